#include "tests/app/cli/CliRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a team whose key cannot be used is told of when it is added", "[cli]")
{
    CliRun cli;
    const QByteArray key = vector(u"keys/noenc.pgp"_s);
    const auto added = cli({u"vendor"_s, u"add"_s, cli.file(u"key"_s, key), u"--id"_s, u"team"_s, u"--address"_s,
                            u"team@example.org"_s, u"--fingerprint"_s, certificate(key).fingerprint().hex()});
    CHECK(added.status == ExitStatus::KeyRefused);
    CHECK(added.err.contains(u"can only sign"_s));
    CHECK_FALSE(added.out.contains(u"will be locked"_s));
}

TEST_CASE("vendors lists IVPN with its address, whole fingerprint and the state of its key", "[cli]")
{
    CliRun cli;
    const auto result = cli({u"vendors"_s});
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.out.contains(u"ivpn  IVPN <security@ivpn.net>"_s));
    CHECK(result.out.contains(u"D290 E794 391D 016C 74B5 BBAF 6421 5403 8875 6E04"_s));
    CHECK(result.out.contains(u"key expired on 2023-04-20"_s));
    const auto json = QJsonDocument::fromJson(cli({u"vendors"_s, u"--json"_s}).out.toUtf8());
    CHECK(json[u"vendors"][0][u"key"].toString() == u"expired"_s);
}

TEST_CASE("a key file alone is taken only with the fingerprint to compare it with", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = cli.addTeam(home);
    CHECK(cli({u"vendors"_s}).out.contains(u"team  team <team@example.org>  (added by you)"_s));

    const QString key = cli.path(u"team.pgp"_s);
    const auto bare = cli({u"vendor"_s, u"add"_s, key, u"--id"_s, u"other"_s, u"--address"_s, u"o@example.org"_s});
    CHECK(bare.status == ExitStatus::Usage);
    CHECK(bare.err.contains(u"--fingerprint"_s));

    const QString another = home.makeKey(u"Another"_s);
    const auto wrong = cli({u"vendor"_s, u"add"_s, key, u"--id"_s, u"other"_s, u"--address"_s, u"o@example.org"_s,
                            u"--fingerprint"_s, another});
    CHECK(wrong.status == ExitStatus::KeyRefused);
    CHECK(wrong.err.contains(fingerprint)); // what was found

    const auto shortId = cli({u"vendor"_s, u"add"_s, key, u"--id"_s, u"other"_s, u"--address"_s, u"o@example.org"_s,
                              u"--fingerprint"_s, fingerprint.right(16)});
    CHECK(shortId.status == ExitStatus::Usage); // a key ID is no fingerprint (THREATS-K2)
    CHECK_FALSE(cli({u"vendors"_s}).out.contains(u"other"_s));
}

TEST_CASE("a team that was added can be removed, the built-in one cannot", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    CHECK(cli({u"vendor"_s, u"remove"_s, u"team"_s}).status == ExitStatus::Done);
    CHECK_FALSE(cli({u"vendors"_s}).out.contains(u"team@example.org"_s));
    CHECK(cli({u"vendor"_s, u"remove"_s, u"team"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"vendor"_s, u"remove"_s, u"ivpn"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"vendor"_s, u"remove"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"vendors"_s}).out.contains(u"ivpn"_s));
}

TEST_CASE("a private key is refused loudly when a team is added, and not kept (THREATS-K13)", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = home.makeKey(u"Team"_s);
    const auto result = cli({u"vendor"_s, u"add"_s, cli.file(u"secret.asc"_s, home.secretKey(fingerprint)), u"--id"_s,
                             u"team"_s, u"--address"_s, u"team@example.org"_s, u"--fingerprint"_s, fingerprint});
    CHECK(result.status == ExitStatus::KeyRefused);
    CHECK(result.err.contains(u"PRIVATE key"_s));
    CHECK(cli.shelf->all().empty());
}

TEST_CASE("a profile that came where a key was expected does not slip past the fingerprint", "[cli]") // THREATS-K1
{
    const GpgHome home;
    CliRun cli;
    const auto key = certificate(home.publicKey(home.makeKey(u"Stranger"_s)));
    const QString profile = cli.file(u"acme.asc"_s,
                                     VendorProfile{.id = u"acme"_s,
                                                   .name = u"Acme"_s,
                                                   .address = u"s@example.org"_s,
                                                   .fingerprint = key.fingerprint(),
                                                   .key = key.armored()}
                                         .toJson());
    const QString right = home.makeKey(u"Acme"_s);
    const auto all = cli({u"vendor"_s, u"add"_s, profile, u"--id"_s, u"acme"_s, u"--address"_s, u"s@example.org"_s,
                          u"--fingerprint"_s, right});
    CHECK(all.status == ExitStatus::Usage);
    CHECK(all.err.contains(u"is a profile, not a key"_s));
    const auto compared = cli({u"vendor"_s, u"add"_s, profile, u"--fingerprint"_s, right});
    CHECK(compared.status == ExitStatus::KeyRefused);
    CHECK(cli({u"vendor"_s, u"add"_s, profile, u"--fingerprint"_s, u"nonsense"_s}).status == ExitStatus::KeyRefused);
    CHECK_FALSE(cli({u"vendors"_s}).out.contains(u"acme"_s));
    CHECK(cli({u"vendor"_s, u"add"_s, profile, u"--fingerprint"_s, key.fingerprint().hex()}).status
          == ExitStatus::Done);
}
