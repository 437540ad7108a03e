#include "crypto/Armor.h"

#include "crypto/openpgp/BareRevocations.h"
#include "crypto/openpgp/Packets.h"

#include <QStringConverter>

#include <algorithm>
#include <iterator>

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
    auto encoding = QStringConverter::encodingForData(data, u'-');
    if (!encoding && data.count('\0') > data.size() / 4) { // UTF-16 without its mark: which half of the letters is NUL?
        qsizetype even = 0;
        for (qsizetype i = 0; i < data.size(); i += 2)
            even += data.at(i) == '\0';
        encoding = even > data.size() / 4 ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    }
    if (encoding)
        return QStringDecoder(*encoding).decode(data);
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(data);
    return utf8.hasError() ? QString::fromLatin1(data) : text;
}

/// Whether the tag at the start of `text` begins a line.
bool breaksLine(QStringView text)
{
    text = text.sliced(text.startsWith(u"</") ? 2 : 1);
    qsizetype length = 0;
    while (length < text.size() && text[length].isLetter())
        ++length;
    for (const QStringView name : {u"br", u"p", u"div", u"li", u"tr", u"pre"}) {
        if (text.first(length).compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
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
                if (breaksLine(text.sliced(i, close)))
                    plain.append(u'\n');
                i += close;
                continue;
            }
        }
        plain.append(text[i]);
    }
    return plain;
}

/// What an escape stands for, and how long it is.
using Escape = std::pair<QChar, qsizetype>;

/// The HTML entity at the start of `text`: "&#43;", "&#x2B;", "&gt;".
Escape entity(QStringView text)
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
        return ok ? Escape{QChar(code), end + 1} : Escape{u'&', 1};
    }
    static constexpr std::pair<QStringView, char16_t> names[] = {
        {u"nbsp", u' '},  {u"gt", u'>'},    {u"lt", u'<'},     {u"amp", u'&'},     {u"quot", u'"'},
        {u"plus", u'+'},  {u"sol", u'/'},   {u"equals", u'='}, {u"dash", u'-'},    {u"hyphen", u'-'},
        {u"mdash", u'-'}, {u"ndash", u'-'}, {u"minus", u'-'},  {u"NewLine", u'\n'}};
    for (const auto &[known, character] : names) {
        if (name == known)
            return {QChar(character), end + 1};
    }
    return {u'&', 1};
}

/// The JSON escape at the start of `text`: "\n", "\u002b", "\/". Of others the backslash alone is passed over.
Escape jsonEscape(QStringView text)
{
    const QChar kind = text.size() > 1 ? text[1] : QChar();
    if (kind == u'n' || kind == u'r')
        return {u'\n', 2};
    if (kind == u't')
        return {u' ', 2};
    bool ok = false;
    const ushort code = kind == u'u' ? text.mid(2, 4).toUShort(&ok, 16) : ushort{0};
    return ok ? Escape{QChar(code), 6} : Escape{QChar(QChar::SoftHyphen), 1};
}

/// Dashes, line breaks and spaces of every kind made plain, zero-width characters left out.
void appendPlain(QString &plain, QChar c)
{
    constexpr char16_t minusSign = 0x2212;
    if (c > u' ' && c < u'\x7f') // nearly all of a page
        plain.append(c);
    else if (c.category() == QChar::Punctuation_Dash || c == minusSign)
        plain.append(u'-');
    else if (c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator
             || c == QChar(0x85))
        plain.append(u'\n');
    else if (c.isSpace())
        plain.append(u' '); // also the no-break kinds
    else if (c.category() != QChar::Other_Format) // zero-width characters, byte order marks
        plain.append(c);
}

/// Entities and JSON's escapes decoded, all made plain.
QString decoded(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const auto [character, length] = c == u'&' ? entity(text.sliced(i))
            : c == u'\\'                           ? jsonEscape(text.sliced(i))
                                                   : Escape{c, 1};
        appendPlain(plain, character);
        i += length;
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
        while (!line.isEmpty() && (line.front() == u' ' || QStringView(u">|*#`\"'").contains(line.front())))
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

std::expected<std::vector<QByteArray>, KeyProblem> readKeys(const QByteArray &published,
                                                            const std::vector<QByteArray> &known)
{
    if (published.size() > inputCap)
        return std::unexpected(KeyProblem{KeyProblem::TooBig});
    KeyProblem problem{KeyProblem::NotAKey, QStringLiteral("no public key block")};
    std::vector<QByteArray> revocations;
    if (isBinaryPackets(published)) {
        auto binary = Packets::certificates(published);
        if (binary || binary.error().what != KeyProblem::NotAKey)
            return binary;
        revocations = BareRevocations::read(published);
        problem = binary.error(); // or a text that begins with a dash, a quote or a letter beyond ASCII
    }

    const QString text = withoutTags(decoded(toText(published)));
    const QString words = text.simplified();
    for (const QStringView header : {u"BEGIN PGP PRIVATE KEY BLOCK", u"BEGIN PGP SECRET KEY BLOCK"}) {
        if (words.contains(header, Qt::CaseInsensitive))
            return std::unexpected(KeyProblem{KeyProblem::PrivateKey});
    }

    std::vector<QByteArray> found;
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
        if (!certificates && certificates.error().what == KeyProblem::PrivateKey)
            return std::unexpected(certificates.error());
        if (!certificates) {
            problem = certificates.error();
            std::ranges::copy(BareRevocations::read(*packets), std::back_inserter(revocations));
            continue;
        }
        found.insert(found.end(), certificates->begin(), certificates->end());
        if (found.size() > Packets::mostKeys)
            return std::unexpected(KeyProblem{KeyProblem::TooBig, QStringLiteral("too many keys")});
    }
    BareRevocations::attach(revocations, known, found);
    if (found.empty())
        return std::unexpected(problem);
    return found;
}

} // namespace Armor
