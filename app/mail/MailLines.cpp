#include "app/mail/MailLines.h"

bool MailLines::add(QByteArrayView bytes)
{
    constexpr qsizetype longest = 998;
    for (const char byte : bytes) {
        const bool sevenBit = byte != 0 && (static_cast<unsigned char>(byte) & 0x80U) == 0;
        if (!sevenBit || m_return != (byte == '\n'))
            return false;
        if (byte == '\n') {
            m_return = false;
            m_length = 0;
        } else if (byte == '\r') {
            m_return = true;
        } else if (++m_length > longest) {
            return false;
        }
    }
    return true;
}
