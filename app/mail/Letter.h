#pragma once

#include "app/mail/Address.h"
#include "app/mail/MailProblem.h"
#include "app/mail/Mime.h"
#include "crypto/Digest.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

/// A file that goes with a report, opened only while the letter is written.
struct LetterFile {
    QString name; ///< as the person knows it: any Unicode, no folder
    QString type; ///< "image/png"
    qint64 size;
    Digest sha256;
    std::function<std::unique_ptr<QIODevice>()> open; ///< readable, at its start; null when it is gone
    /// Whether nobody can have changed it since it was hashed; when empty or false, it is hashed again.
    std::function<bool()> unchanged = {};
};

/// Who a letter is for and from, and when. The sender is unknown for the File form.
struct Envelope {
    QString reference; ///< "IVPN-7F3K"
    Address to;
    std::optional<Address> from;
    QDateTime date;
    QString messageId; ///< without angle brackets; empty without a sender

    /// With a fresh random Message-ID at the sender's domain (THREATS-L2).
    [[nodiscard]] static Envelope make(const QString &reference, const Address &to, const std::optional<Address> &from,
                                       const QDateTime &date);
    /// "Security report 7F3K": all of the subject that anybody but the team sees (THREATS-L1).
    [[nodiscard]] QString outerSubject() const;
};

/// Takes a letter piece by piece, in order; false: it wants no more.
using LetterSink = std::function<bool(QByteArray &&)>;

/// The plain report as MIME, the inside of the sealed message (docs/PRODUCT.md, "The sealed report"): multipart/mixed
/// of report.txt, report.json and the files, with the real subject in its protected headers (RFC 9788, hp="cipher").
class Letter final {
public:
    /// `text` and `json` are the report's own; `subject` is its summary.
    Letter(const Mime &mime, Envelope envelope, QString subject, QByteArray text, QByteArray json,
           std::vector<LetterFile> files);

    /// Streams it to a sink; at no time is a whole file in memory. FileChanged names the file, OutFailed says that the
    /// sink wanted no more.
    [[nodiscard]] std::expected<void, MailProblem> write(const LetterSink &sink) const;
    /// How long it will be, in bytes, within a percent.
    [[nodiscard]] qint64 estimatedSize() const;
    /// How much of that a file of so many bytes takes.
    [[nodiscard]] static qint64 estimatedSizeOf(qint64 fileSize);
    [[nodiscard]] const Envelope &envelope() const { return m_envelope; }

private:
    Envelope m_envelope;
    QString m_subject;
    QByteArray m_text;
    QByteArray m_json;
    std::vector<LetterFile> m_files;
};
