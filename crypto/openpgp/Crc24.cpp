#include "crypto/openpgp/Crc24.h"

#include <QByteArray>

#include <array>

namespace {

constexpr quint32 polynomial = 0x864CFB;
constexpr quint32 mask = 0xFFFFFF;
constexpr int slices = 8;

using Table = std::array<quint32, 256>;

/// tables[k][b]: what byte b does to the checksum when k more bytes follow it in the same step.
constexpr std::array<Table, slices> makeTables()
{
    std::array<Table, slices> tables{};
    for (quint32 b = 0; b < 256; ++b) {
        quint32 value = b << 16;
        for (int bit = 0; bit < 8; ++bit)
            value = (value << 1) ^ (value & 0x800000 ? polynomial : 0);
        tables[0][b] = value & mask;
    }
    for (size_t k = 1; k < slices; ++k) {
        for (size_t b = 0; b < 256; ++b) {
            const quint32 before = tables[k - 1][b];
            tables[k][b] = ((before << 8) & mask) ^ tables[0][before >> 16];
        }
    }
    return tables;
}

constexpr auto tables = makeTables();

} // namespace

void Crc24::add(QByteArrayView bytes)
{
    const auto *p = reinterpret_cast<const quint8 *>(bytes.constData());
    const auto *end = p + bytes.size();
    for (; end - p >= slices; p += slices) {
        // the checksum's three bytes meet the first three; the other five come as they are
        m_value = tables[7][(m_value >> 16) ^ p[0]] ^ tables[6][((m_value >> 8) & 0xff) ^ p[1]]
            ^ tables[5][(m_value & 0xff) ^ p[2]] ^ tables[4][p[3]] ^ tables[3][p[4]] ^ tables[2][p[5]] ^ tables[1][p[6]]
            ^ tables[0][p[7]];
    }
    for (; p != end; ++p)
        m_value = ((m_value << 8) & mask) ^ tables[0][(m_value >> 16) ^ *p];
}

QByteArray Crc24::base64() const
{
    const char bytes[] = {static_cast<char>(m_value >> 16), static_cast<char>(m_value >> 8),
                          static_cast<char>(m_value)};
    return '=' + QByteArray(bytes, sizeof bytes).toBase64();
}
