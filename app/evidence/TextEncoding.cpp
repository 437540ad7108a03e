#include "app/evidence/TextEncoding.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

constexpr qsizetype longHole = 32; ///< NULs in a row: what a power cut leaves in a log

bool isStrange(char c)
{
    const auto byte = static_cast<uint8_t>(c);
    return (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != '\b' && byte != 0x1b)
        || byte == 0x7f;
}

/// A text in UTF-16 without a byte order mark, mostly of ASCII: every second byte is NUL.
bool alternates(QByteArrayView bytes, qsizetype nulAt)
{
    qsizetype nuls = 0;
    qsizetype others = 0;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        nuls += bytes[i + nulAt] == 0 ? 1 : 0;
        others += bytes[i + 1 - nulAt] == 0 ? 1 : 0;
    }
    const qsizetype pairs = bytes.size() / 2;
    return pairs >= 4 && nuls * 10 >= pairs * 7 && others * 50 <= pairs;
}

bool isText(QByteArrayView bytes)
{
    qsizetype strange = 0;
    qsizetype considered = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype hole = 0;
        while (i + hole < bytes.size() && bytes[i + hole] == 0)
            ++hole;
        if (hole >= longHole) {
            i += hole;
            continue;
        }
        strange += isStrange(bytes[i]) ? 1 : 0;
        ++considered;
        ++i;
    }
    return bytes.isEmpty() || (considered > 0 && strange * 50 <= considered);
}

bool isUtf8(QByteArrayView bytes)
{
    qsizetype broken = 0;
    qsizetype letters = 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    for (const QChar c : text) {
        broken += c == QChar::ReplacementCharacter ? 1 : 0;
        letters += c.unicode() >= 0x80 ? 1 : 0;
    }
    return broken * 2 <= letters;
}

} // namespace

TextEncoding textEncoding(QByteArrayView beginning)
{
    const QByteArrayView bytes = beginning.first(std::min(beginning.size(), textEncodingNeeds));
    if (bytes.startsWith("\xff\xfe"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xfe\xff"))
        return TextEncoding::Utf16Be;
    if (bytes.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    if (alternates(bytes, 1))
        return TextEncoding::Utf16Le;
    if (alternates(bytes, 0))
        return TextEncoding::Utf16Be;
    if (!isText(bytes))
        return TextEncoding::NotText;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Latin1;
}
