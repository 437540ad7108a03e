#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// Why a key is not used: the table "The key never strands anyone" of docs/PRODUCT.md, and what stands before it.
struct KeyProblem {
    enum What {
        NotAKey, ///< no public key block in it, or one that cannot be read
        PrivateKey, ///< a PRIVATE KEY block: refused loudly, never stored
        TooBig, ///< over 4 MiB of text or 256 KiB a certificate, 64 user ids or subkeys
        SeveralKeys, ///< several certificates and no pin to choose by: the person is asked
        Mismatch, ///< not the pinned key, whatever name it bears; the detail is what was found instead
        Expired, ///< the only refusal that acceptExpired() can turn
        Revoked, ///< withdrawn by its owner, or carries a revocation that cannot be disproved
        CannotEncrypt, ///< no usable encryption subkey
        Weak, ///< SHA-1 or MD5 self-signatures, RSA < 2048 bits, an unknown kind
        NotYetValid, ///< made in the future, says this computer's clock
        ClockWrong, ///< the clock stands before this program was made, or 20 years after
        BadSignature, ///< a renewed copy with a self-signature that does not verify
        EngineDisagrees, ///< the OpenPGP engine and our own reading of the packets differ
        EngineFailed, ///< the OpenPGP engine reported a fault of its own
    };
    What what;
    QString detail = {}; ///< for the log and --json; no words for people
    std::optional<QDateTime> when = {}; ///< Expired: when it ran out; ClockWrong: what the clock says
};
