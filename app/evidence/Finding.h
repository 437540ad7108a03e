#pragma once

#include "app/evidence/SecretKind.h"

/// One place in a text that a person may not want to share. Where two overlap they are told as one, so that what is
/// hidden never leaves half of another behind.
struct Finding {
    qint64 offset; ///< of its first byte in the original, which names it: no two findings share one
    qint64 line; ///< which line it begins in; the first is 1
    qint32 length; ///< in bytes of the original
    quint32 value; ///< 1, 2 ... within its kind: the same value has the same number; 0 past Scanner::mostValues
    quint16 rule; ///< which rule found it, for SecretRules::ruleName()
    SecretKind kind; ///< of the one that begins first
    SecretKinds kinds; ///< of all that overlap here

    [[nodiscard]] qint64 end() const { return offset + length; }
    friend bool operator==(const Finding &, const Finding &) = default;
};
