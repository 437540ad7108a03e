#include "crypto/Random.h"

#include <QtCrypto>

#include <algorithm>
#include <span>

namespace Random {

QByteArray bytes(qsizetype count)
{
    return QCA::Random::randomArray(static_cast<int>(count)).toByteArray();
}

Secret secret(qsizetype count)
{
    const QCA::SecureArray drawn = QCA::Random::randomArray(static_cast<int>(count));
    Secret secret = Secret::ofSize(count);
    std::ranges::copy(std::span(drawn.constData(), static_cast<size_t>(drawn.size())), secret.writable().begin());
    return secret;
}

QString hex(qsizetype count)
{
    return QString::fromLatin1(bytes(count).toHex());
}

QString readable(qsizetype characters)
{
    static constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString text;
    for (const char byte : bytes(characters))
        text.append(QChar(alphabet[static_cast<unsigned char>(byte) % 32]));
    return text;
}

} // namespace Random
