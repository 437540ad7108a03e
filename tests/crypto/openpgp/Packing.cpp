#include "tests/crypto/openpgp/Packing.h"

#include "crypto/openpgp/ArmorWriter.h"

#include <QBuffer>
#include <QtCrypto>
#include <catch2/catch_test_macros.hpp>

namespace Packing {

namespace {

qsizetype number(const QByteArray &bytes, qsizetype at, int count)
{
    REQUIRE(at + count <= bytes.size());
    qsizetype value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<quint8>(bytes.at(at + i));
    return value;
}

/// New-format lengths from `at` on: the body, its partial chunks joined. Moves `at` behind it.
QByteArray newFormatBody(const QByteArray &bytes, qsizetype &at)
{
    QByteArray body;
    for (;;) {
        const qsizetype first = number(bytes, at, 1);
        qsizetype length = first;
        int octets = 1;
        if (first == 255) {
            length = number(bytes, at + 1, 4);
            octets = 5;
        } else if (first >= 224) {
            length = qsizetype{1} << (first & 0x1f);
        } else if (first >= 192) {
            length = number(bytes, at, 2) - (192 << 8) + 192;
            octets = 2;
        }
        REQUIRE(at + octets + length <= bytes.size());
        body += bytes.sliced(at + octets, length);
        at += octets + length;
        if (first < 224 || first == 255)
            return body;
    }
}

QByteArray cfb(const QByteArray &key, const QByteArray &iv, const QByteArray &plain)
{
    QCA::Cipher cipher(QStringLiteral("aes%1").arg(key.size() * 8), QCA::Cipher::CFB, QCA::Cipher::NoPadding,
                       QCA::Encode, QCA::SymmetricKey(key), QCA::InitializationVector(iv));
    return cipher.process(plain).toByteArray();
}

} // namespace

std::vector<Part> split(const QByteArray &bytes)
{
    std::vector<Part> parts;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto header = number(bytes, at++, 1);
        REQUIRE((header & 0x80) != 0);
        if (header & 0x40) {
            parts.push_back({static_cast<int>(header & 0x3f), newFormatBody(bytes, at)});
            continue;
        }
        const bool toTheEnd = (header & 3) == 3;
        const int octets = toTheEnd ? 0 : 1 << (header & 3);
        const qsizetype length = toTheEnd ? bytes.size() - at : number(bytes, at, octets);
        REQUIRE(at + octets + length <= bytes.size());
        parts.push_back({static_cast<int>((header >> 2) & 0xf), bytes.sliced(at + octets, length)});
        at += octets + length;
    }
    return parts;
}

QByteArray pack(int tag, const QByteArray &body)
{
    QByteArray packet;
    const auto size = static_cast<quint32>(body.size());
    packet.append(static_cast<char>(0xc0 | tag));
    if (size < 192) {
        packet.append(static_cast<char>(size));
    } else if (size < 8384) {
        packet.append(static_cast<char>(((size - 192) >> 8) + 192));
        packet.append(static_cast<char>((size - 192) & 0xff));
    } else {
        packet.append(static_cast<char>(0xff));
        for (const int shift : {24, 16, 8, 0})
            packet.append(static_cast<char>(size >> shift & 0xff));
    }
    return packet + body;
}

QByteArray join(const std::vector<Part> &parts)
{
    QByteArray bytes;
    for (const Part &part : parts)
        bytes += pack(part.tag, part.body);
    return bytes;
}

QByteArray flipped(QByteArray bytes, qsizetype at, int mask)
{
    bytes[at] = static_cast<char>(bytes.at(at) ^ mask);
    return bytes;
}

QByteArray armored(const QByteArray &binary)
{
    QBuffer out;
    REQUIRE(out.open(QIODevice::WriteOnly));
    ArmorWriter writer(out);
    REQUIRE((writer.start() && writer.write(binary) && writer.finish()));
    return out.data();
}

QByteArray keyBlock(const QByteArray &binary, qsizetype lineLength)
{
    QByteArray text = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n";
    const QByteArray base64 = binary.toBase64();
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + '\n';
    return text + "-----END PGP PUBLIC KEY BLOCK-----\n";
}

QByteArray withoutIntegrity(const QByteArray &sessionKey, const QByteArray &packets)
{
    // RFC 9580, 13.9: 16 random bytes, the last two again, then CFB starts anew from what was written
    QByteArray prefix = QByteArrayLiteral("sixteen bytes...");
    prefix += prefix.last(2);
    const QByteArray head = cfb(sessionKey, QByteArray(16, '\0'), prefix);
    return pack(9, head + cfb(sessionKey, head.mid(2), packets));
}

} // namespace Packing
