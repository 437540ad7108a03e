#include "app/mail/Letter.h"

#include "tests/app/mail/Letters.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QStringList letterHeaders{u"From"_s,     u"To"_s,       u"Date"_s,         u"Message-ID"_s,
                                u"Subject"_s,  u"HP-Outer"_s, u"HP-Outer"_s,     u"HP-Outer"_s,
                                u"HP-Outer"_s, u"HP-Outer"_s, u"MIME-Version"_s, u"Content-Type"_s};

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

QByteArray unixLines(QByteArray text)
{
    return text.replace("\r\n", "\n");
}

/// Every line of the header block is printable ASCII, a folded one begins with a space.
bool headerBlockIsClean(const QByteArray &mail)
{
    const QByteArray block = mail.first(mail.indexOf("\r\n\r\n"));
    for (qsizetype i = 0; i < block.size(); ++i) {
        const auto c = static_cast<unsigned char>(block[i]);
        const bool lineEnd = block.mid(i, 2) == "\r\n" || (i > 0 && block.mid(i - 1, 2) == "\r\n");
        if ((c < 0x20 || c > 0x7e) && c != '\t' && !lineEnd)
            return false;
    }
    return true;
}

QString hostileText(QRandomGenerator &random)
{
    static const QStringList pieces{u"\r\n"_s,
                                    u"\r"_s,
                                    u"\n"_s,
                                    QString(QChar(0)),
                                    u"\u2028"_s,
                                    u"\u2029"_s,
                                    u"\u0085"_s,
                                    u"Bcc: x@y"_s,
                                    u"\r\n\r\n"_s,
                                    u": "_s,
                                    u" "_s,
                                    u"\t"_s,
                                    u"é"_s,
                                    u"🦊"_s,
                                    u"\u202E"_s,
                                    u"\u200B"_s,
                                    u"=?utf-8?q?=0D=0ABcc:_x?="_s,
                                    u"=?"_s,
                                    u"?="_s,
                                    u"\""_s,
                                    u"\\"_s,
                                    u";"_s,
                                    u"%0D%0A"_s,
                                    u"word"_s,
                                    u"a"_s.repeated(90),
                                    u"<b>"_s,
                                    u"\u000B"_s,
                                    u"\u001B[31m"_s,
                                    u"截"_s.repeated(40),
                                    u"X-Evil: 1\r\n "_s,
                                    QString(QChar(0xD800)),
                                    u"\n."_s,
                                    u"\r\n--"_s,
                                    u","_s,
                                    u"'"_s,
                                    u"*0*="_s};
    QString text;
    for (int n = random.bounded(9); n > 0; --n)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text;
}

} // namespace

TEST_CASE("a letter is one flat multipart with the real subject protected in it", "[mail][letter]")
{
    const Mime mime;
    const Envelope of = envelope();
    const QString subject = u"Имя утекает — the firewall 🦊 lets name look-ups out"_s;
    const QByteArray mail = writtenOut(
        Letter(mime, of, subject, "What\nhappened: naïve\n", "{\"a\": 1}\n", {fileOf(u"a.png"_s, noise(5000))}));
    const ParsedMail parsed = parsedByPython(mail);
    CHECK(parsed.defects == QStringList());
    CHECK(sorted(parsed.names) == sorted(letterHeaders));
    CHECK(parsed.header(u"Subject"_s) == subject);
    CHECK(parsed.header(u"From"_s) == u"robin@example.net");
    CHECK(parsed.header(u"To"_s) == u"security@example.org");
    CHECK(parsed.header(u"MIME-Version"_s) == u"1.0");
    CHECK(parsed.type == u"multipart/mixed");
    CHECK(parsed.parameters.value(u"protected-headers"_s) == u"v1");
    CHECK(parsed.parameters.value(u"hp"_s) == u"cipher");

    QStringList outer;
    for (qsizetype i = 0; i < parsed.names.size(); ++i) {
        if (parsed.names[i] == u"HP-Outer")
            outer.append(parsed.values[i]);
    }
    CHECK(outer
          == QStringList{u"From: robin@example.net"_s, u"To: security@example.org"_s,
                         u"Date: Tue, 31 Mar 2026 12:00:00 +0000"_s, u"Message-ID: <"_s + of.messageId + u'>',
                         u"Subject: Security report 7F3K"_s});

    REQUIRE(parsed.parts.size() == 3);
    CHECK(parsed.parts[0].type == u"text/plain");
    CHECK(parsed.parts[0].parameters.value(u"charset"_s) == u"utf-8");
    CHECK(parsed.parts[0].fileName == u"report.txt");
    CHECK(parsed.parts[0].disposition == u"inline");
    CHECK(unixLines(parsed.parts[0].content) == "What\nhappened: naïve\n");
    CHECK(parsed.parts[1].type == u"application/json");
    CHECK(parsed.parts[1].fileName == u"report.json");
    CHECK(parsed.parts[1].content == "{\"a\": 1}\n");
    CHECK(parsed.parts[2].fileName == u"a.png");
    CHECK((parsed.parts[2].content == noise(5000)));
    for (const auto &part : {parsed.parts[1], parsed.parts[2]}) {
        CHECK(part.disposition == u"attachment");
        CHECK(part.encoding == u"base64");
    }
}

