#include "app/vendors/WkdUrl.h"

#include "crypto/Digest.h"

using namespace Qt::StringLiterals;

namespace WkdUrl {

namespace {

/// Z-base-32 (human-oriented base-32): five bits a letter. SHA-1's 160 bits come out even.
QString zBase32(const QByteArray &bytes)
{
    static constexpr QLatin1StringView letters = "ybndrfg8ejkmcpqxot1uwisza345h769"_L1;
    constexpr int bitsOfLetter = 5;
    QString text;
    quint32 bits = 0;
    int held = 0;
    for (const char byte : bytes) {
        bits = bits << 8 | static_cast<quint8>(byte);
        for (held += 8; held >= bitsOfLetter; held -= bitsOfLetter)
            text.append(letters[bits >> (held - bitsOfLetter) & 31]);
    }
    return text;
}

QUrl at(const QString &directory, QStringView local)
{
    const QString name = zBase32(sha1ForFingerprint(local.toString().toLower().toUtf8()));
    const QByteArray asItStands = QUrl::toPercentEncoding(local.toString()); // a "+" in a query is read as a space
    return QUrl::fromEncoded((directory + "hu/"_L1 + name + "?l="_L1).toUtf8() + asItStands);
}

} // namespace

QUrl advanced(QStringView address)
{
    const auto sign = address.lastIndexOf(u'@');
    const QString domain = address.sliced(sign + 1).toString().toLower();
    return at(u"https://openpgpkey.%1/.well-known/openpgpkey/%1/"_s.arg(domain), address.first(sign));
}

QUrl direct(QStringView address)
{
    const auto sign = address.lastIndexOf(u'@');
    const QString domain = address.sliced(sign + 1).toString().toLower();
    return at(u"https://%1/.well-known/openpgpkey/"_s.arg(domain), address.first(sign));
}

} // namespace WkdUrl
