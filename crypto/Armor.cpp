#include "crypto/Armor.h"

#include "crypto/openpgp/Packets.h"

#include <QStringConverter>

namespace Armor {

namespace {

constexpr qsizetype inputCap = 4 * 1024 * 1024;
constexpr qsizetype longestTag = 512;
constexpr QStringView beginPublic = u"BEGIN PGP PUBLIC KEY BLOCK";
constexpr QStringView endPublic = u"END PGP PUBLIC KEY BLOCK";

bool isBinaryPackets(const QByteArray &data)
{
    // A packet header has its top bit set; so has a byte order mark.
    return !data.isEmpty() && (data.at(0) & 0x80) && !data.startsWith("\xef\xbb\xbf") && !data.startsWith("\xff\xfe")
        && !data.startsWith("\xfe\xff");
}

QString toText(const QByteArray &data)
{
    if (const auto encoding = QStringConverter::encodingForData(data, u'-'))
        return QStringDecoder(*encoding).decode(data);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(data);
    return utf8.hasError() ? QString::fromLatin1(data) : text;
}

/// Without HTML tags: "<" and a letter, "/" or "!" up to the next ">", no longer than a tag is.
QString withoutTags(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (text[i] == u'<' && (next.isLetter() || next == u'/' || next == u'!')) {
            const qsizetype close = text.mid(i, longestTag).indexOf(u'>');
            if (close > 0) {
                if (text.mid(i, 3).compare(u"<br", Qt::CaseInsensitive) == 0)
                    plain.append(u'\n');
                i += close;
                continue;
            }
        }
        plain.append(text[i]);
    }
    return plain;
}

/// The character that the entity at the start of `text` ("&#43;", "&#x2B;", "&gt;") stands for, and its length.
std::pair<QChar, qsizetype> entity(QStringView text)
{
    constexpr qsizetype longestEntity = 10;
    const qsizetype end = text.first(std::min(text.size(), longestEntity)).indexOf(u';');
    if (end < 2)
        return {u'&', 1};
    const QStringView name = text.sliced(1, end - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool ok = false;
        const ushort code = hex ? name.mid(2).toUShort(&ok, 16) : name.mid(1).toUShort(&ok, 10);
        return ok ? std::pair{QChar(code), end + 1} : std::pair{QChar(u'&'), qsizetype{1}};
    }
    static constexpr std::pair<QStringView, char16_t> names[] = {
        {u"nbsp", u' '}, {u"gt", u'>'},     {u"lt", u'<'},   {u"amp", u'&'},    {u"quot", u'"'},    {u"plus", u'+'},
        {u"sol", u'/'},  {u"equals", u'='}, {u"dash", u'-'}, {u"hyphen", u'-'}, {u"NewLine", u'\n'}};
    for (const auto &[known, character] : names) {
        if (name == known)
            return {QChar(character), end + 1};
    }
    return {u'&', 1};
}

/// Entities and JSON's escapes decoded, dashes of every kind made plain.
QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'&') {
            const auto [character, length] = entity(text.sliced(i));
            plain.append(character);
            i += length - 1;
        } else if (c == u'\\') {
            const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
            if (next == u'n' || next == u'r') {
                plain.append(u'\n');
                ++i;
            }
        } else if (c.category() == QChar::Punctuation_Dash) {
            plain.append(u'-');
        } else if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(0x85)) {
            plain.append(u'\n');
        } else if (c.isSpace() && c != u'\n') {
            plain.append(u' '); // also the no-break kinds
        } else if (c.category() != QChar::Other_Format) { // zero-width characters, byte order marks
            plain.append(c);
        }
    }
    return plain;
}

bool isBase64(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
        || c == u'=';
}

/// The base64 characters of a block's lines, or nullopt when something else stands between them.
std::optional<QByteArray> base64Of(QStringView block)
{
    QByteArray characters;
    for (QStringView line : block.tokenize(u'\n')) {
        while (!line.isEmpty() && (line.front() == u' ' || QStringView(u">|*#`").contains(line.front())))
            line = line.sliced(1); // quoting, list marks, comment signs, code fences
        while (!line.isEmpty() && (line.back() == u' ' || QStringView(u"`\"',").contains(line.back())))
            line.chop(1);
        if (line.contains(u':')) // "Version: ..." and its like, whether a blank line follows or not
            continue;
        for (const QChar c : line) {
            if (c == u' ')
                continue;
            if (!isBase64(c))
                return std::nullopt;
            characters.append(c.toLatin1());
        }
    }
    return characters;
}

std::optional<QByteArray> decodeBase64(QByteArray characters)
{
    // "=abcd" at the end is the checksum, on a line of its own or glued to the last one
    constexpr qsizetype checksum = 5;
    if (characters.size() > checksum && characters.at(characters.size() - checksum) == '='
        && !characters.last(checksum - 1).contains('='))
        characters.chop(checksum);
    while (characters.endsWith('='))
        characters.chop(1);
    auto decoding = QByteArray::fromBase64Encoding(characters, QByteArray::AbortOnBase64DecodingErrors);
    if (decoding.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoding.decoded.isEmpty())
        return std::nullopt;
    return decoding.decoded;
}

} // namespace

std::expected<std::vector<QByteArray>, KeyProblem> readKeys(const QByteArray &published)
{
    if (published.size() > inputCap)
        return std::unexpected(KeyProblem{KeyProblem::TooBig});
    if (isBinaryPackets(published))
        return Packets::certificates(published);

    const QString text = decoded(withoutTags(toText(published)));
    if (text.contains(u"BEGIN PGP PRIVATE KEY BLOCK") || text.contains(u"BEGIN PGP SECRET KEY BLOCK"))
        return std::unexpected(KeyProblem{KeyProblem::PrivateKey});

    std::vector<QByteArray> found;
    KeyProblem problem{KeyProblem::NotAKey, QStringLiteral("no public key block")};
    qsizetype searched = 0;
    for (qsizetype end = text.indexOf(endPublic); end >= 0; end = text.indexOf(endPublic, searched)) {
        // the last BEGIN before this END: one that was cut off before it does not swallow the whole block
        const QStringView before = QStringView(text).sliced(searched, end - searched);
        searched = end + endPublic.size();
        const qsizetype begin = before.lastIndexOf(beginPublic);
        if (begin < 0)
            continue;
        QStringView block = before.sliced(begin + beginPublic.size());
        while (!block.isEmpty() && (block.front() == u'-' || block.front() == u' '))
            block = block.sliced(1);
        while (!block.isEmpty() && (block.back() == u'-' || block.back() == u' '))
            block.chop(1);

        const auto characters = base64Of(block);
        const auto packets = characters ? decodeBase64(*characters) : std::nullopt;
        if (!packets) {
            problem = {KeyProblem::NotAKey, QStringLiteral("the block's base64 is damaged")};
            continue;
        }
        auto certificates = Packets::certificates(*packets);
        if (certificates)
            found.insert(found.end(), certificates->begin(), certificates->end());
        else if (certificates.error().what == KeyProblem::PrivateKey)
            return std::unexpected(certificates.error());
        else
            problem = certificates.error();
    }
    if (found.empty())
        return std::unexpected(problem);
    return found;
}

} // namespace Armor