TEST_CASE("without a sender the letter bears only what a file needs", "[mail][letter]")
{
    const Mime mime;
    const ParsedMail parsed = parsedByPython(writtenOut(Letter(mime, envelope(false), u"real"_s, "t", "{}", {})));
    CHECK(parsed.defects == QStringList());
    CHECK(sorted(parsed.names) == sorted({u"To"_s, u"Date"_s, u"Subject"_s, u"MIME-Version"_s, u"Content-Type"_s}));
}

TEST_CASE("no subject or file name adds a header, ends one, or changes another part", "[mail][letter][hostile]")
{ // THREATS-M1
    const Mime mime;
    QRandomGenerator random(11);
    std::vector<QByteArray> mails;
    std::vector<std::pair<QString, QString>> typed;
    for (int i = 0; i < 3000; ++i) {
        const QString subject = hostileText(random);
        const QString name = hostileText(random);
        typed.emplace_back(subject, name);
        mails.push_back(writtenOut(Letter(mime, envelope(), subject, "text\n", "{}", {fileOf(name, "bytes")})));
    }
    const auto all = parsedByPython(mails);
    for (size_t i = 0; i < all.size(); ++i) {
        INFO(typed[i].first.toStdString() << "\n| name: " << typed[i].second.toStdString() << "\n"
                                          << mails[i].toStdString());
        const ParsedMail &parsed = all[i];
        REQUIRE(headerBlockIsClean(mails[i]));
        REQUIRE(sorted(parsed.names) == sorted(letterHeaders));
        REQUIRE(parsed.header(u"To"_s) == u"security@example.org");
        REQUIRE_FALSE(
            parsed.header(u"Subject"_s).contains(QRegularExpression(u"[\\x00-\\x1f\\x{85}\\x{2028}\\x{2029}]"_s)));
        REQUIRE(parsed.parts.size() == 3);
        REQUIRE(parsed.parts[2].fileName == QString::fromUtf8(typed[i].second.toUtf8()));
        REQUIRE(parsed.parts[2].content == "bytes");
        REQUIRE(parsed.parts[2].type == u"application/octet-stream");
        REQUIRE(parsed.parts[2].disposition == u"attachment");
        REQUIRE(unixLines(parsed.parts[0].content) == "text\n");
    }
}

