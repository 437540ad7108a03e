#include "crypto/openpgp/ArmorWriter.h"

bool ArmorWriter::start()
{
    return m_out.write(begin.constData(), begin.size()) == begin.size();
}

bool ArmorWriter::write(QByteArrayView bytes)
{
    m_crc.add(bytes);
    m_buffer.resize(0);
    m_lines.add(bytes, m_buffer);
    return m_out.write(m_buffer) == m_buffer.size();
}

bool ArmorWriter::finish()
{
    m_buffer.resize(0);
    m_lines.finish(m_buffer);
    m_buffer += m_crc.base64() + "\r\n";
    m_buffer += end;
    return m_out.write(m_buffer) == m_buffer.size();
}

qint64 ArmorWriter::sizeOf(qint64 bytes)
{
    return begin.size() + Base64Lines::sizeOf(bytes) + checksumSize + end.size();
}
