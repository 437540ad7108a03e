#pragma once

#include "crypto/Digest.h"
#include "crypto/Fingerprint.h"

/// What a vendor's key must be: the fingerprint people can compare, and the SHA-256 of the primary key packet's body,
/// which stands even if SHA-1 falls (THREATS-K2).
struct Pin {
    Fingerprint fingerprint;
    Digest primaryKeySha256;

    friend bool operator==(const Pin &, const Pin &) = default;
};
