#include "app/vendors/WkdUrl.h"
#include "tests/app/cli/CliRun.h"
#include "tests/support/FakeInternet.h"
#include "tests/support/KeyEdits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QStringList search{u"key"_s, u"renew"_s, u"team"_s};

/// At a terminal with a team whose key ran out, and an internet that may have a newer copy.
struct Looking {
    GpgHome home;
    CliRun cli;
    FakeInternet internet;
    QString fingerprint = cli.addTeam(home, u"10d"_s);
    QString directory = WkdUrl::direct(u"team@example.org").toString(QUrl::FullyEncoded);
    QString server = u"https://keys.openpgp.org/vks/v1/by-fingerprint/"_s + fingerprint;

    Looking()
    {
        cli.now = today().addDays(30);
        cli.renewal.stage = internet.stage({u"openpgpkey.example.org"_s, u"example.org"_s, u"keys.openpgp.org"_s,
                                            u"www.example.org"_s, u"elsewhere.example.net"_s});
    }
    void willGive(const std::map<QString, QByteArray> &pages)
    {
        QJsonObject all;
        for (const auto &[url, page] : pages)
            all.insert(url, QJsonObject{{u"base64"_s, QString::fromLatin1(page.toBase64())}});
        internet.willDo({{u"pages"_s, all}});
    }
    [[nodiscard]] QByteArray renewed() const
    {
        KeyEdits::expirePrimary(home, fingerprint, u"5y"_s);
        KeyEdits::expireSubkey(home, fingerprint, u"5y"_s);
        return certificate(home.publicKey(fingerprint)).armored();
    }
};

} // namespace

TEST_CASE("key renew without a file says where it looks, what it finds, and sealing then needs no override",
          "[cli][search]")
{
    Looking desk;
    desk.willGive({{desk.server, desk.renewed()}});
    const auto result = desk.cli(search);
    INFO(result.out.toStdString() << result.err.toStdString());
    CHECK(result.status == ExitStatus::Done);
    const auto said = result.out.split(u'\n');
    CHECK(said.at(0) == u"Looking for a newer copy of team's key. These places are asked, and nobody else:");
    CHECK(said.at(1) == u"  openpgpkey.example.org, example.org");
    CHECK(said.at(2) == u"  keys.openpgp.org");
    CHECK(said.at(3) == u"They see your internet address, and that you look for this key.");
    CHECK(result.out.contains(u"keys.openpgp.org: team's own key, renewed: 20"_s));
    CHECK(result.out.contains(u"openpgpkey.example.org, example.org: nothing there"_s));
    const QString day = today().addDays(10).date().toString(Qt::ISODate).first(4);
    CHECK(result.out.contains(u"team: "_s + day));
    CHECK(result.out.contains(u". The newer copy is used from now on."_s));
    CHECK(result.err.isEmpty());
    CHECK(
        desk.cli({u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, desk.cli.path(u"out.eml.pgp"_s), desk.cli.answers()}).status
        == ExitStatus::Done);

    const auto again = desk.cli(search);
    CHECK(again.status == ExitStatus::Done);
    CHECK(again.out.contains(u"nothing newer was found"_s));
}

TEST_CASE("a search that finds nothing ends as the key stands", "[cli][search]")
{
    Looking desk;
    desk.willGive({{desk.directory, certificate(vector(u"keys/good.pgp"_s)).armored()}});
    const auto result = desk.cli(search);
    CHECK(result.status == ExitStatus::KeyRefused); // it has run out
    CHECK(result.out.contains(u"another key, not team's; not taken"_s));
    CHECK(result.out.contains(u"nothing newer was found"_s));
    CHECK(result.err.contains(u"expired on"_s));
    CHECK(result.err.contains(u"vouchsafe key renew team FILE"_s));
    CHECK(result.err.contains(u"--expired-key-ok"_s));
    CHECK_FALSE(result.err.contains(u"vouchsafe key renew team\n"_s)); // that was just done

    desk.cli.now = today(); // it has not
    CHECK(desk.cli(search).status == ExitStatus::Done);
    desk.cli.renewal.stage->hosts.clear(); // names that nobody knows
    desk.cli.renewal.stage->addresses = {{u"openpgpkey.example.org"_s, u"127.0.0.1"_s},
                                         {u"example.org"_s, u"127.0.0.1"_s},
                                         {u"keys.openpgp.org"_s, u"127.0.0.1"_s}};
    CHECK(desk.cli(search).status == ExitStatus::Done);
}

