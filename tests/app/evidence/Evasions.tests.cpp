#include "app/evidence/Redaction.h"
#include "tests/app/evidence/LogLines.h"
#include "tests/app/evidence/Marked.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/app/evidence/Wide.h"

using namespace Qt::StringLiterals;

namespace {

/// Every marked place lies wholly within findings.
void checkCovered(const QByteArray &form)
{
    LogLines filler(11);
    const Marked text = Marked::from(filler.filled(form));
    INFO(text.text.toStdString());
    const auto findings = scanned(text.text).findings;
    for (const Finding &finding : findings)
        UNSCOPED_INFO("found: " << text.text.sliced(finding.offset, finding.length).toStdString());
    CHECK_FALSE(text.places.empty());
    for (const auto &[begin, end] : text.places) {
        INFO("marked: " << text.text.sliced(begin, end - begin).toStdString());
        CHECK(std::ranges::any_of(
            findings, [&](const Finding &finding) { return finding.offset <= begin && finding.end() >= end; }));
    }
}

/// All pieces of a text, which lie side by side, as do the findings, each within its own; the findings' end.
qint64 endOfFindings(QByteArray text)
{
    QBuffer device(&text);
    REQUIRE(device.open(QIODevice::ReadOnly));
    Scanner scanner(testRules(), device);
    qint64 at = 0;
    qint64 told = 0;
    for (;;) {
        const auto piece = scanner.next();
        REQUIRE(piece);
        if (!*piece)
            break;
        REQUIRE((*piece)->offset == at);
        at += (*piece)->bytes.size();
        for (const Finding &finding : (*piece)->findings) {
            REQUIRE(finding.offset >= std::max(told, (*piece)->offset));
            told = finding.end();
            REQUIRE(told <= at);
        }
    }
    CHECK(at == text.size());
    return told;
}

} // namespace

TEST_CASE("colours that a terminal was told do not hide a secret", "[evidence][scan][hostile]") // THREATS-L6
{
    for (const QByteArray &colour : {"\x1b[32m"_ba, "\x1b[1;31m"_ba, "#033[32m"_ba, "\\u001b[36m"_ba, "^[[36m"_ba}) {
        const QByteArray off = QByteArray(colour).replace("32m", "0m").replace("36m", "0m").replace("1;31m", "0m");
        for (const QByteArray &secret :
             {"«10.0.0.7»"_ba, "«2001:db8::7»"_ba, "«3c:a0:67:bb:12:44»"_ba, "«AKIA~A16~»"_ba, "«i-~A4~-~A4~-~A4~»"_ba,
              "«ann@example.org»"_ba, "«annsbox»"_ba, "«eyJ~u20~.eyJ~u40~.~u43~»"_ba})
            checkCovered("seen " + colour + secret + off + " here");
        checkCovered(colour + "password" + off + "=«hunter2» next");
        checkCovered(colour + "password=" + off + "«hunter2» next");
        checkCovered("api_key" + off + ": " + colour + "«~a32~»" + off);
    }
}

TEST_CASE("a secret whose line was cut off in its middle is found", "[evidence][scan][hostile]") // THREATS-L6
{
    checkCovered("{\"password\":\"«hunter2 and mo»\nnext line");
    checkCovered("{\"password\":\"«hunter2 and mo»");
    checkCovered("{\"password\":\"«hunter2 and mo»\r\nnext");
    checkCovered("login(password='«hunter2 and mo»\nnext");
    checkCovered("\"cookie\":\"«a=~a32~; b=~a8~»\nnext");
    checkCovered("cut off: «-----BEGIN EC PRIVATE KEY-----\n~b64~\n~b40~»");
}

TEST_CASE("what is escaped within a secret does not end it", "[evidence][scan][hostile]") // THREATS-L6
{
    checkCovered(R"({\"password\":\"«ab\\\"cd\\\\ef»\",\"n\":1})");
    checkCovered(R"({"password":"«ab\"cd\\ef»","n":1})");
    checkCovered(R"({"path":"/home/«j\u00f6rg»/x"})");
    checkCovered("file:///home/«j%C3%B6rg»/x");
    checkCovered("next=%2Fhome%2F«j%C3%B6rg»%2Fx");
    checkCovered(R"({"path":"C:\\Users\\«J\u00f6rg»\\AppData"})");
    checkCovered(R"({"url":"https://x.example/?a=1\u0026sig=«~a20~»\u0026b=2"})");
    checkCovered("https://x.example/?a=1&amp;sig=«~a20~»&amp;b=2");
    checkCovered(R"(x password\u003d«hunter2» y)");
    checkCovered("x password%253D«hunter2» y");
    checkCovered("bssid=«3c%3Aa0%3A67%3Abb%3A12%3A44»&x=1");
}

