#pragma once

#include <QByteArray>

#include <vector>

/// Revocation certificates as gpg and sq write them: a public key block with nothing in it but a signature. Teams put
/// them beside their key, or in its place.
namespace BareRevocations {

/// The key revocations (type 0x20, version 4: RFC 9580, 5.2) of a stream that holds only signatures, 16 at the most;
/// none of any other.
[[nodiscard]] std::vector<QByteArray> read(QByteArrayView stream);

/// Puts each behind the primary key of the certificates whose ID it names (RFC 9580, 10.1), where the engine judges
/// whether it is the owner's word. One that fits none of them but one of `known` adds that one to them.
void attach(const std::vector<QByteArray> &revocations, const std::vector<QByteArray> &known,
            std::vector<QByteArray> &certificates);

} // namespace BareRevocations
