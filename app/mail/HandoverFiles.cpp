#include "app/mail/HandoverFiles.h"

#include "app/mail/SaveFile.h"
#include "app/mail/UnsentMail.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

std::unexpected<MailProblem> noFolder(const QString &why)
{
    return std::unexpected(MailProblem{MailProblem::NoFolder, why});
}

QString unsentMailName(const QString &reference)
{
    return u"mail-with-"_s + sealedFileName(reference, SealedForm::Message);
}

} // namespace

std::expected<QString, MailProblem> downloadsFolder()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    if (folder.isEmpty())
        return noFolder(u"none is set"_s);
    if (auto taken = takesFiles(folder); !taken)
        return std::unexpected(taken.error());
    return folder;
}

std::expected<void, MailProblem> takesFiles(const QString &folder)
{
    if (!QFileInfo(folder).isDir())
        return noFolder(u"not there"_s);
    const auto empty = saveFile(folder, u"test"_s, [](QFile &) -> std::expected<void, MailProblem> {
        return std::unexpected(MailProblem{MailProblem::OutExists}); // open, but never given a name
    });
    return empty.error().what == MailProblem::OutExists ? std::expected<void, MailProblem>()
                                                        : noFolder(empty.error().detail);
}

std::expected<QString, MailProblem> saveCopy(const SealedReport &sealed, const QString &folder,
                                             const std::stop_token &cancel)
{
    return saveFile(folder, sealedFileName(sealed.envelope.reference, sealed.form), [&](QFile &out) {
        return readSealed(sealed, cancel,
                          [&](QByteArrayView piece) { return out.write(piece.data(), piece.size()) == piece.size(); });
    });
}

std::expected<QString, MailProblem> saveUnsentMail(const Mime &mime, const SealedReport &sealed, const QString &folder,
                                                   const std::stop_token &cancel)
{
    return saveFile(folder, unsentMailName(sealed.envelope.reference),
                    [&](QFile &out) { return writeUnsentMail(mime, sealed, out, cancel); });
}

std::expected<Handover, MailProblem> prepareHandover(const Mime &mime, const SealedReport &sealed, MailApp app,
                                                     const QString &folder, const std::stop_token &cancel)
{
    const Envelope &envelope = sealed.envelope;
    const bool unsentMail = app == MailApp::Desktop;
    const QString name =
        unsentMail ? unsentMailName(envelope.reference) : sealedFileName(envelope.reference, sealed.form);
    if (auto could = Handover::make(envelope, QDir::cleanPath(folder + u'/' + name)); !could)
        return could;
    const auto path = unsentMail ? saveUnsentMail(mime, sealed, folder, cancel) : saveCopy(sealed, folder, cancel);
    if (!path)
        return std::unexpected(path.error());
    return Handover::make(envelope, *path);
}