TEST_CASE("a media type that is a mail of its own or none at all is sent as plain bytes", "[mail][letter][hostile]")
{ // no nested message/rfc822: docs/PRODUCT.md, "The sealed report"
    const Mime mime;
    const QByteArray inner = "Subject: inner\r\n\r\nbody\r\n";
    std::vector<LetterFile> files;
    for (const QString &type : {u"message/rfc822"_s, u"message/partial"_s, u"multipart/mixed"_s, u"Multipart/Signed"_s,
                                u""_s, u"image"_s, u"/"_s, u"text/plain\r\nBcc: x@y"_s, u"a/b; name=c"_s})
        files.push_back(fileOf(u"mail.eml"_s, inner, type));
    files.push_back(fileOf(u"mail.eml"_s, inner, u"image/svg+xml"_s));
    const ParsedMail parsed = parsedByPython(writtenOut(Letter(mime, envelope(), u"s"_s, "t\n", "{}", files)));
    CHECK(parsed.defects == QStringList());
    CHECK(sorted(parsed.names) == sorted(letterHeaders));
    REQUIRE(parsed.parts.size() == files.size() + 2);
    for (size_t i = 2; i < parsed.parts.size(); ++i) {
        CAPTURE(i);
        CHECK(parsed.parts[i].content == inner);
        CHECK(parsed.parts[i].encoding == u"base64");
        CHECK(parsed.parts[i].type.toStdString()
              == (i + 1 == parsed.parts.size() ? "image/svg+xml" : "application/octet-stream"));
    }
}

TEST_CASE("every file name comes out of Python as it went in, with a plain name beside it", "[mail][letter][names]")
{ // THREATS-M2, THREATS-M3
    const Mime mime;
    const QStringList names = hostileNames();
    std::vector<LetterFile> files;
    for (const QString &name : names)
        files.push_back(fileOf(name, name.toUtf8() + noise(100)));
    const QByteArray mail = writtenOut(Letter(mime, envelope(), u"s"_s, "t", "{}", files));
    const ParsedMail parsed = parsedByPython(mail);
    CHECK(parsed.defects == QStringList());
    REQUIRE(parsed.parts.size() == files.size() + 2);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto &part = parsed.parts[static_cast<size_t>(i) + 2];
        INFO(names[i].toStdString() << " | " << part.fileName.toStdString());
        CHECK(part.fileName == names[i]);
        CHECK((part.content == names[i].toUtf8() + noise(100)));
        const QString plain = part.parameters.value(u"name"_s); // for readers that know no RFC 2231
        CHECK(plain.size() <= 60);
        CHECK(QRegularExpression(u"\\A[A-Za-z0-9._-]+\\z"_s).match(plain).hasMatch());
    }
    for (const QByteArray &line : mail.split('\n')) {
        INFO(line.toStdString());
        CHECK(line.size() <= 79); // 78 and the CR
    }
    CHECK_FALSE(mail.toLower().contains("*=iso-8859")); // UTF-8 only
}