TEST_CASE("a withdrawal that is found ends with a refusal, and is kept", "[cli][search]") // THREATS-K6
{
    Looking desk;
    const QByteArray renewed = desk.renewed();
    KeyEdits::revoke(desk.home, desk.fingerprint);
    desk.willGive(
        {{desk.server, certificate(desk.home.publicKey(desk.fingerprint)).armored()}, {desk.directory, renewed}});
    const auto result = desk.cli(search);
    CHECK(result.status == ExitStatus::KeyRefused);
    CHECK(result.out.contains(u"team's own word that it is withdrawn"_s));
    CHECK_FALSE(result.out.contains(u"is used from now on"_s));
    CHECK(result.err.contains(u"Nobody should use it any more"_s));
    CHECK(desk.cli({u"key"_s, u"check"_s, u"team"_s}).status == ExitStatus::KeyRefused);
}

TEST_CASE("for programs the search is one JSON object, and where it looks is said beside it", "[cli][search]")
{
    Looking desk;
    desk.willGive({{desk.server, desk.renewed()}});
    const auto result = desk.cli(search + QStringList{u"--json"_s});
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.err.startsWith(u"Looking for a newer copy of team's key."_s));
    const auto json = QJsonDocument::fromJson(result.out.toUtf8()).object();
    CHECK(json[u"vendor"].toString() == u"team");
    CHECK(json[u"verdict"].toString() == u"good");
    CHECK(json[u"changed"].toBool());
    CHECK(json[u"kept"].toBool());
    CHECK(json[u"hosts"].toArray().size() == 3);
    CHECK(json[u"places"][0][u"outcome"].toString() == u"nothing-there");
    CHECK(json[u"places"][1][u"outcome"].toString() == u"renewed");
    CHECK(json[u"newUntil"].toString() > json[u"oldUntil"].toString());

    const auto file =
        desk.cli({u"key"_s, u"renew"_s, u"team"_s, u"--json"_s,
                  desk.cli.file(u"key.asc"_s, certificate(desk.home.publicKey(desk.fingerprint)).armored())});
    CHECK(file.status == ExitStatus::Done);
    const auto ofFile = QJsonDocument::fromJson(file.out.toUtf8()).object();
    CHECK(ofFile[u"files"][0][u"outcome"].toString() == u"same-copy");
    CHECK(ofFile[u"verdict"].toString() == u"good");
}

TEST_CASE("a page that is not on the list is asked only with --also", "[cli][search]")
{
    Looking desk;
    const QString page = u"https://elsewhere.example.net/key.asc"_s;
    desk.willGive(
        {{u"https://www.example.org/security.txt"_s, "Encryption: " + page.toLatin1() + '\n'}, {page, desk.renewed()}});
    const auto first = desk.cli(search + QStringList{u"--also"_s, u"https://www.example.org/security.txt"_s});
    CHECK(first.status == ExitStatus::KeyRefused);
    CHECK(first.out.contains(u"vouchsafe key renew team --also "_s + page));
    CHECK_FALSE(desk.internet.seen().urls.contains(page));
    CHECK(desk.cli(search + QStringList{u"--also"_s, page}).status == ExitStatus::Done);
}

TEST_CASE("a search that is not told plainly where to look asks nobody", "[cli][search]")
{
    Looking desk;
    desk.willGive({});
    for (const QStringList &more : {QStringList{u"--socks"_s, u"nonsense"_s},
                                    {u"--also"_s, u"http://www.example.org/x"_s},
                                    {u"--also"_s, u"https://127.0.0.1/x"_s},
                                    {u"--socks"_s, u"127.0.0.1:9050"_s, desk.cli.path(u"team.pgp"_s)},
                                    {u"--also"_s, u"https://www.example.org/x"_s, desk.cli.path(u"team.pgp"_s)}})
        CHECK(desk.cli(search + more).status == ExitStatus::Usage);
    CHECK(desk.cli({u"key"_s, u"renew"_s, u"nobody"_s}).status == ExitStatus::Usage);
    CHECK(desk.internet.seen().urls.isEmpty());

    desk.internet.willDo({{u"proxy"_s, u"refuses"_s}});
    const Proxy proxy = desk.internet.proxy();
    desk.cli.now = today(); // the key is good, but nobody could be asked
    const auto result = desk.cli(search + QStringList{u"--socks"_s, u"127.0.0.1:%1"_s.arg(proxy.port)});
    CHECK(result.status == ExitStatus::BadInput);
    CHECK(result.out.contains(u"The proxy hides your address from them."_s));
    CHECK(result.out.contains(u"the proxy did not work; nothing went past it"_s));
}
