#include "app/mail/Package.h"

#include "app/mail/HandoverFiles.h"
#include "app/mail/SaveFile.h"

#include <QFileInfo>

namespace {

std::expected<QString, MailProblem> saveApartCopy(const ApartFile &file, const QString &folder,
                                                  const std::stop_token &cancel)
{
    return saveFile(folder, QFileInfo(file.path).fileName(), [&](QFile &out) {
        return readApart(file, cancel,
                         [&](QByteArrayView piece) { return out.write(piece.data(), piece.size()) == piece.size(); });
    });
}

std::expected<QString, MailProblem> saveSteps(const QByteArray &steps, const QString &folder)
{
    return saveFile(folder, QStringLiteral("how-to-send.html"), [&](QFile &file) -> std::expected<void, MailProblem> {
        if (file.write(steps) != steps.size())
            return std::unexpected(MailProblem{MailProblem::OutFailed, file.errorString()});
        return {};
    });
}

} // namespace

std::expected<void, MailProblem> savePackage(const SealedReport &sealed, const PackageSteps &steps,
                                             const QString &folder, const std::stop_token &cancel)
{
    QStringList saved;
    const auto note = [&saved](const QString &path) { saved.append(path); };
    auto done = saveCopy(sealed, folder, cancel).transform(note);
    for (const ApartFile &file : sealed.apart)
        done = done.and_then([&] { return saveApartCopy(file, folder, cancel).transform(note); });
    done = done.and_then([&] { // last, since files of before may have taken names
        QStringList names;
        for (const QString &path : std::as_const(saved))
            names.append(QFileInfo(path).fileName());
        const QString report = names.takeFirst();
        return saveSteps(steps(report, names), folder).transform(note);
    });
    if (!done) {
        for (const QString &path : std::as_const(saved)) // half of it would be taken for the whole
            QFile::remove(path);
    }
    return done;
}
