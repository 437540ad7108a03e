#include "tests/app/cli/CliRun.h"

#include "app/vendors/ProfileFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a team's profile is written for others, who can add it", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const auto shown = cli({u"vendor"_s, u"export"_s, u"team"_s});
    CHECK(shown.status == ExitStatus::Done);
    REQUIRE(ProfileFile::read(shown.out.toUtf8(), today()));

    const QString path = cli.path(u"team.json"_s);
    CHECK(cli({u"vendor"_s, u"export"_s, u"team"_s, u"-o"_s, path}).status == ExitStatus::Done);
    CHECK(contents(path) == shown.out.toUtf8());
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    const auto again = cli({u"vendor"_s, u"export"_s, u"ivpn"_s, u"-o"_s, path});
    CHECK(again.status == ExitStatus::BadInput); // never over a file
    CHECK(contents(path) == shown.out.toUtf8());
    CHECK(cli({u"vendor"_s, u"export"_s, u"ivpn"_s, u"-o"_s, path, u"--force"_s}).status == ExitStatus::Done);
    CHECK(ProfileFile::read(contents(path), today())->profile.id == u"ivpn");

    CliRun other;
    CHECK(other({u"vendor"_s, u"add"_s, other.file(u"p"_s, shown.out.toUtf8())}).status == ExitStatus::Done);
    CHECK(cli({u"vendor"_s, u"export"_s, u"nobody"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"vendor"_s, u"export"_s}).status == ExitStatus::Usage);
}

TEST_CASE("a signed profile is added, changed by its team alone, and written as it was signed", "[cli]")
{ // THREATS-K1
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Acme"_s);
    const auto key = certificate(home.publicKey(fingerprint));
    const auto says = [&](const QString &step) {
        return VendorProfile{.id = u"acme"_s,
                             .name = u"Acme"_s,
                             .address = u"s@example.org"_s,
                             .fingerprint = key.fingerprint(),
                             .steps = {step},
                             .key = key.armored()}
            .toJson();
    };
    const auto sign = [&](const QByteArray &text) {
        return home.gpg({u"--local-user"_s, fingerprint, u"--clear-sign"_s}, text).out;
    };
    CliRun cli;
    const auto add = [&](const QString &name, const QByteArray &file, const QStringList &more = {}) {
        return cli(QStringList{u"vendor"_s, u"add"_s, cli.file(name, file)} + more);
    };
    const QByteArray first = sign(says(u"First"_s));
    CHECK(add(u"0"_s, first, {u"--fingerprint"_s, home.makeKey(u"Other"_s)}).status == ExitStatus::KeyRefused);
    CHECK(add(u"1"_s, first, {u"--fingerprint"_s, fingerprint}).status == ExitStatus::Done);
    CHECK(cli({u"vendors"_s}).out.contains(u"(added by you, signed by them)"_s));
    CHECK(QJsonDocument::fromJson(cli({u"vendors"_s, u"--json"_s}).out.toUtf8())[u"vendors"][1][u"signed"].toBool());

    const auto unsignedChange = add(u"2"_s, says(u"Evil"_s));
    CHECK(unsignedChange.status == ExitStatus::KeyRefused);
    CHECK(unsignedChange.err.contains(u"not signed"_s));
    const auto forged = add(u"3"_s, sign(says(u"Second"_s)).replace("Second", "Evil!!"));
    CHECK(forged.status == ExitStatus::KeyRefused);
    CHECK(forged.err.contains(u"not as the team signed it"_s));
    CHECK(cli({u"vendor"_s, u"export"_s, u"acme"_s}).out.toUtf8().trimmed() == first.trimmed());
    const QByteArray second = sign(says(u"Second"_s));
    CHECK(add(u"4"_s, second).status == ExitStatus::Done);
    CHECK(cli({u"vendor"_s, u"export"_s, u"acme"_s}).out.toUtf8().trimmed() == second.trimmed());

    // where reports go changes only for who compares the key once more
    const QByteArray third = sign(says(u"Third"_s).replace("s@example.org", "t@example.org"));
    const auto moves = add(u"5"_s, third);
    CHECK(moves.status == ExitStatus::Usage);
    CHECK(moves.err.contains(u"from s@example.org to t@example.org"_s));
    CHECK(cli({u"vendor"_s, u"export"_s, u"acme"_s}).out.toUtf8().trimmed() == second.trimmed());
    const auto moved = add(u"6"_s, third, {u"--fingerprint"_s, fingerprint});
    CHECK(moved.status == ExitStatus::Done);
    CHECK(moved.out.contains(u"was s@example.org and is t@example.org now"_s));
}

TEST_CASE("a newer key is taken out of a mail as it was saved", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QByteArray key = certificate(contents(cli.path(u"team.pgp"_s))).armored();
    const QByteArray mail = "From: team@example.org\nMIME-Version: 1.0\nContent-Type: application/pgp-keys\n"
                            "Content-Transfer-Encoding: base64\n\n"
        + key.toBase64() + '\n';
    const auto renewed = cli({u"key"_s, u"renew"_s, u"team"_s, cli.file(u"key.eml"_s, mail)});
    INFO(renewed.err.toStdString());
    CHECK(renewed.status == ExitStatus::Done);
}