TEST_CASE("a character that is written as text belongs to no word behind it",
          "[evidence][scan][hostile]") // THREATS-L6
{
    for (const QByteArray &escape :
         {"\\n"_ba, "\\t"_ba, "\\u003d"_ba, "\\u0020"_ba, "\\x3d"_ba, "%3D"_ba, "%20"_ba, "%2F%2F"_ba}) {
        for (const QByteArray &secret :
             {"«10.0.0.7»"_ba, "«2001:db8::7»"_ba, "«3c:a0:67:bb:12:44»"_ba, "«AKIA~A16~»"_ba, "«i-~A4~-~A4~-~A4~»"_ba,
              "«annsbox»"_ba, "«eyJ~u20~.eyJ~u40~.~u43~»"_ba})
            checkCovered("{\"out\":\"seen" + escape + secret + escape + "here\"}");
    }
}

TEST_CASE("a secret may begin like a bracket and hold blanks where its line says so", "[evidence][scan][hostile]")
{
    checkCovered("password=«(x8!Kd» next");
    checkCovered("password=«{kd93,Q!z» next");
    checkCovered("password: «[hunter2]» next");
    checkCovered("    Key Content            : «meine oma 4»\n");
    checkCovered("802-1x.password:                        «uni pass 3»\n");
    checkCovered("802-11-wireless-security.psk:           «Sonnenblume am Zaun»\n");
    checkCovered("wifi-sec.psk = «correct horse battery»\n");
}

TEST_CASE("addresses are found as tcpdump, netstat and name servers write them", "[evidence][scan][hostile]")
{
    checkCovered("09:1 IP «192.168.1.5».51234 > «93.184.216.34».443: Flags [S]");
    checkCovered("09:1 IP6 «fe80::1:2».546 > ff02::1:2.547: dhcp6");
    checkCovered("09:1 IP6 «2001:db8::1» > «2001:db8::7»: ICMP6");
    checkCovered("tcp4  0  0  «192.168.1.5».51234  «17.57.146.52».5223   ESTABLISHED");
    checkCovered("from:«2001:db8::7» and addr:«2001:db8::8»: up");
    checkCovered("failed to connect to LAPTOP/«192.168.1.5»:443");
    checkCovered("client-«10.0.0.7» app_«10.0.0.9»");
    checkCovered("PTR «7.3.9.b.0.0.e.f.f.f.b.b.7.6.0.a.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2».ip6.arpa");
    checkCovered("ip-«10-0-0-7».eu-west-1.compute.internal");
    checkCovered("/org/bluez/hci0/dev_«F0_99_B6_12_0A_7C»");
    checkCovered("enx«3ca067bb1244»: link up, wlx«3ca067bb1245» down");
}

TEST_CASE("a token that a line end breaks is found with its other half", "[evidence][scan][hostile]") // THREATS-L6
{
    checkCovered("Authorization: Bearer «eyJ~u40~.eyJ~u40~\n~u64~7»\nnext words");
    checkCovered("Authorization: Bearer «eyJ~u40~.eyJ~u40~\r\n~u64~7\r\n~u10~1»\r\nnext words");
    checkCovered("token: «~a40~~a30~\n~a30~7»\n");
    checkCovered("client-key-data: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQ~b40~\n    ~b64~\n    ~b40~==»\n");
    checkCovered("key.b64: «LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t~b40~\n~b64~\n~b40~=»\n");
}

