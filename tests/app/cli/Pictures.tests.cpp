#include "app/cli/Pictures.h"

#include "tests/app/cli/CliRun.h"
#include "tests/app/evidence/Canaries.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A team, a photo that says who took it, and the commands from one to the other.
struct Desk {
    GpgHome home;
    CliRun cli;
    QString photo =
        cli.file(u"photo.jpg"_s, retagged(encoded(scenery(60, 40), "jpeg"), u"jpg"_s, {u"-EXIF:Artist=CANARY"_s}));
    QString out = cli.path(u"out.pgp"_s);

    QString fingerprint = cli.addTeam(home);

    [[nodiscard]] auto seal(const QStringList &more)
    {
        return cli(QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out} + more + QStringList{cli.answers()});
    }
};

} // namespace

TEST_CASE("seal says what its files hide, and how that is taken out", "[cli]") // THREATS-L6
{
    Desk desk;
    const QString letter = desk.cli.file(u"letter.pdf"_s, "%PDF-1.7\n");
    const QString log = desk.cli.file(u"a.log"_s, "a line\n");
    const auto result = desk.seal({u"--attach"_s, desk.photo, u"--attach"_s, letter, u"--attach"_s, log});
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.err.contains(u"photo.jpg goes along as it is"_s));
    CHECK(result.err.contains(u"a name: its author or owner"_s));
    CHECK(result.err.contains(u"--clean"_s));
    CHECK(result.err.contains(u"letter.pdf goes along as it is"_s));
    CHECK_FALSE(result.err.contains(u"a.log"_s));

    QFile::remove(desk.out);
    const auto json = QJsonDocument::fromJson(desk.seal({u"--attach"_s, desk.photo, u"--json"_s}).out.toUtf8());
    CHECK(json[u"hiddenDetails"][u"photo.jpg"] == QJsonArray({u"person"_s}));
}

TEST_CASE("seal --clean locks cleaned pictures and tells the team what they had held", "[cli]") // THREATS-L6
{
    Desk desk;
    const QString bitmap = desk.cli.file(u"shot.bmp"_s, encoded(scenery(20, 20), "bmp"));
    const auto result = desk.seal({u"--clean"_s, u"--attach"_s, desk.photo, u"--attach"_s, bitmap});
    INFO(result.err.toStdString());
    REQUIRE(result.status == ExitStatus::Done);
    CHECK_FALSE(result.err.contains(u"photo.jpg"_s));

    const QString secret = desk.cli.file(u"secret.asc"_s, desk.home.secretKey(desk.fingerprint));
    const QString unpacked = desk.cli.path(u"unpacked"_s);
    REQUIRE(desk.cli({u"open"_s, u"--key"_s, secret, desk.out, u"-o"_s, unpacked}).status == ExitStatus::Done);
    const QByteArray clean = contents(unpacked + u"/photo.jpg"_s);
    CHECK_FALSE(clean.isEmpty());
    CHECK_FALSE(clean.contains("CANARY"));
    CHECK(decoded(contents(unpacked + u"/shot.png"_s)).size() == QSize(20, 20));
    const auto report = QJsonDocument::fromJson(contents(unpacked + u"/report.json"_s));
    CHECK(report[u"attachments"][0][u"cleaned"] == QJsonArray({u"person"_s}));
    CHECK(report[u"attachments"][0][u"sha256"] == Digest::sha256(clean).hex());
    CHECK(report[u"attachments"][1][u"cleaned"] == QJsonArray());
    CHECK(contents(unpacked + u"/report.txt"_s).contains("Picture written anew, without: person"));
}

TEST_CASE("seal --clean locks nothing when a picture cannot be cleaned", "[cli]")
{
    Desk desk;
    const QString bad = desk.cli.file(u"bad.png"_s, encoded(scenery(20, 20), "png").chopped(20));
    const auto result = desk.seal({u"--clean"_s, u"--attach"_s, bad});
    CHECK(result.status == ExitStatus::BadInput);
    CHECK(result.err.contains(u"bad.png is damaged"_s));
    CHECK_FALSE(QFile::exists(desk.out));
}
