#pragma once

#include "app/mail/SealStream.h"

/// A file that is too big for a mail, locked on its own to travel another way (docs/decisions/0004): ciphertext, like
/// the report beside it.
struct ApartFile {
    QString path;
    qint64 size; ///< bytes
    Digest sha256; ///< of the locked file: the report names it, so no other bytes may be handed over

    friend bool operator==(const ApartFile &, const ApartFile &) = default;
};

/// Seals one file for the verified key into a binary OpenPGP file in `folder`, mode 0600, under lockedFileName() or the
/// next free name; there only if all went well and it was read back. Its own name goes inside. FileChanged when it is
/// not what it was when it was added (THREATS-A1).
[[nodiscard]] std::expected<ApartFile, MailProblem> sealApart(const LetterFile &file, const VerifiedKey &key,
                                                              const QString &folder, const QString &name,
                                                              const SealingWishes &wishes = {});

/// "locked-file-7f3k-1.pgp": [a-z0-9-.] only, and nothing of the file's own name. Never `.asc`, which receivers take
/// for a key.
[[nodiscard]] QString lockedFileName(const QString &reference, int number);

/// Reads it piece by piece into a sink. FileChanged when it is gone or another than was locked, OutFailed when the sink
/// took no more, Cancelled (NotSealed) when asked to stop.
[[nodiscard]] std::expected<void, MailProblem> readApart(const ApartFile &file, const std::stop_token &cancel,
                                                         const std::function<bool(QByteArrayView)> &sink);
