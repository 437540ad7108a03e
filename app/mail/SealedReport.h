#pragma once

#include "app/mail/Letter.h"
#include "app/mail/OutFile.h"
#include "crypto/Digest.h"
#include "crypto/openpgp/VerifiedKey.h"

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
};

/// What may be changed about a sealing besides its key.
struct SealingWishes {
    OutFile::Overwrite overwrite = OutFile::Never;
    bool compressed = true;
    std::stop_token cancel = {};
    /// Told how many of about how many bytes of the letter are sealed, on the thread that seals.
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// Seals the letter for the verified key into a file at `path`, mode 0600, which is there only if all went well and the
/// result was read back. The Message form needs a sender in the envelope. Reading the files, encrypting and writing run
/// side by side, with as much memory for 1 GiB as for 1 kB.
[[nodiscard]] std::expected<SealedReport, MailProblem> sealLetter(const Letter &letter, const VerifiedKey &key,
                                                                  SealedForm form, const QString &path,
                                                                  const SealingWishes &wishes = {});

/// "locked-report-7f3k.eml.pgp" or "locked-report-7f3k.eml": [a-z0-9-.] only, for it may go into a command line.
[[nodiscard]] QString sealedFileName(const QString &reference, SealedForm form);

/// What Thunderbird still opens: past 100 MiB of plaintext it shows an empty window.
inline constexpr qint64 longestMessage = 60'000'000;
