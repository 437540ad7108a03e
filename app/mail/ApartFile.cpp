#include "app/mail/ApartFile.h"

#include "app/mail/FileBody.h"
#include "app/mail/LockedBytes.h"
#include "app/mail/SaveFile.h"

#include <optional>

std::expected<ApartFile, MailProblem> sealApart(const LetterFile &file, const VerifiedKey &key, const QString &folder,
                                                const QString &name, const SealingWishes &wishes)
{
    qint64 size = 0;
    std::optional<Digest> sha256;
    const auto path = saveFile(folder, name, [&](QFile &out) -> std::expected<void, MailProblem> {
        const SealForm form{.armored = false, .compressed = wishes.compressed, .name = file.name};
        const auto writeIt = [&file](const LetterSink &sink) { return writeFileAsItIs(file, sink); };
        if (auto sealed = sealWritten(writeIt, file.size, key, form, out, wishes); !sealed)
            return sealed;
        size = out.size();
        return digestOf(out).transform([&](const Digest &digest) { sha256 = digest; });
    });
    if (!path)
        return std::unexpected(path.error());
    return ApartFile{*path, size, *sha256};
}

QString lockedFileName(const QString &reference, int number)
{
    return QStringLiteral("locked-file-%1-%2.pgp").arg(reference.section(u'-', -1).toLower()).arg(number);
}

std::expected<void, MailProblem> readApart(const ApartFile &file, const std::stop_token &cancel,
                                           const std::function<bool(QByteArrayView)> &sink)
{
    return readLocked(file.path, file.size, file.sha256, cancel, sink);
}
