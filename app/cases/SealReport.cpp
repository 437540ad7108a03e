#include "app/cases/SealReport.h"

#include "app/cases/FilesApart.h"

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

/// The files of a request on their way into a sealed report. What it has locked on its own goes again unless it is
/// told to keep it.
class Sealing final {
public:
    struct Parts {
        std::vector<EvidenceFact> facts; ///< of all files
        std::vector<LetterFile> inside; ///< those that go into the letter
    };

    Sealing(const SealRequest &request, const VerifiedKey &key, QString reference)
        : m_request(request), m_key(key), m_reference(std::move(reference)),
          m_apart(filesApart(request.files, request.longest))
    {
        for (size_t i = 0; i < request.files.size(); ++i)
            m_total += m_apart[i] ? request.files[i].size() : Letter::estimatedSizeOf(request.files[i].size());
    }
    ~Sealing()
    {
        for (const ApartFile &file : m_locked)
            QFile::remove(file.path);
    }
    Sealing(const Sealing &) = delete;
    Sealing &operator=(const Sealing &) = delete;

    [[nodiscard]] std::expected<Parts, MailProblem> sealBigOnes()
    {
        Parts parts;
        const QStringList names = namesOf(m_request.files);
        for (size_t i = 0; i < m_request.files.size(); ++i) {
            const TakenFile &file = m_request.files[i];
            const QString &name = names[static_cast<qsizetype>(i)];
            LetterFile inside{name,
                              file.type(),
                              file.size(),
                              file.sha256(),
                              [&file] { return file.open(); },
                              [&file] { return file.unchanged(); }};
            EvidenceFact fact{name, file.type(), file.size(), file.sha256()};
            if (i < m_request.changes.size())
                fact.cleaned = m_request.changes[i].cleaned;
            for (const TakenOut &one : file.takenOut())
                fact.hidden.push_back({one.what, one.times});
            if (m_apart[i]) {
                const auto locked = sealOnItsOwn(inside);
                if (!locked)
                    return std::unexpected(locked.error());
                fact.apart = ApartFact{QFileInfo(locked->path).fileName(), locked->size, locked->sha256};
            } else {
                parts.inside.push_back(std::move(inside));
            }
            parts.facts.push_back(std::move(fact));
        }
        return parts;
    }

    /// What is sealed next is told as a part of all there is to seal.
    [[nodiscard]] SealingWishes wishesFor(qint64 size)
    {
        SealingWishes wishes = m_request.wishes;
        if (wishes.progress)
            wishes.progress = [tell = m_request.wishes.progress, before = m_done,
                               all = std::max(m_total, m_done + size)](qint64 done, qint64) {
                tell(before + done, all);
            };
        m_done += size;
        return wishes;
    }

    [[nodiscard]] std::vector<ApartFile> keep() { return std::exchange(m_locked, {}); }

private:
    [[nodiscard]] std::expected<ApartFile, MailProblem> sealOnItsOwn(const LetterFile &file)
    {
        const QString name = lockedFileName(m_reference, static_cast<int>(m_locked.size()) + 1);
        auto locked = sealApart(file, m_key, QFileInfo(m_request.path).path(), name, wishesFor(file.size));
        if (locked)
            m_locked.push_back(*locked);
        return locked;
    }

    const SealRequest &m_request;
    const VerifiedKey &m_key;
    QString m_reference;
    std::vector<bool> m_apart;
    std::vector<ApartFile> m_locked;
    qint64 m_done = 0; ///< bytes
    qint64 m_total = 0;
};

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
    const QList<QString> missing = unfinished(request.answers);
    if (!key || !missing.isEmpty())
        return std::unexpected(SealRefusal{key ? std::nullopt : std::optional(key.error()), {missing}});

    ReportFacts facts{.reference = request.reference.isEmpty() ? makeReference(vendor.profile.id) : request.reference,
                      .vendorName = vendor.profile.name,
                      .written = now,
                      .lock = {vendor.pin.fingerprint, key->expiredOn()}};
    Sealing sealing(request, *key, facts.reference);
    auto parts = sealing.sealBigOnes();
    if (!parts)
        return std::unexpected(SealRefusal{.mail = parts.error()});
    facts.files = std::move(parts->facts);
    const auto report = finish(request.answers, facts);
    if (!report)
        return std::unexpected(SealRefusal{.missing = {report.error()}});

    const auto envelope = Envelope::make(report->reference(), *to, request.from, now);
    const Letter letter(mime, envelope, report->summary(), report->text(), report->json(), std::move(parts->inside));
    if (request.form == SealedForm::Message && letter.estimatedSize() > request.longest)
        return std::unexpected(SealRefusal{.mail = MailProblem{MailProblem::TooBig}});
    auto sealed = sealLetter(letter, *key, request.form, request.path, sealing.wishesFor(letter.estimatedSize()));
    if (!sealed)
        return std::unexpected(SealRefusal{.mail = sealed.error()});
    sealed->apart = sealing.keep();
    return *sealed;
}
