#include "app/evidence/Scanner.h"

#include "app/evidence/Redaction.h"
#include "tests/app/evidence/LogLines.h"
#include "tests/app/evidence/PlantedCorpus.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/support/Process.h"

#include <QElapsedTimer>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace {

/// Gives at most so many bytes a read, as a slow disk may.
class Dripping final : public QIODevice {
public:
    Dripping(QByteArray bytes, qint64 drip) : m_bytes(std::move(bytes)), m_drip(drip) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 n = std::min({most, m_drip, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, n, data);
        m_at += n;
        return n;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_drip;
    qint64 m_at = 0;
};

/// Gives bytes for ever, or until it breaks.
class Endless final : public QIODevice {
public:
    explicit Endless(qint64 breaksAfter) : m_left(breaksAfter) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0)
            return -1;
        std::fill_n(data, most, 'x');
        m_left -= most;
        return most;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    qint64 m_left;
};

QByteArray values(const QByteArray &text)
{
    QByteArrayList all;
    for (const Finding &finding : scanned(text).findings)
        all.append(text.sliced(finding.offset, finding.length));
    return all.join('|');
}

QByteArray hidden(const QByteArray &text, const HideWishes &wishes = HideWishes::all())
{
    const Scanned before = scanned(text);
    auto original = std::make_unique<QBuffer>();
    original->setData(text);
    REQUIRE(original->open(QIODevice::ReadOnly));
    return RedactedDevice(testRules(), std::move(original), wishes, before.totals).readAll();
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST_CASE("a finding has its place, its line and a number for its value", "[evidence][scan]")
{
    const QByteArray text = "from 10.0.0.7 to 10.0.0.8\nback to 10.0.0.7\n\npassword=hunter2\n";
    const auto found = scanned(text).findings;
    REQUIRE(found.size() == 4);
    CHECK(found[0].offset == 5);
    CHECK(found[0].length == 8);
    CHECK(found[0].line == 1);
    CHECK(found[0].value == 1);
    CHECK(found[1].value == 2);
    CHECK(found[2].value == 1);
    CHECK(found[2].line == 2);
    CHECK(found[3].kind == SecretKind::Password);
    CHECK(found[3].line == 4);
    const ScanTotals totals = scanned(text).totals;
    CHECK(totals.bytes == text.size());
    CHECK(totals.findings() == 4);
    CHECK(totals.of(SecretKind::Address).findings == 3);
    CHECK(totals.of(SecretKind::Address).values == 2);
}

TEST_CASE("whatever the pieces a text comes in, the same is found", "[evidence][scan]")
{
    const QByteArray text = PlantedCorpus::make(7).text.repeated(2); // over several chunks
    const auto whole = scanned(text).findings;
    CHECK(whole.size() > 2000);
    for (const qint64 drip : {qint64{7}, qint64{4096}, qint64{300'001}}) {
        Dripping device(text, drip);
        std::vector<Finding> found;
        qint64 next = 0;
        Scanner scanner(testRules(), device);
        for (;;) {
            const auto piece = scanner.next();
            REQUIRE(piece);
            if (!*piece)
                break;
            REQUIRE((*piece)->offset == next); // gapless, and no finding reaches over an end
            next += (*piece)->bytes.size();
            for (const Finding &finding : (*piece)->findings) {
                REQUIRE(finding.offset >= (*piece)->offset);
                REQUIRE(finding.end() <= next);
                found.push_back(finding);
            }
        }
        CHECK(next == text.size());
        CHECK((found == whole));
    }
}

TEST_CASE("wherever a secret lies, also over a chunk's border, it is found", "[evidence][scan]")
{
    const QByteArray secret = "password=hunter2 mail ann@example.org from 203.0.113.7\n";
    LogLines lines(3);
    const QByteArray before = lines.many(270'000);
    for (qsizetype at = 238'000; at < 268'000; at += 97) {
        const QByteArray text = before.first(at) + '\n' + secret + before.sliced(at, 2000);
        const auto found = scanned(text).findings;
        REQUIRE(std::ranges::count_if(
                    found,
                    [&](const Finding &finding) { return finding.offset > at && finding.end() <= at + secret.size(); })
                == 3);
    }
}

TEST_CASE("a line without an end, and a value longer than what is at hand, are looked through too", "[evidence][scan]")
{
    const QByteArray filler = QByteArray("{\"n\":12345,\"s\":\"words\"},").repeated(100'000); // 2.4 MB
    CHECK(values(filler + "\"password\":\"hunter2\"," + filler) == "hunter2");
    const QByteArray longValue(3'000'000, 'y');
    const QByteArray copy = hidden("password=" + longValue + " and so on");
    CHECK_FALSE(copy.contains("yy"));
    CHECK(copy.startsWith("password=[hidden: password"));
    CHECK(copy.endsWith("] and so on"));
}

TEST_CASE("texts in UTF-16, in Latin-1 and with broken bytes are read as what they are", "[evidence][scan]")
{
    const QString text = u"Schlüssel 🦊\r\npassword=hunter2\r\nuser ann@example.org\r\n"_s;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const bool mark : {true, false}) {
            const QByteArray bytes = utf16(text, encoding, mark);
            const Scanned found = scanned(bytes);
            CHECK(found.totals.encoding
                  == (encoding == QStringConverter::Utf16LE ? TextEncoding::Utf16Le : TextEncoding::Utf16Be));
            REQUIRE(found.findings.size() == 2);
            CHECK(bytes.sliced(found.findings[0].offset, found.findings[0].length)
                  == utf16(u"hunter2"_s, encoding, false));
            CHECK(found.findings[0].line == 2);
            QString expected = text;
            expected.replace(u"hunter2"_s, u"[hidden: password]"_s).replace(u"ann@example.org"_s, u"[hidden: email]"_s);
            CHECK(hidden(bytes) == utf16(expected, encoding, mark));
        }
    }
    const QByteArray latin = "Schl\xfcssel: password=hunt\xe9r2\n\xff\xfe\x80 ok\n";
    CHECK(scanned(latin).totals.encoding == TextEncoding::Latin1);
    CHECK(hidden(latin) == "Schl\xfcssel: password=[hidden: password]\n\xff\xfe\x80 ok\n");
    const QByteArray broken = "ü ß ä: password=hun\xc3ter2\n"_ba;
    CHECK(hidden(broken) == "ü ß ä: password=[hidden: password]\n");
    CHECK(scanned(QByteArray("\xef\xbb\xbfpassword=hunter2")).findings.size() == 1);
}

TEST_CASE("what is no text is told apart, and a log with a hole in it is a text", "[evidence][scan]")
{
    const auto encodingOf = [](const QByteArray &bytes) { return textEncoding(bytes); };
    CHECK(encodingOf("") == TextEncoding::Utf8);
    CHECK(encodingOf("plain\n") == TextEncoding::Utf8);
    CHECK(encodingOf("\x1b[31mred\x1b[0m and a tab\t\n") == TextEncoding::Utf8);
    CHECK(encodingOf("before the power cut\n" + QByteArray(4096, '\0') + "after it\n") == TextEncoding::Utf8);
    CHECK(encodingOf(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\4\0", 20)) == TextEncoding::NotText);
    CHECK(encodingOf(contents(u"/proc/self/exe"_s).first(4096)) == TextEncoding::NotText);
    CHECK(encodingOf(QByteArray(1000, '\0')) == TextEncoding::NotText);
    const QByteArray program = contents(u"/proc/self/exe"_s).first(300'000) + "\npassword=hunter2\n";
    CHECK(scanned(program).findings.empty());
    CHECK(scanned(program).totals.bytes == program.size());
    CHECK(hidden(program) == program);
}

TEST_CASE("a device that breaks is told, and one that never ends can be left",
          "[evidence][scan][hostile]") // THREATS-A1
{
    Endless breaking(10'000'000);
    const auto broken = scan(testRules(), breaking);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().what == EvidenceProblem::Unreadable);
    Endless endless(qint64{1} << 60);
    const auto left = scan(testRules(), endless, [](auto /*findings*/, qint64 done) { return done < 5'000'000; });
    REQUIRE_FALSE(left);
    CHECK(left.error().what == EvidenceProblem::Stopped);
}

TEST_CASE("a text of nothing but findings takes no more memory than one of none", "[evidence][scan]")
{
    QByteArray dense;
    for (int i = 0; i < 300'000; ++i)
        dense += "10." + QByteArray::number(i % 256) + '.' + QByteArray::number(i / 256 % 256) + '.'
            + QByteArray::number(i / 65'536) + ' ';
    const ScanTotals totals = scanned(dense).totals;
    CHECK(totals.of(SecretKind::Address).findings == 300'000);
    CHECK(totals.of(SecretKind::Address).values == Scanner::mostValues);
}

TEST_CASE("hostile lines are looked through in a time that grows with their size only", "[evidence][scan][hostile]")
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &part : {"password="_ba,
                                   "::"_ba,
                                   "a@"_ba,
                                   "-----BEGIN RSA PRIVATE KEY-----"_ba,
                                   "eyJ"_ba,
                                   "\"cookies\":["_ba,
                                   "\"name\""_ba,
                                   "[hidden: "_ba,
                                   "aa:bb:"_ba,
                                   "1.1.1.1"_ba,
                                   "key key "_ba,
                                   "/home/"_ba,
                                   "ssid "_ba,
                                   "password\x1b[0m"_ba,
                                   " login -p"_ba,
                                   "LS0tLS1CRUdJTiB"_ba,
                                   "password  "_ba,
                                   "a.b.c.ip6.arpa"_ba,
                                   "1.1.1.1.11"_ba,
                                   QByteArray("a\0", 2),
                                   QByteArray("\n\0", 2),
                                   QByteArray("\0\0\0a", 4),
                                   QByteArray("a\0b\0c\0d\0e\0f\0g\0h\0\n", 17),
                                   "bearer 123456789012345678901234567890123456789012345678901234567890\n"_ba})
        (void)scanned(part.repeated(1'000'000 / part.size()));
    CHECK(timer.elapsed() < 60'000); // under sanitizers: some 10 s; a square of that size would take hours
}

TEST_CASE("what a person typed is looked through by its letters", "[evidence][scan]")
{
    const QString text = u"🦊 Mein Passwort ist hunter2, bitte\nan ann@example.org"_s;
    const auto found = findSecrets(testRules(), text);
    REQUIRE(found.size() == 2);
    CHECK(text.sliced(found[0].offset, found[0].length) == u"hunter2,");
    CHECK(text.sliced(found[1].offset, found[1].length) == u"ann@example.org");
    CHECK(found[1].line == 2);
    CHECK(findSecrets(testRules(), u"The app stopped when I pressed Connect.").empty());
}
