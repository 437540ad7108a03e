#pragma once

#include "app/mail/Letter.h"
#include "app/mail/OutFile.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <stop_token>

/// What may be changed about a sealing besides its key.
struct SealingWishes {
    OutFile::Overwrite overwrite = OutFile::Never;
    bool compressed = true;
    std::stop_token cancel = {};
    /// Told how many of about how many bytes are sealed, on the thread that seals.
    std::function<void(qint64 done, qint64 total)> progress = {};
};

/// Writes all that is to be sealed into the sink.
using PlainWriter = std::function<std::expected<void, MailProblem>(const LetterSink &)>;

/// Seals what `write` writes, about `total` bytes, behind what stands in `out`, and reads it back. Writing, encrypting
/// and saving run side by side, with as much memory for 1 GiB as for 1 kB. What the writer could not do is told as it
/// says it; a failure of the sealing is NotSealed.
[[nodiscard]] std::expected<void, MailProblem> sealWritten(const PlainWriter &write, qint64 total,
                                                           const VerifiedKey &key, const SealForm &form, QFile &out,
                                                           const SealingWishes &wishes);

/// Of the whole file, which nobody else can write yet. OutFailed when it cannot be read.
[[nodiscard]] std::expected<Digest, MailProblem> digestOf(QFile &file);
