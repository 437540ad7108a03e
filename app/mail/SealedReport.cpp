#include "app/mail/SealedReport.h"

#include "app/mail/MessageFrame.h"
#include "crypto/Random.h"

namespace {

std::expected<void, MailProblem> append(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, file.errorString()});
    return {};
}

} // namespace

QString sealedFileName(const QString &reference, SealedForm form)
{
    const QString ending = form == SealedForm::File ? QStringLiteral(".eml.pgp") : QStringLiteral(".eml");
    return QStringLiteral("locked-report-") + reference.section(u'-', -1).toLower() + ending;
}

std::expected<SealedReport, MailProblem> sealLetter(const Letter &letter, const VerifiedKey &key, SealedForm form,
                                                    const QString &path, const SealingWishes &wishes)
{
    const bool message = form == SealedForm::Message;
    Q_ASSERT(!message || letter.envelope().from);
    auto out = OutFile::create(path, wishes.overwrite);
    if (!out)
        return std::unexpected(out.error());
    QFile &file = out->file();

    constexpr qsizetype randomBytes = 16;
    const MessageFrame frame = message ? frameOf(letter.envelope(), Random::hex(randomBytes)) : MessageFrame{};
    if (auto begun = append(file, frame.before); !begun)
        return std::unexpected(begun.error());

    const SealForm wanted{.armored = message, .compressed = wishes.compressed};
    const auto writeLetter = [&letter](const LetterSink &sink) { return letter.write(sink); };
    if (auto sealed = sealWritten(writeLetter, letter.estimatedSize(), key, wanted, file, wishes); !sealed)
        return std::unexpected(sealed.error());
    if (auto ended = append(file, frame.after); !ended)
        return std::unexpected(ended.error());
    const qint64 size = file.size();
    const auto sha256 = digestOf(file);
    if (!sha256)
        return std::unexpected(sha256.error());
    if (auto committed = out->commit(); !committed)
        return std::unexpected(committed.error());
    return SealedReport{form, path, letter.envelope(), size, key.expiredOn(), *sha256};
}
