#pragma once

#include "app/mail/ApartFile.h"

/// The two forms of one sealing path (docs/PRODUCT.md, "The sealed report").
enum class SealedForm {
    Message, ///< a whole mail: RFC 3156 multipart/encrypted
    File, ///< binary OpenPGP, `locked-report-7f3k.eml.pgp`
};

/// Ciphertext on disk: all that a way of delivery ever sees of a report.
struct SealedReport {
    SealedForm form;
    QString path;
    Envelope envelope;
    qint64 size;
    std::optional<QDateTime> expiredOn; ///< when its lock had run out, if the person used it all the same
    /// Of the file as it was locked: no other bytes go on any way. nullopt in what older versions kept, which no server
    /// gets.
    std::optional<Digest> sha256 = {};
    std::vector<ApartFile> apart = {}; ///< files of the report that were too big for it, locked on their own
};

/// Seals the letter for the verified key into a file at `path`, mode 0600, which is there only if all went well and the
/// result was read back. The Message form needs a sender in the envelope. Reading the files, encrypting and writing run
/// side by side, with as much memory for 1 GiB as for 1 kB.
[[nodiscard]] std::expected<SealedReport, MailProblem> sealLetter(const Letter &letter, const VerifiedKey &key,
                                                                  SealedForm form, const QString &path,
                                                                  const SealingWishes &wishes = {});

/// "locked-report-7f3k.eml.pgp" or "locked-report-7f3k.eml": [a-z0-9-.] only, for it may go into a command line.
[[nodiscard]] QString sealedFileName(const QString &reference, SealedForm form);

/// Bytes inside of what Thunderbird still opens: past 100 MiB of plaintext it shows an empty window.
inline constexpr qint64 longestMessage = 60'000'000;
