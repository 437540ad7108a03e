#include "tests/app/cli/CliRun.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString vectorPath(const QString &name)
{
    return QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/keys/") + name;
}

QString verdictOf(CliRun &cli, const QString &path)
{
    const auto result = cli({u"key"_s, u"check"_s, u"--json"_s, path});
    return QJsonDocument::fromJson(result.out.toUtf8())[u"keys"][0][u"verdict"].toString();
}

} // namespace

TEST_CASE("key check gives every key of the matrix its verdict and exit status", "[cli]")
{
    CliRun cli;
    const std::pair<QString, QString> matrix[] = {{u"good.pgp"_s, u"good"_s},
                                                  {u"noenc.pgp"_s, u"cannot-encrypt"_s},
                                                  {u"exp_primary.pgp"_s, u"expired"_s},
                                                  {u"exp_sub.pgp"_s, u"expired"_s},
                                                  {u"rev_primary.pgp"_s, u"revoked"_s},
                                                  {u"rev_sub.pgp"_s, u"revoked"_s},
                                                  {u"sha1.pgp"_s, u"weak"_s},
                                                  {u"foreign.pgp"_s, u"cannot-encrypt"_s},
                                                  {u"unbound.pgp"_s, u"cannot-encrypt"_s},
                                                  {u"ivpn-as-published-expired-2023.asc"_s, u"expired"_s}};
    for (const auto &[name, verdict] : matrix) {
        CAPTURE(name.toStdString());
        CHECK(verdictOf(cli, vectorPath(name)) == verdict);
        const auto result = cli({u"key"_s, u"check"_s, vectorPath(name)});
        CHECK(result.status == (verdict == u"good"_s ? ExitStatus::Done : ExitStatus::KeyRefused));
        CHECK(result.err.isEmpty() == (verdict == u"good"_s));
    }
}

TEST_CASE("a kept newer copy that was tampered with is told of wherever the team's key is used", "[cli]") // THREATS-K14
{
    CliRun cli;
    REQUIRE(cli.shelf->put(u"renewed/ivpn.asc"_s, "not a key"));
    const QList<QStringList> commands{{u"vendors"_s},
                                      {u"key"_s, u"check"_s, u"ivpn"_s},
                                      {u"seal"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, cli.path(u"out"_s), cli.answers()}};
    for (const QStringList &command : commands)
        CHECK(cli(command).err.contains(u"damaged or was changed"_s));
}

TEST_CASE("the worst of several files decides the exit status, and each is told of", "[cli]")
{
    CliRun cli;
    const QString junk = cli.file(u"junk.asc"_s, "not a key");
    const auto result = cli({u"key"_s, u"check"_s, vectorPath(u"good.pgp"_s), junk, vectorPath(u"rev_sub.pgp"_s)});
    CHECK(result.status == ExitStatus::KeyRefused);
    CHECK(result.out.contains(u"good.pgp: good"_s));
    CHECK(result.err.contains(u"junk.asc"_s));
    CHECK(result.err.contains(u"withdrawn"_s));
    CHECK(cli({u"key"_s, u"check"_s, vectorPath(u"good.pgp"_s), junk}).status == ExitStatus::BadInput);
}

TEST_CASE("key check ivpn says when its key expired, that nobody is to blame, and the ways on", "[cli]")
{
    CliRun cli;
    for (const QStringList &words : {QStringList{u"key"_s, u"check"_s, u"ivpn"_s}, {u"key"_s, u"check"_s}}) {
        const auto result = cli(words);
        CHECK(result.status == ExitStatus::KeyRefused);
        CHECK(result.err.contains(u"expired on 2023-04-20"_s));
        CHECK(result.err.contains(u"vouchsafe key renew ivpn\n"_s));
        CHECK(result.err.contains(u"vouchsafe key renew ivpn FILE"_s));
        CHECK(result.err.contains(u"--expired-key-ok"_s));
    }
}

TEST_CASE("a wrong clock is named as such and no key is called expired (THREATS-K10)", "[cli]")
{
    CliRun cli;
    for (const QDateTime &clock : {QDateTime(QDate(1970, 1, 2), QTime(), QTimeZone::UTC), today().addYears(21)}) {
        cli.now = clock;
        const auto result = cli({u"key"_s, u"check"_s, u"ivpn"_s});
        CHECK(result.status == ExitStatus::KeyRefused);
        CHECK(result.err.contains(u"This computer says it is "_s + clock.date().toString(Qt::ISODate)));
        CHECK_FALSE(result.err.contains(u"expired"_s));
    }
}

