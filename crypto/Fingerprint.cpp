#include "crypto/Fingerprint.h"

namespace {
constexpr qsizetype v4Size = 20;
constexpr qsizetype v6Size = 32;
constexpr qsizetype keyIdSize = 8;
constexpr qsizetype longestText = 512; // generous spacing; anything longer is not a fingerprint
} // namespace

std::optional<Fingerprint> Fingerprint::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != v4Size && bytes.size() != v6Size)
        return std::nullopt;
    return Fingerprint(bytes);
}

std::optional<Fingerprint> Fingerprint::parse(QStringView text)
{
    if (text.size() > longestText)
        return std::nullopt;
    text = text.trimmed();
    if (text.startsWith(u"0x", Qt::CaseInsensitive))
        text = text.mid(2);

    QByteArray digits;
    for (const QChar c : text) {
        if (c.isSpace() || c == u':')
            continue;
        const char ascii = c.toLatin1();
        if (c.unicode() > 0x7f || !isxdigit(static_cast<unsigned char>(ascii)))
            return std::nullopt;
        digits.append(ascii);
    }
    if (digits.size() % 2 != 0)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(digits));
}

QString Fingerprint::hex() const
{
    return QString::fromLatin1(m_bytes.toHex().toUpper());
}

QString Fingerprint::grouped() const
{
    const QString all = hex();
    QStringList groups;
    for (qsizetype at = 0; at < all.size(); at += 4)
        groups.append(all.mid(at, 4));
    return groups.join(u' ');
}

QByteArray Fingerprint::keyIdBytes() const
{
    return m_bytes.size() == v4Size ? m_bytes.last(keyIdSize) : m_bytes.first(keyIdSize);
}
