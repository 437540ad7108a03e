#include "crypto/PublishedText.h"

#include <QStringConverter>

#include <algorithm>

namespace PublishedText {

namespace {

constexpr qsizetype longestTag = 512;

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

} // namespace

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

QString decoded(const QByteArray &published)
{
    const QString whole = toText(published);
    const QStringView text(whole);
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

} // namespace PublishedText
