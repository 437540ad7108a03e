#pragma once

#include "crypto/KeyProblem.h"
#include "crypto/Pin.h"

#include <QByteArray>

#include <expected>
#include <vector>

/// Our own reading of OpenPGP packet framing (RFC 9580, 4.2), apart from the engine: just enough to cut certificates
/// out of a stream and to compute what a Pin holds.
namespace Packets {

/// Of one file or page: each key is compared with every other.
inline constexpr size_t mostKeys = 256;

/// Packet type IDs (RFC 9580, 5).
enum Tag : int {
    PublicKeyEncryptedSessionKey = 1,
    Signature = 2,
    SymmetricKeyEncryptedSessionKey = 3,
    SecretKey = 5,
    PublicKey = 6,
    SecretSubkey = 7,
    Marker = 10,
    Trust = 12,
    UserId = 13,
    PublicSubkey = 14,
    UserAttribute = 17,
    SymEncryptedIntegrityProtected = 18,
    AeadEncrypted = 20, ///< GnuPG's and RNP's OCB packet (LibrePGP), for keys that announce it
    Padding = 21,
};

/// Where one packet stands in the bytes it was read from.
struct Packet {
    int tag;
    qsizetype start;
    qsizetype bodyStart;
    qsizetype end;
};

/// The packet that starts at `start`; nullopt when it is cut off or of indefinite length.
[[nodiscard]] std::optional<Packet> packetAt(QByteArrayView bytes, qsizetype start);
/// All packets, if the bytes are nothing but whole packets of definite length.
[[nodiscard]] std::optional<std::vector<Packet>> read(QByteArrayView bytes);

/// Cuts a stream of packets into certificates, dropping trust, marker and padding packets. Refuses secret keys
/// (PrivateKey), other packets (NotAKey), a certificate over 256 KiB or with over 64 user ids,
/// 64 subkeys or 1,000 signatures, and more than 256 certificates (TooBig).
[[nodiscard]] std::expected<std::vector<QByteArray>, KeyProblem> certificates(QByteArrayView stream);

/// The pin of the certificate that these bytes begin with: v4 only; nullopt for anything else.
[[nodiscard]] std::optional<Pin> pinOf(QByteArrayView certificate);

} // namespace Packets
