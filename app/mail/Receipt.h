#pragma once

#include "app/mail/SealedReport.h"
#include "crypto/Digest.h"
#include "crypto/Fingerprint.h"

/// What was sent, to whom, when and how: for the person to keep (docs/PRODUCT.md, S10). Nothing of the report is in it.
/// Whoever holds the locked file can compare the two. It is not signed: it shows which file was meant, not that anybody
/// took it.
struct Receipt {
    QString reference;
    QDateTime when; ///< UTC, to the second
    QString team;
    Address to;
    Fingerprint fingerprint; ///< of the key it was locked for
    qint64 size; ///< of the locked file, bytes
    Digest sha256; ///< of the same
    QString way; ///< "smtps://mail.example.org:465"; fixed English
    QString serverSaid; ///< one line, made harmless; empty when no server said anything
    /// A file of the report that is locked on its own and goes another way.
    struct Apart {
        qint64 size;
        Digest sha256;
        friend bool operator==(const Apart &, const Apart &) = default;
    };
    std::vector<Apart> apart = {}; ///< as they were locked

    /// Hashes the locked report as it lies there; FileChanged when it is gone or has another size. Blocks as long as
    /// the file is big.
    [[nodiscard]] static std::expected<Receipt, MailProblem> of(const SealedReport &sealed, const QDateTime &when,
                                                                const QString &team, const Fingerprint &fingerprint,
                                                                const QString &way, const QString &serverSaid);
    /// Reads what text() wrote, also with the line ends and the mark that editors of Windows add. Strict: each line
    /// once, in its place, nothing else, at most what 1,000 files apart need; nullopt otherwise.
    [[nodiscard]] static std::optional<Receipt> parse(const QByteArray &text);

    [[nodiscard]] QByteArray text() const; ///< fixed English, UTF-8, LF
    enum class Match { Letter, Apart, No };
    struct Compared {
        Match match; ///< Letter: the locked report itself; Apart: one of the files that go another way
        qint64 size; ///< of the file that was compared
        Digest sha256; ///< of the same
    };
    /// Which of the files that it speaks of this is. FileChanged when it cannot be read. Takes as long as it is big.
    [[nodiscard]] std::expected<Compared, MailProblem> compare(const QString &path) const;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// A file of its text, mode 0600.
[[nodiscard]] std::expected<void, MailProblem> writeText(const Receipt &receipt, const QString &path,
                                                         OutFile::Overwrite overwrite = OutFile::Never);
