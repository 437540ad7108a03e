#pragma once

#include "crypto/openpgp/VerifiedKey.h"

#include <QIODevice>

#include <functional>
#include <span>
#include <stop_token>

/// Why nothing was sealed. What was written of the output is worthless and is to be deleted by its owner.
struct SealProblem {
    enum What {
        KeyUnusable, ///< the engine would not use the verified key
        ReadFailed, ///< the plaintext could not be read to its end, or changed meanwhile
        WriteFailed, ///< full disk, lost medium
        EngineFailed, ///< a fault inside the OpenPGP engine
        BadReadBack, ///< what was written is not one message for the one verified subkey, integrity-protected
        Cancelled,
    };
    What what;
    QString detail = {}; ///< for the log
};

/// Fills the span, returns how many bytes (0 at the end, -1 on a fault). Called from the sealing thread.
using PlainSource = std::function<qint64(std::span<char>)>;

struct SealForm {
    bool armored = true;
    bool compressed = true; ///< ZLIB level 6: takes base64's third back
    QString name = {}; ///< of the file inside, which its receiver finds again; as far as it fits into 255 bytes
};

/// Streams plaintext of any size into one OpenPGP message (RFC 9580, 10.3) for exactly the verified subkey, appended to
/// `out` at its position: AES-256, SEIPD version 1, or OCB where the key announces it; no literal name but the form's,
/// time 0 (THREATS-M7). Then reads `out` back and checks that it is so. `out` is open for reading and writing and
/// seekable.
[[nodiscard]] std::expected<void, SealProblem> seal(const VerifiedKey &key, const PlainSource &plain, QIODevice &out,
                                                    const SealForm &form, const std::stop_token &cancel = {});

/// Whether these bytes, from the device's start to its end, are one message that seal() made for exactly this subkey:
/// looked at as after a sealing, and not opened. The device is open for reading and seekable.
[[nodiscard]] bool isSealedFor(const VerifiedKey &key, QIODevice &sealed, bool armored);