TEST_CASE("a renewed copy is taken in, told as old -> new, and sealing then needs no override", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = cli.addTeam(home, u"10d"_s);
    const QDateTime later = today().addDays(30); // it has expired by then
    cli.now = later;
    CHECK(cli({u"key"_s, u"check"_s, u"team"_s}).status == ExitStatus::KeyRefused);

    const QString older = cli.file(u"older.asc"_s, certificate(home.publicKey(fingerprint)).armored());
    REQUIRE(home.gpg({u"--quick-set-expire"_s, fingerprint, u"5y"_s}).status == 0);
    REQUIRE(home.gpg({u"--quick-set-expire"_s, fingerprint, u"5y"_s, home.subkeyOf(fingerprint)}).status == 0);
    const QString page = cli.file(
        u"page.html"_s, "<html><pre>\n" + certificate(home.publicKey(fingerprint)).armored() + "</pre></html>");
    const auto renewed = cli({u"key"_s, u"renew"_s, u"team"_s, page});
    INFO(renewed.err.toStdString());
    CHECK(renewed.status == ExitStatus::Done);
    CHECK(renewed.out.contains(u" -> 20"_s));
    CHECK(cli({u"key"_s, u"check"_s, u"team"_s}).status == ExitStatus::Done);
    CHECK(cli({u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, cli.path(u"out.eml.pgp"_s), cli.answers()}).status
          == ExitStatus::Done);

    const auto again = cli({u"key"_s, u"renew"_s, u"team"_s, page});
    CHECK(again.status == ExitStatus::Done);
    CHECK(again.out.contains(u"It is not newer than yours"_s));
    const auto back = cli({u"key"_s, u"renew"_s, u"team"_s, older});
    CHECK(back.out.contains(u"It is not newer than yours"_s)); // and not the same either
}

TEST_CASE("a stranger's key, junk and a private key renew nothing", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    const auto stranger = cli({u"key"_s, u"renew"_s, u"ivpn"_s, vectorPath(u"good.pgp"_s)});
    CHECK(stranger.status == ExitStatus::KeyRefused);
    CHECK(stranger.err.contains(u"not IVPN's key"_s));
    CHECK(cli({u"key"_s, u"renew"_s, u"ivpn"_s, cli.file(u"junk"_s, "x")}).status == ExitStatus::BadInput);
    const QString secret = cli.file(u"secret.asc"_s, home.secretKey(home.makeKey(u"x"_s)));
    const auto loud = cli({u"key"_s, u"renew"_s, u"ivpn"_s, secret});
    CHECK(loud.status == ExitStatus::KeyRefused);
    CHECK(loud.err.contains(u"PRIVATE key"_s));
    CHECK_FALSE(QDir(cli.path(u"home"_s)).exists());
    CHECK(cli({u"key"_s, u"renew"_s}).status == ExitStatus::Usage);
}

TEST_CASE("a team's own withdrawal, published alone, is kept and never called a renewal", "[cli]") // THREATS-K6
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = cli.addTeam(home);
    QByteArray withdrawal = contents(home.path() + u"/openpgp-revocs.d/"_s + fingerprint + u".rev"_s);
    withdrawal.replace(":-----BEGIN", "-----BEGIN");
    const QString file = cli.file(u"withdrawal.asc"_s, withdrawal);
    CHECK(cli({u"key"_s, u"check"_s, file}).status == ExitStatus::KeyRefused);
    const auto renewed = cli({u"key"_s, u"renew"_s, u"team"_s, file});
    CHECK(renewed.status == ExitStatus::KeyRefused);
    CHECK(renewed.out.contains(u"own word that it is withdrawn"_s));
    CHECK_FALSE(renewed.out.contains(u"used from now on"_s));
    CHECK(cli({u"key"_s, u"check"_s, u"team"_s}).status == ExitStatus::KeyRefused);
}

TEST_CASE("a team whose kept key was exchanged is refused by name, whatever lies in the folder", "[cli]") // THREATS-K1
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QString stranger = home.makeKey(u"Stranger"_s);
    const QString kept = u"vendors/team.json"_s;
    auto profile = VendorProfile::parse(cli.shelf->all().at(kept));
    REQUIRE(profile);
    profile->key = certificate(home.publicKey(stranger)).armored();
    REQUIRE(cli.shelf->put(kept, profile->toJson()));
    const auto all = cli({u"key"_s, u"check"_s});
    CHECK(all.status == ExitStatus::KeyRefused);
    const auto named = cli({u"key"_s, u"check"_s, u"team"_s});
    CHECK(named.status == ExitStatus::KeyRefused);
    CHECK(named.err.contains(u"STOP. This is not team's key"_s));
    CHECK(named.err.contains(stranger));
    CHECK(cli({u"vendors"_s}).status == ExitStatus::KeyRefused);
    CHECK(cli({u"key"_s, u"renew"_s, u"team"_s, cli.path(u"team.pgp"_s)}).status == ExitStatus::KeyRefused);
    CHECK(cli({u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, cli.path(u"out"_s), cli.answers()}).status
          == ExitStatus::KeyRefused);
}
