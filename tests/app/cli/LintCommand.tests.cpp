#include "app/vendors/WkdUrl.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/FakeInternet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString vectorPath(const QString &name)
{
    return QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/keys/") + name;
}

QJsonValue asJson(CliRun &cli, const QString &path)
{
    return QJsonDocument::fromJson(cli({u"key"_s, u"lint"_s, u"--json"_s, path}).out.toUtf8())[u"lint"][0];
}

} // namespace

TEST_CASE("key lint of every key of the matrix: its exit status, its lines, its names", "[cli][lint]")
{
    CliRun cli;
    const std::pair<QString, QString> matrix[] = {{u"noenc.pgp"_s, u"no-encryption"_s},
                                                  {u"exp_primary.pgp"_s, u"expired"_s},
                                                  {u"exp_sub.pgp"_s, u"expired"_s},
                                                  {u"rev_primary.pgp"_s, u"revoked"_s},
                                                  {u"rev_sub.pgp"_s, u"revoked"_s},
                                                  {u"sha1.pgp"_s, u"old-hash"_s},
                                                  {u"foreign.pgp"_s, u"no-encryption"_s},
                                                  {u"unbound.pgp"_s, u"no-encryption"_s},
                                                  {u"ivpn-as-published-expired-2023.asc"_s, u"armor-no-blank-line"_s}};
    for (const auto &[name, first] : matrix) {
        CAPTURE(name.toStdString());
        const auto result = cli({u"key"_s, u"lint"_s, vectorPath(name)});
        CHECK(result.status == ExitStatus::Found);
        CHECK(result.err.isEmpty());
        CHECK(asJson(cli, vectorPath(name))[u"findings"][0][u"finding"].toString() == first);
        const auto lines = result.out.trimmed().split(u'\n'); // one a finding, each says what to do
        CHECK(lines.size() == asJson(cli, vectorPath(name))[u"findings"].toArray().size());
        for (const QString &line : lines) {
            CHECK(line.startsWith(vectorPath(name) + u':'));
            CHECK(line.count(u'.') >= 2);
        }
    }
    const auto good = cli({u"key"_s, u"lint"_s, vectorPath(u"good.pgp"_s)});
    CHECK(good.status == ExitStatus::Done);
    CHECK(good.out == vectorPath(u"good.pgp"_s) + u": nothing to mend; works without an end date.\n"_s);
    CHECK(asJson(cli, vectorPath(u"good.pgp"_s))[u"findings"].toArray().isEmpty());
}

TEST_CASE("the key as IVPN published it is told fault by fault, with its lines and days", "[cli][lint]")
{
    CliRun cli;
    const QString path = vectorPath(u"ivpn-as-published-expired-2023.asc"_s);
    const auto result = cli({u"key"_s, u"lint"_s, path, u"--address"_s, u"security@ivpn.net"_s});
    CHECK(result.out.contains(path + u":2: there is no blank line after BEGIN"_s));
    CHECK(result.out.contains(u"the checksum is glued to the last line"_s));
    CHECK(result.out.contains(u"programs that go by the standard find no key in this"_s));
    CHECK(result.out.contains(u"the key ran out on 2023-04-20"_s));
    CHECK(result.out.contains(u"its encryption subkey ran out on 2023-04-20"_s));
    CHECK(asJson(cli, path)[u"keys"][0].toString() == u"D290E794391D016C74B5BBAF6421540388756E04");
    CHECK(asJson(cli, path)[u"findings"][3][u"when"].toString() == u"2023-04-20T12:34:08Z");
}

TEST_CASE("a key near its end is 1 until it is renewed, and then 0", "[cli][lint]")
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = home.makeKey(u"Team <team@example.org>"_s, {}, u"100d"_s);
    const QString old = cli.file(u"old.asc"_s, certificate(home.publicKey(fingerprint)).armored());
    const auto near = cli({u"key"_s, u"lint"_s, old});
    CHECK(near.status == ExitStatus::Found);
    CHECK(near.out.contains(u"old.asc:1: the key runs out on "_s));
    CHECK(near.out.contains(u"old.asc:1: its encryption subkey runs out on "_s));

    for (const QStringList &which : {QStringList{}, QStringList{home.subkeyOf(fingerprint)}})
        REQUIRE(home.gpg(QStringList{u"--quick-set-expire"_s, fingerprint, u"3y"_s} + which).status == 0);
    const QString renewed = cli.file(u"new.asc"_s, certificate(home.publicKey(fingerprint)).armored());
    CHECK(cli({u"key"_s, u"lint"_s, renewed}).status == ExitStatus::Done);
    CHECK_FALSE(asJson(cli, renewed)[u"until"].toString().isEmpty());
}

