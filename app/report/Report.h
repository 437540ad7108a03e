#pragma once

#include "app/report/Answers.h"
#include "app/report/GithubField.h"
#include "crypto/Digest.h"
#include "crypto/Fingerprint.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <vector>

/// How a file goes that is too big for the letter: locked on its own, another way.
struct ApartFact {
    QString name; ///< of the locked file
    qint64 size; ///< of the same, bytes
    Digest sha256; ///< of the same
};

/// A kind of detail that was taken out of a file before sending.
struct HiddenFact {
    QString what; ///< "password"
    qint64 times;
};

/// A file that goes with the report, as it goes.
struct EvidenceFact {
    QString name;
    QString type; ///< media type
    qint64 size;
    Digest sha256;
    std::vector<HiddenFact> hidden = {}; ///< each kind once
    std::optional<ApartFact> apart = {}; ///< set when it is not in the letter
    QStringList cleaned = {}; ///< kinds of hidden details that a picture held before it was written anew
};

/// The key the report is sealed for.
struct LockUsed {
    Fingerprint fingerprint;
    std::optional<QDateTime> expiredOn = {}; ///< set when an expired one was used on purpose
};

/// What a report says besides the answers.
struct ReportFacts {
    QString reference; ///< from makeReference()
    QString vendorName;
    QDateTime written; ///< told in UTC
    std::vector<EvidenceFact> files = {};
    LockUsed lock;
};

/// A whole report: every essential question is answered, every answer has its shape, and nothing can be changed.
class Report final {
public:
    [[nodiscard]] QString reference() const { return m_facts.reference; }
    /// The person's title for it, or fixed words where they don't know one. Not for anything that travels in the clear.
    [[nodiscard]] QString summary() const;
    /// report.txt, for people: UTF-8, LF. Our headings start at the margin, and nothing else does.
    [[nodiscard]] QByteArray text() const;
    /// report.json, for programs: `vouchsafe-report/1` (docs/report.schema.json).
    [[nodiscard]] QByteArray json() const;
    /// What goes into each field of GitHub's form for private reports, in its order; without those that nothing is
    /// known for. GitHub can read all of it, so this is for a person who was told so. The files do not go along.
    [[nodiscard]] std::vector<GithubField> github() const;

private:
    friend std::expected<Report, QList<QString>> finish(const Answers &answers, const ReportFacts &facts);
    Report(Answers answers, ReportFacts facts) : m_answers(std::move(answers)), m_facts(std::move(facts)) { }
    Answers m_answers;
    ReportFacts m_facts;
};

/// The ids of the questions that still need the person, in the order of the form: essential ones that are unanswered,
/// and answers without the shape asked for (hasShape()). "I don't know" needs nobody.
[[nodiscard]] QList<QString> unfinished(const Answers &answers);

/// The only maker of a Report. Otherwise what is unfinished().
[[nodiscard]] std::expected<Report, QList<QString>> finish(const Answers &answers, const ReportFacts &facts);

/// hasShape() for every text of an answer; "I don't know" has every shape.
[[nodiscard]] bool hasShape(const Question &question, const Answer &answer);

/// "ivpn" -> "IVPN-7F3K": short enough for the telephone, and saying nothing of the matter.
[[nodiscard]] QString makeReference(QStringView vendorId);
