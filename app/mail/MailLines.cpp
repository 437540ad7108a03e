#include "app/mail/MailLines.h"

#include <cstring>

namespace {

/// Eight at a time: this runs over the whole mail before each try.
bool sevenBit(QByteArrayView bytes)
{
    constexpr quint64 highBits = 0x8080808080808080;
    quint64 all = 0;
    for (; bytes.size() >= qsizetype{sizeof all}; bytes = bytes.sliced(sizeof all)) {
        quint64 eight = 0;
        std::memcpy(&eight, bytes.data(), sizeof eight);
        all |= eight;
    }
    for (const char byte : bytes)
        all |= static_cast<unsigned char>(byte);
    return (all & highBits) == 0;
}

} // namespace

bool MailLines::add(QByteArrayView bytes)
{
    constexpr qsizetype longest = 998;
    if (!sevenBit(bytes) || bytes.contains('\0'))
        return false;
    while (!bytes.isEmpty()) {
        const qsizetype feed = bytes.indexOf('\n');
        const QByteArrayView line = feed < 0 ? bytes : bytes.first(feed);
        bytes = bytes.sliced(feed < 0 ? bytes.size() : feed + 1);
        if (!line.isEmpty()) {
            if (m_return)
                return false; // the CR before it stood alone
            const qsizetype carriage = line.indexOf('\r');
            m_return = carriage >= 0;
            if (m_return && carriage != line.size() - 1)
                return false;
            m_length += line.size() - (m_return ? 1 : 0);
        }
        if (m_length > longest || (feed >= 0 && !m_return))
            return false;
        if (feed >= 0) {
            m_length = 0;
            m_return = false;
        }
    }
    return true;
}
