#include "crypto/openpgp/ArmorWriter.h"

#include <algorithm>

bool ArmorWriter::start()
{
    return m_out.write(begin.constData(), begin.size()) == begin.size();
}

bool ArmorWriter::write(QByteArrayView bytes)
{
    if (!m_rest.isEmpty()) {
        const QByteArrayView first = bytes.first(std::min(bytes.size(), bytesPerLine - m_rest.size()));
        m_rest.append(first);
        bytes = bytes.sliced(first.size());
        if (m_rest.size() < bytesPerLine)
            return true;
        if (!writeLines(m_rest))
            return false;
        m_rest.clear();
    }
    const qsizetype whole = bytes.size() - bytes.size() % bytesPerLine;
    m_rest.append(bytes.sliced(whole));
    return writeLines(bytes.first(whole));
}

bool ArmorWriter::finish()
{
    if (!writeLines(m_rest))
        return false;
    const QByteArray checksum = m_crc.base64() + "\r\n";
    return m_out.write(checksum) == checksum.size() && m_out.write(end.constData(), end.size()) == end.size();
}

bool ArmorWriter::writeLines(QByteArrayView bytes)
{
    const QByteArray base64 = QByteArray::fromRawData(bytes.constData(), bytes.size()).toBase64();
    m_crc.add(bytes);
    m_lines.resize(0);
    for (qsizetype i = 0; i < base64.size(); i += charactersPerLine) {
        m_lines.append(QByteArrayView(base64).sliced(i, std::min(charactersPerLine, base64.size() - i)));
        m_lines.append("\r\n", 2);
    }
    return m_out.write(m_lines) == m_lines.size();
}

qint64 ArmorWriter::sizeOf(qint64 bytes)
{
    const qint64 characters = (bytes + 2) / 3 * 4;
    const qint64 lines = (characters + charactersPerLine - 1) / charactersPerLine;
    return begin.size() + characters + 2 * lines + checksumSize + end.size();
}