TEST_CASE("key lint speaks to GitHub, a line a finding", "[cli][lint]")
{
    CliRun cli;
    const QString path = vectorPath(u"ivpn-as-published-expired-2023.asc"_s);
    const auto result = cli({u"key"_s, u"lint"_s, u"--annotations"_s, u"github"_s, path});
    CHECK(result.status == ExitStatus::Found);
    const auto lines = result.out.trimmed().split(u'\n');
    CHECK(lines.size() == 5);
    CHECK(
        lines.constFirst().startsWith(u"::warning file=%1,line=2,title=armor-no-blank-line::there is no "_s.arg(path)));
    for (const QString &line : lines)
        CHECK(line.startsWith(u"::warning file="_s));
    const auto junk = cli({u"key"_s, u"lint"_s, u"--annotations"_s, u"github"_s, cli.file(u"junk"_s, "junk")});
    CHECK(junk.status == ExitStatus::BadInput);
    CHECK(junk.out.contains(u"title=not-a-key::"_s));
    CHECK(junk.out.count(u'\n') == 1);
}

TEST_CASE("what is no key is 5, whatever else was found, and a private key never passes", "[cli][lint]")
{
    const GpgHome home;
    CliRun cli;
    const QString junk = cli.file(u"junk.asc"_s, "not a key");
    CHECK(cli({u"key"_s, u"lint"_s, junk}).status == ExitStatus::BadInput);
    CHECK(cli({u"key"_s, u"lint"_s, cli.path(u"none.asc"_s)}).status == ExitStatus::BadInput);
    CHECK(cli({u"key"_s, u"lint"_s, junk, vectorPath(u"rev_sub.pgp"_s)}).status == ExitStatus::BadInput);
    CHECK(cli({u"key"_s, u"lint"_s, vectorPath(u"good.pgp"_s), vectorPath(u"rev_sub.pgp"_s)}).status
          == ExitStatus::Found);
    CHECK(asJson(cli, junk)[u"unreadable"].toString() == u"not-a-key");
    CHECK(cli({u"key"_s, u"lint"_s, u"-"_s}, vector(u"keys/good.pgp"_s)).status == ExitStatus::Done);

    const auto secret = // THREATS-K13
        cli({u"key"_s, u"lint"_s, u"-"_s}, home.secretKey(home.makeKey(u"Team <team@example.org>"_s)));
    CHECK(secret.status == ExitStatus::Found);
    CHECK(secret.out.contains(u"PRIVATE key"_s));
}

TEST_CASE("key lint of a domain asks its own hosts, says so first, and tells what does not agree", "[cli][lint]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, {}, u"3y"_s);
    const QByteArray key = home.publicKey(fingerprint);
    const QString text = u"https://example.org/.well-known/security.txt"_s;
    const QString page = u"https://example.org/key.asc"_s;
    const QString directory = WkdUrl::advanced(u"security@example.org").toString(QUrl::FullyEncoded);
    const QString until = today().addDays(200).toUTC().toString(Qt::ISODate);
    FakeInternet internet;
    CliRun cli;
    cli.renewal.stage = internet.stage({u"example.org"_s, u"openpgpkey.example.org"_s});
    const auto publish = [&](const QByteArray &inDirectory) {
        internet.willDo(
            {{u"pages"_s,
              QJsonObject{{text,
                           QJsonObject{{u"body"_s,
                                        u"Contact: mailto:security@example.org\nExpires: %1\nEncryption: "
                                        "%2\n"_s.arg(until, page)}}},
                          {page, QJsonObject{{u"body"_s, QString::fromLatin1(certificate(key).armored())}}},
                          {directory, QJsonObject{{u"base64"_s, QString::fromLatin1(inDirectory.toBase64())}}}}}});
    };
    publish(key);
    const auto well = cli({u"key"_s, u"lint"_s, u"example.org"_s});
    INFO((well.out + well.err).toStdString());
    CHECK(well.status == ExitStatus::Done);
    CHECK(well.err.contains(u"Asks example.org and openpgpkey.example.org"_s));
    CHECK(well.out.contains(u"example.org: nothing to mend; the same key at:\n  "_s + page));

    publish(home.publicKey(home.makeKey(u"Other <security@example.org>"_s)));
    const auto differs = cli({u"key"_s, u"lint"_s, u"example.org"_s});
    CHECK(differs.status == ExitStatus::Found);
    CHECK(differs.out.contains(directory + u": this is another key than at "_s + page));
    const auto github = cli({u"key"_s, u"lint"_s, u"--annotations"_s, u"github"_s, u"example.org"_s});
    CHECK(github.out.startsWith(u"::warning title=other-key-there::"_s + directory));

    internet.willDo({});
    CHECK(cli({u"key"_s, u"lint"_s, u"example.org"_s}).status == ExitStatus::BadInput);
    CHECK(cli({u"key"_s, u"lint"_s, u"example.org"_s, u"--socks"_s, u"nonsense"_s}).status == ExitStatus::Usage);
}

