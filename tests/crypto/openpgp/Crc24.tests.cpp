#include "crypto/openpgp/Crc24.h"

#include <QByteArray>
#include <catch2/catch_test_macros.hpp>

namespace {

/// The reference implementation of RFC 9580, 6.1.1, bit by bit.
QByteArray reference(const QByteArray &bytes)
{
    quint32 crc = 0xB704CE;
    for (const char byte : bytes) {
        crc ^= static_cast<quint32>(static_cast<quint8>(byte)) << 16;
        for (int bit = 0; bit < 8; ++bit) {
            crc <<= 1;
            if (crc & 0x1000000)
                crc ^= 0x1864CFB;
        }
    }
    const char out[] = {static_cast<char>(crc >> 16 & 0xff), static_cast<char>(crc >> 8 & 0xff),
                        static_cast<char>(crc & 0xff)};
    return '=' + QByteArray(out, sizeof out).toBase64();
}

QByteArray ours(const QByteArray &bytes, qsizetype step)
{
    Crc24 crc;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        crc.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
    return crc.base64();
}

} // namespace

TEST_CASE("the armor checksum is the one of RFC 9580, however the bytes are cut", "[crypto]")
{
    QByteArray bytes;
    quint32 noise = 1;
    for (int size = 0; size < 300; ++size) {
        CAPTURE(size);
        const QByteArray expected = reference(bytes);
        for (const qsizetype step : {1, 3, 7, 8, 9, 57, 1000})
            REQUIRE(ours(bytes, step) == expected);
        noise = noise * 1664525 + 1013904223;
        bytes.append(static_cast<char>(noise >> 24));
    }
    CHECK(ours("123456789", 9) == '=' + QByteArray::fromHex("21cf02").toBase64()); // the catalogue's check value
    CHECK(ours("", 1) == '=' + QByteArray::fromHex("b704ce").toBase64());
}
