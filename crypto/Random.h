#pragma once

#include "crypto/Secret.h"

#include <QByteArray>
#include <QString>

/// Randomness for keys, names and boundaries, from QCA's qca-ossl (Crypto::start() made sure of that).
namespace Random {

[[nodiscard]] QByteArray bytes(qsizetype count);
/// A new key: this many random bytes that were nowhere but in locked memory.
[[nodiscard]] Secret secret(qsizetype count);
/// Lower-case hex of this many random bytes.
[[nodiscard]] QString hex(qsizetype count);
/// Characters for reading aloud: digits and capitals without I, L, O and U (Crockford's base 32), 5 bits each.
[[nodiscard]] QString readable(qsizetype characters);

} // namespace Random
