#include "app/evidence/CleanPicture.h"

#include "tests/support/Process.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString maker = QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/evidence/pictures.py");

/// KiB of memory that the program held at most.
qint64 peakMemory()
{
    const QByteArray status = contents(u"/proc/self/status"_s);
    const qsizetype at = status.indexOf("VmHWM:");
    return status.sliced(at + 6, status.indexOf(" kB", at) - at - 6).trimmed().toLongLong();
}

} // namespace

TEST_CASE("no picture hangs, floods or crashes the program, whatever is in its file", "[evidence]") // THREATS-A3
{
    const QTemporaryDir folder;
    REQUIRE(run(u"python3"_s, {maker, u"hostile"_s, folder.path()}).status == 0);
    const QDir files(folder.path());
    REQUIRE(files.count() > 500);
    const qint64 before = peakMemory();
    for (const QString &name : files.entryList(QDir::Files)) {
        INFO(name.toStdString());
        const QByteArray bytes = contents(files.filePath(name));
        QElapsedTimer timer;
        timer.start();
        alarm(30); // ends the test program, should it wait for ever
        const auto cleaned = cleanPicture(bytes);
        alarm(0);
        CHECK(timer.elapsed() < 2000);
        timer.start();
        (void)hiddenDetails(bytes);
        CHECK(timer.elapsed() < 2000);
        if (cleaned)
            CHECK(hiddenDetails(cleaned->file).empty());
        if (name.startsWith(u"huge") || name.startsWith(u"no-") || name.startsWith(u"only-"))
            CHECK_FALSE(cleaned.has_value());
    }
    CHECK(peakMemory() - before < 1'000'000); // bombs of 268 MB, and what the sanitizer keeps back
}

TEST_CASE("too many pixels are refused before any is decoded", "[evidence]") // THREATS-A3
{
    const QTemporaryDir folder;
    REQUIRE(run(u"python3"_s, {maker, u"hostile"_s, folder.path()}).status == 0);
    for (const QString &name :
         {u"huge.png"_s, u"huge-interlaced.png"_s, u"huge-deep.png"_s, u"huge.jpg"_s, u"scans.jpg"_s}) {
        INFO(name.toStdString());
        const auto read = Picture::read(contents(folder.filePath(name)));
        REQUIRE_FALSE(read);
        CHECK(read.error().what == PictureProblem::TooLarge);
    }
}

TEST_CASE("what is cut off says so, and is not shown by half", "[evidence]")
{
    const QTemporaryDir folder;
    REQUIRE(run(u"python3"_s, {maker, u"hostile"_s, folder.path()}).status == 0);
    for (const QString &name : {u"no-end.jpg"_s, u"cut-40.jpg"_s, u"cut-100.png"_s, u"no-frame.gif"_s}) {
        INFO(name.toStdString());
        const auto read = Picture::read(contents(folder.filePath(name)));
        REQUIRE_FALSE(read);
        CHECK(read.error().what == PictureProblem::Damaged);
    }
}

TEST_CASE("nothing but the four raster formats reaches a decoder, whatever its name and words",
          "[evidence]") // THREATS-A3
{
    const QList<QByteArray> others = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
        "%PDF-1.7\n",
        "/* XPM */ static char *x[] = {\"1 1 1 1\", \"a c red\", \"a\"};",
        "P6 1 1 255 abc",
        QByteArray("\0\0\1\0\1\0\1\1", 8),
        "RIFF\x10\0\0\0WEBPVP8 ",
        QByteArray("II*\0\x08\0\0\0", 8),
        "BM is how many a text begins",
        {},
    };
    for (const QByteArray &bytes : others) {
        INFO(bytes.toStdString());
        const auto read = Picture::read(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().what == PictureProblem::NotReadable);
        CHECK(hiddenDetails(bytes).empty());
    }
}
