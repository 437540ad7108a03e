#include "app/cases/SealReport.h"

#include <QFileInfo>
#include <QSet>

namespace {

std::expected<VerifiedKey, KeyProblem> verifiedKey(const Vendor &vendor, const SealRequest &request,
                                                   const QDateTime &now)
{
    return request.expiredLock ? acceptExpired(vendor.key, vendor.pin, now, *request.expiredLock)
                               : verify(vendor.key, vendor.pin, now);
}

QStringList namesOf(const std::vector<TakenFile> &files)
{
    QStringList names;
    for (const TakenFile &file : files)
        names.append(file.name());
    return distinctNames(names);
}

} // namespace

QStringList distinctNames(const QStringList &names)
{
    QSet<QString> taken{QStringLiteral("report.txt"), QStringLiteral("report.json")};
    QStringList distinct;
    for (const QString &name : names) {
        const QFileInfo parts(name);
        QString candidate = name;
        for (int i = 2; taken.contains(candidate.toCaseFolded()); ++i) {
            const QString ending = parts.suffix().isEmpty() ? QString() : QString(u'.' + parts.suffix());
            candidate = QStringLiteral("%1-%2%3").arg(parts.completeBaseName(), QString::number(i), ending);
        }
        taken.insert(candidate.toCaseFolded());
        distinct.append(candidate);
    }
    return distinct;
}

std::expected<SealedReport, SealRefusal> sealReport(const Mime &mime, const Vendor &vendor, const SealRequest &request,
                                                    const QDateTime &now)
{
    const auto to = Address::parse(vendor.profile.address);
    if (!to || (request.form == SealedForm::Message && !request.from))
        return std::unexpected(SealRefusal{
            .mail = MailProblem{MailProblem::NotSealed, QStringLiteral("no address"), SealProblem::KeyUnusable}});

    const auto key = verifiedKey(vendor, request, now);
    const QStringList names = namesOf(request.files);
    ReportFacts facts{.reference = request.reference.isEmpty() ? makeReference(vendor.profile.id) : request.reference,
                      .vendorName = vendor.profile.name,
                      .written = now,
                      .lock = {vendor.pin.fingerprint, key ? key->expiredOn() : std::nullopt}};
    std::vector<LetterFile> letterFiles;
    for (size_t i = 0; i < request.files.size(); ++i) {
        const TakenFile &file = request.files[i];
        const QString &name = names[static_cast<qsizetype>(i)];
        EvidenceFact fact{name, file.type(), file.size(), file.sha256()};
        for (const TakenOut &one : file.takenOut())
            fact.hidden.push_back({one.what, one.times});
        facts.files.push_back(std::move(fact));
        letterFiles.push_back({name, file.type(), file.size(), file.sha256(), [&file] { return file.open(); },
                               [&file] { return file.unchanged(); }});
    }

    const auto report = finish(request.answers, facts);
    if (!key || !report)
        return std::unexpected(
            SealRefusal{key ? std::nullopt : std::optional(key.error()), {report ? QList<QString>() : report.error()}});

    const auto envelope = Envelope::make(report->reference(), *to, request.from, now);
    const Letter letter(mime, envelope, report->summary(), report->text(), report->json(), std::move(letterFiles));
    if (request.form == SealedForm::Message && letter.estimatedSize() > longestMessage)
        return std::unexpected(SealRefusal{.mail = MailProblem{MailProblem::TooBig}});
    auto sealed = sealLetter(letter, *key, request.form, request.path, request.wishes);
    if (!sealed)
        return std::unexpected(SealRefusal{.mail = sealed.error()});
    return *sealed;
}
