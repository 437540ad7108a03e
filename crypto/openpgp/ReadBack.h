#pragma once

#include "crypto/openpgp/Sealer.h"

/// What a sealed message must be.
struct Expected {
    Fingerprint subkey;
    bool aead;
    bool armored;
};

/// Reads a sealed message from `start` to the device's end and leaves the position there. It must be exactly one
/// version 3 recipient packet (RFC 9580, 5.1.1) that names the subkey, then exactly one integrity-protected data packet
/// (SEIPD version 1, or OCB when expected), whole, and nothing behind it. BadReadBack otherwise.
[[nodiscard]] std::expected<void, SealProblem> readBack(QIODevice &sealed, qint64 start, const Expected &expected,
                                                        const std::stop_token &cancel = {});
