#include "tests/crypto/ArmorZoo.h"

#include <QStringConverter>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ArmorZoo {

namespace {

template <typename Change> QString eachLine(const QString &text, const Change &change)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = change(line);
    return lines.join(u'\n');
}

QString between(const QString &text, const QString &before, const QString &after)
{
    return before + text + after;
}

/// Each base64 line with something in its middle.
QString inLines(const QString &text, const QString &what)
{
    return eachLine(text, [&](const QString &line) {
        return line.size() > 40 && !line.contains(u"PGP"_s) && !line.contains(u'&')
            ? line.first(20) + what + line.sliced(20)
            : line;
    });
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

const std::vector<Disguise> &disguises()
{
    static const std::vector<Disguise> all{
        {"as it is", [](const QString &t) { return t; }},
        {"no blank line after BEGIN",
         [](const QString &t) { return QString(t).replace(u"BLOCK-----\n\n"_s, u"BLOCK-----\n"_s); }, true},
        {"armor headers",
         [](const QString &t) {
             return QString(t).replace(u"BLOCK-----\n\n"_s,
                                       u"BLOCK-----\nVersion: GnuPG v1\nComment: https://example.org/ <a@b>\n\n"_s);
         },
         true},
        {"armor headers and no blank line",
         [](const QString &t) {
             return QString(t).replace(u"BLOCK-----\n\n"_s, u"BLOCK-----\nVersion: GnuPG v1\nComment: D290 E794\n"_s);
         },
         true},
        {"a wrong checksum", [](const QString &t) { return QString(t).replace(u"-----END"_s, u"=AAAA\n-----END"_s); },
         true},
        {"a checksum glued to the last line",
         [](const QString &t) { return QString(t).replace(u"\n-----END"_s, u"=o/fv\n-----END"_s); }, true},
        {"CRLF", [](const QString &t) { return QString(t).replace(u'\n', u"\r\n"_s); }},
        {"CR", [](const QString &t) { return QString(t).replace(u'\n', u'\r'); }},
        {"line separators", [](const QString &t) { return QString(t).replace(u'\n', QChar(QChar::LineSeparator)); }},
        {"double-spaced", [](const QString &t) { return QString(t).replace(u'\n', u"\n\n"_s); }},
        {"indented", [](const QString &t) { return eachLine(t, [](const QString &l) { return u"    "_s + l; }); }},
        {"indented by tabs",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return u"\t"_s + l; }); }},
        {"trailing spaces",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return l + u" \t "_s; }); }},
        {"no-break spaces",
         [](const QString &t) {
             return eachLine(QString(t).replace(u' ', QChar(0xa0)),
                             [](const QString &l) { return QChar(0xa0) + l + QChar(0x202f); });
         }},
        {"quoted", [](const QString &t) { return eachLine(t, [](const QString &l) { return u"> "_s + l; }); }},
        {"quoted twice", [](const QString &t) { return eachLine(t, [](const QString &l) { return u">> "_s + l; }); }},
        {"a comment in a source",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return u" * "_s + l; }); }},
        {"a comment in a script",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return u"# "_s + l; }); }},
        {"a Markdown fence",
         [](const QString &t) { return between(t, u"Our key:\n\n```text\n"_s, u"```\n\nThanks!\n"_s); }},
        {"a Markdown table",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return u"| `"_s + l + u"`"_s; }); }},
        {"smart dashes", [](const QString &t) { return QString(t).replace(u"-----"_s, u"—–‑-"_s); }},
        {"minus signs", [](const QString &t) { return QString(t).replace(u'-', QChar(0x2212)); }},
        {"dash-escaped",
         [](const QString &t) {
             return QString(t).replace(u"-----BEGIN"_s, u"- -----BEGIN"_s).replace(u"-----END"_s, u"- -----END"_s);
         }},
        {"zero-width characters", [](const QString &t) { return inLines(t, u"\u200b\u00ad\ufeff\u2060"_s); }},
        {"spaces inside lines", [](const QString &t) { return inLines(t, u" "_s); }},
        {"HTML <pre>",
         [](const QString &t) {
             return between(QString(t).replace(u"<a@b>"_s, u"&lt;a@b&gt;"_s),
                            u"<!DOCTYPE html><html><body class=\"a\"><p>Key:</p><pre style=\"x\">"_s,
                            u"</pre></body></html>"_s);
         }},
        {"HTML <br>", [](const QString &t) { return QString(t).replace(u'\n', u"<br>"_s); }},
        {"HTML <BR />", [](const QString &t) { return QString(t).replace(u'\n', u"<BR />"_s); }},
        {"HTML paragraphs",
         [](const QString &t) {
             return eachLine(t, [](const QString &l) { return u"<p class=\"line\">"_s + l + u"</p>"_s; }).remove(u'\n');
         }},
        {"HTML spans", [](const QString &t) { return inLines(t, u"</span><wbr><span class=\"k\">"_s); }},
        {"HTML entities",
         [](const QString &t) {
             return QString(t)
                 .replace(u'+', u"&#43;"_s)
                 .replace(u'/', u"&#x2F;"_s)
                 .replace(u'=', u"&equals;"_s)
                 .replace(u"BEGIN PGP"_s, u"BEGIN&nbsp;PGP"_s)
                 .replace(u"END PGP"_s, u"END&#160;PGP"_s);
         }},
        {"HTML dashes",
         [](const QString &t) { return QString(t).replace(u"-----"_s, u"&mdash;&ndash;&#8211;&#x2d;"_s); }},
        {"HTML line breaks", [](const QString &t) { return QString(t).replace(u'\n', u"&#13;&#10;"_s); }},
        {"HTML no-break spaces",
         [](const QString &t) { return eachLine(t, [](const QString &l) { return u"&#160;&#xA0;&nbsp;"_s + l; }); }},
        {"JSON",
         [](const QString &t) {
             return between(QString(t).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s), u"{\"key\": \""_s, u"\"}"_s);
         }},
        {"JSON with CRLF and slashes",
         [](const QString &t) {
             return between(QString(t).replace(u'"', u"\\\""_s).replace(u'/', u"\\/"_s).replace(u'\n', u"\\r\\n"_s),
                            u"{\"key\":\""_s, u"\"}"_s);
         }},
        {"JSON with code points",
         [](const QString &t) {
             return between(QString(t)
                                .replace(u'"', u"\\\""_s)
                                .replace(u'+', u"\\u002b"_s)
                                .replace(u'=', u"\\u003D"_s)
                                .replace(u'\n', u"\\u000a"_s),
                            u"{\"key\":\""_s, u"\"}"_s);
         }},
        {"JSON lines",
         [](const QString &t) {
             return between(eachLine(QString(t).replace(u'"', u"\\\""_s),
                                     [](const QString &l) { return u"  \""_s + l + u"\","_s; }),
                            u"[\n"_s, u"\n]"_s);
         }},
        {"JSON in JSON",
         [](const QString &t) {
             return between(QString(t).replace(u'"', u"\\\\\\\""_s).replace(u'\n', u"\\\\n"_s),
                            u"{\"a\":\"{\\\"key\\\": \\\""_s, u"\\\"}\"}"_s);
         }},
        {"a mail around it",
         [](const QString &t) {
             return between(t, u"Hello,\n\n5 < 6 & 7 > 6, C:\\new\\key, “quotes”.\nThe key is below.\n\n"_s,
                            u"\n-- \nMit Gru\u00df\n"_s);
         }},
        {"a letter beyond ASCII first", [](const QString &t) { return between(t, u"Ключ:\n"_s, u""_s); }},
        {"a quote first", [](const QString &t) { return between(t, u"“"_s, u"”"_s); }},
        {"a block that was cut off before it",
         [](const QString &t) { return between(t, t.first(t.size() / 2) + u"\n"_s, u""_s); }},
        {"a block that was cut off behind it",
         [](const QString &t) { return between(t, u""_s, u"\n"_s + t.first(t.size() / 2)); }},
        {"the end of another before it",
         [](const QString &t) { return between(t, t.sliced(t.size() / 2) + u"\n"_s, u""_s); }},
        {"a signature before it",
         [](const QString &t) {
             return between(t, u"-----BEGIN PGP SIGNATURE-----\n\niQEzBAAB\n-----END PGP SIGNATURE-----\n"_s, u""_s);
         }},
        {"BEGIN inside BEGIN",
         [](const QString &t) {
             return between(t, u"-----BEGIN PGP MESSAGE-----\n\n"_s, u"-----END PGP MESSAGE-----\n"_s);
         }},
        {"all on one line", [](const QString &t) { return QString(t).replace(u'\n', u' '); }, true},
    };
    return all;
}

const std::vector<Encoding> &encodings()
{
    static const std::vector<Encoding> all{
        {"UTF-8", [](const QString &t) { return t.toUtf8(); }},
        {"UTF-8 with BOM", [](const QString &t) { return "\xef\xbb\xbf" + t.toUtf8(); }},
        {"UTF-16LE with BOM", [](const QString &t) { return utf16(t, QStringConverter::Utf16LE, true); }},
        {"UTF-16BE with BOM", [](const QString &t) { return utf16(t, QStringConverter::Utf16BE, true); }},
        {"UTF-16LE", [](const QString &t) { return utf16(t, QStringConverter::Utf16LE, false); }},
        {"UTF-16BE", [](const QString &t) { return utf16(t, QStringConverter::Utf16BE, false); }},
    };
    return all;
}

} // namespace ArmorZoo