TEST_CASE("a private key of a hundred kilobytes is hidden whole", "[evidence][scan][hostile]") // THREATS-L6
{
    LogLines filler(12);
    QByteArray key = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n";
    for (int i = 0; i < 3000; ++i)
        key += filler.filled("~b64~\n");
    key += "=~b4~\n-----END PGP PRIVATE KEY BLOCK-----";
    const QByteArray text = filler.many(200'000) + key + "\nand then\n";
    const auto findings = scanned(text).findings;
    const qsizetype begin = text.indexOf("-----BEGIN");
    qint64 covered = begin;
    for (const Finding &finding : findings) {
        if (finding.offset <= covered && finding.end() > covered)
            covered = finding.end();
    }
    CHECK(covered >= begin + key.size() - 40); // the last line says nothing
}

TEST_CASE("a quoted secret that is longer than a line's reach is found wherever it lies",
          "[evidence][scan][hostile]") // THREATS-L6
{
    LogLines filler(13);
    const QByteArray quiet = filler.many(270'000);
    const QByteArray value(40'000, 'y');
    for (qsizetype at = 200'000; at < 262'000; at += 4'000) {
        const QByteArray text = quiet.first(at) + "\n{\"password\":\"" + value + "\"}\n" + quiet.first(1000);
        INFO(at);
        CHECK(std::ranges::any_of(scanned(text).findings,
                                  [&](const Finding &finding) { return finding.length == value.size(); }));
    }
}

TEST_CASE("a name of this computer is found without the network behind it", "[evidence][scan]")
{
    const auto rules = SecretRules::builtIn({.host = u"annsbox.home.example"_s});
    CHECK(scanned("Nov 26 annsbox systemd[1]: up\n", rules).findings.size() == 1);
    CHECK(scanned("Nov 26 annsbox.home.example systemd[1]: up\n", rules).findings.size() == 1);
}

TEST_CASE("a text in which another encoding begins is looked through on", "[evidence][scan][hostile]") // THREATS-L6
{
    const QByteArray secret = wide("password=hunter2\r\n");
    for (const QByteArray &before : {"plain lines\n"_ba.repeated(3000), "odd\n"_ba}) {
        const QByteArray text = before + secret.repeated(3) + "plain again\npassword=second9\n";
        qsizetype found = 0;
        for (const Finding &finding : scanned(text).findings)
            found += text.sliced(finding.offset, finding.length) == wide("hunter2") ? 1 : 0;
        CHECK(found == 3);
        const Scanned first = scanned(text);
        auto original = std::make_unique<QBuffer>();
        original->setData(text);
        REQUIRE(original->open(QIODevice::ReadOnly));
        const QByteArray copy =
            RedactedDevice(testRules(), std::move(original), HideWishes::all(), first.totals).readAll();
        CHECK(copy.count(
                  wide(before.size() < 10 ? "password=[hidden: password]\r\n" : "password=[hidden: password 1]\r\n"))
              == 3); // written as what stands around it
        CHECK_FALSE(copy.contains(wide("hunter2")));
        CHECK((before.size() < 10 || scanned(text).findings.size() == 4));
    }
}

TEST_CASE("no finding is told twice or of a piece before, where a long value and another encoding meet",
          "[evidence][scan][hostile]")
{
    const QByteArray added = wide("10.0.0.9 and so on\n").repeated(3);
    constexpr qsizetype border = 1024 * 1024; // a value that reaches it is told in parts
    for (qsizetype before = 0; before < 40; before += 2) {
        QByteArray text = "password=" + QByteArray(border - 9 - before, 'y') + added;
        text += "\nfrom 10.0.0.7\n";
        CHECK(endOfFindings(text) == text.indexOf("10.0.0.7") + 8);
    }
}

TEST_CASE("whatever is mixed into a text, its pieces and findings lie side by side", "[evidence][scan][hostile]")
{
    for (quint64 seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        LogLines random(seed);
        const std::array<QByteArray, 12> parts{
            "password=",
            wide("password=hunter2\r\n"),
            wide("from 10.0.0.7 "),
            QByteArray(40'000, 'y'),
            "\n",
            "-----BEGIN RSA PRIVATE KEY-----",
            "10.0.0.7 ",
            QByteArray("\0", 1),
            random.many(100'000),
            "\x1b[32mann@example.org\x1b[0m ",
            "eyJabcdefgh.abcdefgh",
            random.filled("~b64~\n"),
        };
        QByteArray text = "begins as a text\n" + random.many(5'000);
        while (text.size() < 3'000'000)
            text += parts.at(random.below(parts.size())).repeated(static_cast<qsizetype>(1 + random.below(30)));
        CHECK(endOfFindings(text) > 0);
    }
}
