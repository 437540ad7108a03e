#include "tests/app/cli/CliRun.h"

#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("key export prints the key as it is used here, with what a newer copy brought", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    const QString fingerprint = cli.addTeam(home, u"10d"_s);
    REQUIRE(home.gpg({u"--quick-set-expire"_s, fingerprint, u"5y"_s}).status == 0);
    const Certificate newer = certificate(home.publicKey(fingerprint));
    const auto before = cli({u"key"_s, u"export"_s, u"team"_s});
    CHECK(before.status == ExitStatus::Done);
    CHECK(certificate(before.out.toUtf8()) != newer);
    REQUIRE(cli({u"key"_s, u"renew"_s, u"team"_s, cli.file(u"new.pgp"_s, newer.bytes())}).status
            != ExitStatus::BadInput);
    const Certificate after = certificate(cli({u"key"_s, u"export"_s, u"team"_s}).out.toUtf8());
    CHECK(after.facts().expires == newer.facts().expires);
    CHECK(after.fingerprint() == newer.fingerprint());
}

TEST_CASE("an exported key is a file of its own, and takes no other's place without --force", "[cli]")
{
    CliRun cli;
    const QString out = cli.path(u"ivpn.asc"_s);
    CHECK(cli({u"key"_s, u"export"_s, u"ivpn"_s, u"-o"_s, out}).status == ExitStatus::Done);
    const QByteArray bundled = contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/resources/vendors/ivpn/key.asc"));
    CHECK((certificate(contents(out)) == certificate(bundled)));
    CHECK(QFileInfo(out).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    write(out, "mine");
    CHECK(cli({u"key"_s, u"export"_s, u"ivpn"_s, u"-o"_s, out}).status == ExitStatus::BadInput);
    CHECK(contents(out) == "mine");
    CHECK(cli({u"key"_s, u"export"_s, u"ivpn"_s, u"--force"_s, u"-o"_s, out}).status == ExitStatus::Done);
    CHECK(contents(out) != "mine");

    CHECK(cli({u"key"_s, u"export"_s, u"nobody"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"key"_s, u"export"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"key"_s, u"export"_s, u"ivpn"_s, u"-o"_s, cli.path(u"no/such/folder"_s)}).status
          == ExitStatus::BadInput);
}
