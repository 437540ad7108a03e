#pragma once

#include "crypto/Secret.h"

namespace Passphrase {

inline constexpr int fewestCharacters = 8; ///< of one that is chosen; one that opens may be what it likes
inline constexpr qsizetype mostBytes = 1024; ///< of UTF-8, typed or from a file

/// How hard a passphrase is to guess, as zxcvbn estimates it.
struct Strength {
    double bits; ///< log2 of the guesses
    /// 0: below 28 bits, 1: below 36, 2: below 45, 3: below 55, 4: more. A guess costs what opening a slot costs, half
    /// a second of one core or more: for a thousand cores 28 bits last a day and a half, 36 a year, 45 five centuries.
    int score;
};

/// Of UTF-8 bytes; what comes after a NUL does not count. Our copy is wiped; zxcvbn itself gives back to malloc,
/// unwiped, memory that held the passphrase backwards.
[[nodiscard]] Strength strength(const Secret &passphrase);

/// Words of the EFF's large word list (7,772 words, 12.9 bits each), drawn alike often, with a space between: five are
/// 64 bits.
[[nodiscard]] Secret suggestion(int words = 5);

} // namespace Passphrase
