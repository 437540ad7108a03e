#pragma once

#include <QByteArray>

#include <vector>

/// OpenPGP packets taken apart and put together by hand (RFC 9580, 4.2), for keys and messages that no honest program
/// makes.
namespace Packing {

struct Part {
    int tag;
    QByteArray body;
};

/// Any framing: old and new format, partial lengths. Fails the test on what is cut off.
[[nodiscard]] std::vector<Part> split(const QByteArray &bytes);
/// New format, one definite length.
[[nodiscard]] QByteArray pack(int tag, const QByteArray &body);
[[nodiscard]] QByteArray join(const std::vector<Part> &parts);

/// The same bytes with one of them changed.
[[nodiscard]] QByteArray flipped(QByteArray bytes, qsizetype at, int mask = 0x01);

/// In the armor that our own sealing writes.
[[nodiscard]] QByteArray armored(const QByteArray &binary);
/// A public key block as GnuPG writes it, without a checksum.
[[nodiscard]] QByteArray keyBlock(const QByteArray &binary, qsizetype lineLength = 64);

/// The 16 or 32 key bytes of a session, used as GnuPG did before it had integrity protection: a packet of type 9
/// (RFC 9580, 5.7) around `packets`, which anybody can change unseen.
[[nodiscard]] QByteArray withoutIntegrity(const QByteArray &sessionKey, const QByteArray &packets);

} // namespace Packing
