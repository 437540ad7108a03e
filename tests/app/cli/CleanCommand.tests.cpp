#include "app/evidence/HiddenDetails.h"
#include "tests/app/cli/CliRun.h"
#include "tests/app/evidence/Canaries.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A folder with a photo that was told by its camera, and the command.
struct Desk {
    CliRun cli;
    QString photo = cli.file(
        u"photo.jpg"_s,
        retagged(encoded(scenery(60, 40), "jpeg"), u"jpg"_s, {u"-GPS:GPSLatitude=36.1"_s, u"-EXIF:Artist=CANARY"_s}));
    QString out = cli.path(u"clean.jpg"_s);

    [[nodiscard]] auto clean(const QString &picture, const QStringList &more = {})
    {
        return cli(QStringList{u"clean"_s, picture, u"-o"_s, out} + more);
    }
};

} // namespace

TEST_CASE("clean takes out what a picture knew and says it; that is status 1", "[cli]") // THREATS-L6
{
    Desk desk;
    const auto result = desk.clean(desk.photo);
    INFO(result.err.toStdString());
    CHECK(result.status == ExitStatus::Found);
    CHECK(result.out.contains(u"where it was taken"_s));
    CHECK(result.out.contains(u"author"_s));
    CHECK_FALSE(result.out.contains(u"CANARY"_s)); // kinds, never the words themselves
    CHECK(hiddenDetails(contents(desk.out)).empty());
    CHECK_FALSE(contents(desk.out).contains("CANARY"));
    CHECK(QFile::permissions(desk.out) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a picture that hides nothing is status 0, and is written all the same", "[cli]")
{
    Desk desk;
    const auto result = desk.clean(desk.cli.file(u"shot.png"_s, encoded(scenery(60, 40), "png")));
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.out.startsWith(u"Nothing was hidden"_s));
    CHECK(QFile::exists(desk.out));
    const auto piped = desk.cli({u"clean"_s, u"-"_s, u"--force"_s, u"-o"_s, desk.out}, encoded(scenery(6, 4), "png"));
    CHECK(piped.status == ExitStatus::Done);
}

TEST_CASE("clean for programs names kinds, size and hash", "[cli]")
{
    Desk desk;
    const auto json = QJsonDocument::fromJson(desk.clean(desk.photo, {u"--json"_s}).out.toUtf8());
    CHECK(json[u"cleaned"] == true);
    CHECK(json[u"removed"] == QJsonArray({u"place"_s, u"person"_s}));
    CHECK(json[u"type"] == u"image/jpeg"_s);
    CHECK(json[u"width"] == 60);
    CHECK(json[u"height"] == 40);
    CHECK(json[u"sha256"] == Digest::sha256(contents(desk.out)).hex());
    CHECK(json[u"size"] == contents(desk.out).size());

    const auto bad =
        desk.cli({u"clean"_s, desk.cli.file(u"a.svg"_s, "<svg/>"), u"--json"_s, u"-o"_s, desk.cli.path(u"x"_s)});
    CHECK(bad.status == ExitStatus::BadInput);
    CHECK(QJsonDocument::fromJson(bad.out.toUtf8())[u"problem"] == u"not-readable"_s);
}

TEST_CASE("clean leaves alone what is there already, and the picture itself even with --force", "[cli]")
{
    Desk desk;
    write(desk.out, "mine");
    const auto there = desk.clean(desk.photo);
    CHECK(there.status == ExitStatus::BadInput);
    CHECK(there.err.contains(u"is there already"_s));
    CHECK(contents(desk.out) == "mine");
    CHECK(desk.clean(desk.photo, {u"--force"_s}).status == ExitStatus::Found);
    CHECK(contents(desk.out) != "mine");

    const QByteArray before = contents(desk.photo);
    const auto itself = desk.cli({u"clean"_s, desk.photo, u"--force"_s, u"-o"_s, desk.photo});
    CHECK(itself.status == ExitStatus::Usage);
    CHECK((contents(desk.photo) == before));
}

TEST_CASE("clean says what is wrong with a picture that it cannot clean, and writes nothing", "[cli]")
{
    Desk desk;
    for (const QByteArray &bytes : {QByteArray("no picture"), contents(desk.photo).chopped(400), QByteArray()}) {
        const auto result = desk.clean(desk.cli.file(u"x.jpg"_s, bytes));
        CHECK(result.status == ExitStatus::BadInput);
        CHECK(result.err.contains(u"x.jpg"_s));
        CHECK_FALSE(QFile::exists(desk.out));
    }
    CHECK(desk.clean(desk.cli.path(u"gone.png"_s)).status == ExitStatus::BadInput);
    CHECK(desk.cli({u"clean"_s, desk.photo}).status == ExitStatus::Usage);
    CHECK(desk.cli({u"clean"_s, u"-o"_s, desk.out}).status == ExitStatus::Usage);
    CHECK(desk.cli({u"clean"_s, desk.photo, u"-o"_s, u"-"_s}).status == ExitStatus::Usage);
}