TEST_CASE("no line of the report is changed on its way, whatever stands in it", "[mail][letter][hostile]")
{ // THREATS-M4
    const Mime mime;
    const QByteArray json(noise(3000).toHex());
    for (const QByteArray &text : {
             QByteArray("From here\n>From there\n.\n..\nFrom \n.\n"),
             QByteArray("--boundary\n--boundary--\n\n--\n"),
             QByteArray("a").repeated(1'000'000) + "\nend\n",
             QByteArray("\xe6\x88\xaa").repeated(350'000) + "\n",
             QByteArray("lone\rCR\r\rin\n\rthe\nmiddle \r\nand  \n\t\n"),
             QByteArray("a NUL: \0 there\n", 15),
             QByteArray("no end"),
             QByteArray("\n\n\n"),
             QByteArray(),
             QByteArray("x").repeated(998) + '\n',
             QByteArray("x").repeated(999) + '\n',
             QByteArray("=3D=\nsoft=20\n"),
         }) {
        const QByteArray mail = writtenOut(Letter(mime, envelope(), u"s"_s, text, json, {fileOf(u"t"_s, text)}));
        INFO(text.first(std::min<qsizetype>(60, text.size())).toStdString());
        const ParsedMail parsed = parsedByPython(mail);
        CHECK(parsed.defects == QStringList());
        REQUIRE(parsed.parts.size() == 3);
        CHECK((unixLines(parsed.parts[0].content) == unixLines(text)));
        CHECK((parsed.parts[1].content == json));
        CHECK((parsed.parts[2].content == text));
        for (qsizetype at = mail.indexOf('\r'); at >= 0; at = mail.indexOf('\r', at + 1))
            REQUIRE(mail.mid(at, 2) == "\r\n");
        for (const QByteArray &line : mail.split('\n'))
            REQUIRE(line.size() <= 999);
    }
}

TEST_CASE("a text attachment keeps its line ends", "[mail][letter]") // THREATS-M4
{
    const Mime mime;
    const QByteArray log = "unix\nwindows\r\nmac\rtrailing \n\n.\nFrom x\n";
    for (const QString &type : {u"text/plain"_s, u"text/x-log"_s, u"application/json"_s, u"text/html"_s}) {
        const ParsedMail parsed =
            parsedByPython(writtenOut(Letter(mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a.log"_s, log, type)})));
        REQUIRE(parsed.parts.size() == 3);
        CHECK(parsed.parts[2].content == log);
    }
}

TEST_CASE("the boundary is 128 random bits, new each time and not in the content", "[mail][letter]") // THREATS-M5
{
    const Mime mime;
    QSet<QString> seen;
    std::vector<QByteArray> mails;
    QByteArray text = "--\n";
    for (int i = 0; i < 500; ++i) {
        mails.push_back(writtenOut(Letter(mime, envelope(), u"s"_s, text, "{}", {})));
        const QByteArray &mail = mails.back();
        const qsizetype at = mail.indexOf("\r\n--") + 4;
        const QByteArray boundary = mail.mid(at, mail.indexOf("\r\n", at) - at);
        text = "--" + boundary + "\n--" + boundary + "--\n"; // the next letter holds the boundary of this one
        seen.insert(QString::fromLatin1(boundary));
        REQUIRE(boundary.size() >= 32);
        REQUIRE(mail.count("--" + boundary) == 3); // two parts and the end
    }
    CHECK(seen.size() == 500);
    for (const ParsedMail &parsed : parsedByPython(mails))
        REQUIRE(parsed.parts.size() == 2);
}

TEST_CASE("a file that is not what was added stops the letter and is named", "[mail][letter]") // THREATS-A1
{
    const Mime mime;
    LetterFile good = fileOf(u"good.txt"_s, noise(50'000));
    LetterFile bad = fileOf(u"bad.txt"_s, noise(50'000));
    SECTION("other bytes of the same length")
    {
        bad.open = fileOf(u""_s, noise(50'000, 2)).open;
    }
    SECTION("shorter")
    {
        bad.open = fileOf(u""_s, noise(49'999)).open;
    }
    SECTION("empty")
    {
        bad.open = fileOf(u""_s, {}).open;
    }
    SECTION("gone")
    {
        bad.open = [] { return std::unique_ptr<QIODevice>(); };
    }
    SECTION("unreadable")
    {
        bad.open = [] { return std::make_unique<NoiseDevice>(-1); };
    }
    for (const bool last : {false, true}) {
        const Letter letter(mime, envelope(), u"s"_s, "t", "{}",
                            last ? std::vector{good, bad} : std::vector{bad, good});
        const auto written = letter.write([](QByteArray &&) { return true; });
        REQUIRE_FALSE(written);
        CHECK(written.error().what == MailProblem::FileChanged);
        CHECK(written.error().detail == u"bad.txt");
    }
}

TEST_CASE("when nobody takes the letter, no file is blamed for it", "[mail][letter]")
{
    const Mime mime;
    const Letter letter(mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a"_s, noise(200'000)), fileOf(u"b"_s, "b")});
    const auto written = letter.write([](QByteArray &&) { return false; });
    REQUIRE_FALSE(written);
    CHECK(written.error().what == MailProblem::OutFailed);
}

TEST_CASE("the size foretold is right within a percent", "[mail][letter]")
{
    const Mime mime;
    const QByteArray text = QByteArray("A line of a report, as people write them.\n").repeated(2000);
    const Letter letter(mime, envelope(), u"s"_s, text, noise(20'000).toHex(),
                        {fileOf(u"a"_s, noise(3'000'000)), fileOf(u"b"_s, noise(77)), fileOf(u"c"_s, {})});
    const auto size = static_cast<double>(writtenOut(letter).size());
    const auto told = static_cast<double>(letter.estimatedSize());
    CAPTURE(size, told);
    CHECK(told > size * 0.99);
    CHECK(told < size * 1.01);
}