TEST_CASE("key lint of a domain names each further host before it is asked", "[cli][lint][hostile]") // THREATS-S15
{
    const GpgHome home;
    const QByteArray key = home.publicKey(home.makeKey(u"Example <security@example.org>"_s, {}, u"3y"_s));
    const QString armored = QString::fromLatin1(certificate(key).armored());
    const QString page = u"https://www.example.org/key.asc"_s;
    const QString moved = u"https://keys.example.net/key.asc"_s;
    const auto leads = [](const QString &url) {
        return QJsonObject{{u"status"_s, 301}, {u"headers"_s, QJsonObject{{u"Location"_s, url}}}};
    };
    const QString text = u"Contact: mailto:security@example.org\nExpires: %1\nEncryption: %2\n"_s.arg(
        today().addDays(200).toUTC().toString(Qt::ISODate), page);
    FakeInternet internet;
    CliRun cli;
    cli.renewal.stage =
        internet.stage({u"example.org"_s, u"openpgpkey.example.org"_s, u"www.example.org"_s, u"keys.example.net"_s});
    internet.willDo({{u"pages"_s,
                      QJsonObject{{u"https://example.org/.well-known/security.txt"_s, QJsonObject{{u"body"_s, text}}},
                                  {page, leads(moved)},
                                  {moved, QJsonObject{{u"body"_s, armored}}}}}});
    const auto result = cli({u"key"_s, u"lint"_s, u"example.org"_s});
    INFO((result.out + result.err).toStdString());
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.err.contains(u"Asks www.example.org too"_s));
    CHECK(result.err.contains(u"Asks keys.example.net too"_s));
    CHECK(internet.seen().urls.contains(moved));

    // on and on to ever new hosts: an end
    QJsonObject pages;
    QStringList hosts;
    for (int i = 0; i < 30; ++i) {
        hosts.append(u"h%1.example.org"_s.arg(i));
        pages[u"https://h%1.example.org/"_s.arg(i)] = leads(u"https://h%1.example.org/"_s.arg(i + 1));
    }
    pages[u"https://example.org/.well-known/security.txt"_s] = leads(u"https://h0.example.org/"_s);
    cli.renewal.stage = internet.stage(hosts + QStringList{u"example.org"_s, u"openpgpkey.example.org"_s});
    internet.willDo({{u"pages"_s, pages}});
    const auto chased = cli({u"key"_s, u"lint"_s, u"example.org"_s});
    CHECK(chased.status == ExitStatus::BadInput);
    CHECK(chased.err.contains(u"one host too many"_s));
    CHECK(internet.seen().urls.size() <= 16 + 2);
}

TEST_CASE("key lint of a domain that cannot be heard is neither in order nor without a key", "[cli][lint]")
{
    FakeInternet internet;
    CliRun cli;
    cli.renewal.stage = internet.stage({u"example.org"_s, u"openpgpkey.example.org"_s});
    internet.willDo(
        {{u"pages"_s,
          QJsonObject{{u"https://example.org/.well-known/security.txt"_s, QJsonObject{{u"status"_s, 503}}}}}});
    const auto result = cli({u"key"_s, u"lint"_s, u"example.org"_s});
    CHECK(result.status == ExitStatus::BadInput);
    CHECK(result.out.isEmpty());
    CHECK(result.err.contains(
        u"https://example.org/.well-known/security.txt: the server does not give it (status 503)"_s));
    const auto json = asJson(cli, u"example.org"_s);
    CHECK(json[u"findings"].toArray().isEmpty());
    CHECK(json[u"unheard"][0][u"outcome"].toString() == u"refused");
    const auto github = cli({u"key"_s, u"lint"_s, u"--annotations"_s, u"github"_s, u"example.org"_s});
    CHECK(github.out.startsWith(u"::warning title=refused::https"_s));
}

TEST_CASE("wrong use of key lint is told", "[cli][lint]")
{
    CliRun cli;
    const QString good = vectorPath(u"good.pgp"_s);
    for (const QStringList &words : {QStringList{},
                                     {good, u"--annotations"_s, u"gitlab"_s},
                                     {good, u"--annotations"_s},
                                     {good, u"--json"_s, u"--annotations"_s, u"github"_s},
                                     {good, u"--fix"_s}}) {
        const auto result = cli(QStringList{u"key"_s, u"lint"_s} + words);
        CHECK(result.status == ExitStatus::Usage);
        CHECK(result.err.contains(u"key lint FILE"_s));
    }
}
