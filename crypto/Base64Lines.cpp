#include "crypto/Base64Lines.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {

constexpr char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"; // RFC 4648, 4
using Pair = std::array<char, 2>;

constexpr auto pairs = [] {
    std::array<Pair, 4096> made{}; // every 12 bits and their two characters
    for (size_t bits = 0; bits < made.size(); ++bits)
        made[bits] = {alphabet[bits >> 6], alphabet[bits & 0x3f]};
    return made;
}();

char *encodeLine(const quint8 *in, char *out)
{
    for (int group = 0; group < Base64Lines::bytesPerLine / 3; ++group, in += 3, out += 4) {
        std::memcpy(out, pairs[static_cast<size_t>(in[0] << 4 | in[1] >> 4)].data(), sizeof(Pair));
        std::memcpy(out + 2, pairs[static_cast<size_t>((in[1] & 0x0f) << 8 | in[2])].data(), sizeof(Pair));
    }
    *out++ = '\r';
    *out++ = '\n';
    return out;
}

} // namespace

void Base64Lines::add(QByteArrayView bytes, QByteArray &out)
{
    if (!m_rest.isEmpty()) {
        const QByteArrayView first = bytes.first(std::min(bytes.size(), bytesPerLine - m_rest.size()));
        m_rest.append(first);
        bytes = bytes.sliced(first.size());
        if (m_rest.size() < bytesPerLine)
            return;
    }
    const qsizetype lines = bytes.size() / bytesPerLine;
    const qsizetype before = out.size();
    out.resizeForOverwrite(before + (lines + (m_rest.isEmpty() ? 0 : 1)) * lineSize);
    char *to = out.data() + before;
    if (!m_rest.isEmpty())
        to = encodeLine(reinterpret_cast<const quint8 *>(m_rest.constData()), to);
    const auto *from = reinterpret_cast<const quint8 *>(bytes.constData());
    for (qsizetype line = 0; line < lines; ++line, from += bytesPerLine)
        to = encodeLine(from, to);
    m_rest = bytes.sliced(lines * bytesPerLine).toByteArray();
}

void Base64Lines::finish(QByteArray &out)
{
    if (!m_rest.isEmpty())
        out += m_rest.toBase64() + "\r\n";
    m_rest.clear();
}

qint64 Base64Lines::sizeOf(qint64 bytes)
{
    const qint64 characters = (bytes + 2) / 3 * 4;
    return characters + (characters + charactersPerLine - 1) / charactersPerLine * 2;
}
