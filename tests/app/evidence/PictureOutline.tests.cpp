#include "app/evidence/PictureOutline.h"

#include "tests/app/evidence/HandMade.h"

#include <catch2/catch_test_macros.hpp>

using namespace HandMade;
using namespace Qt::StringLiterals;

namespace {

PictureOutline outlined(const QByteArray &file)
{
    return PictureOutline::of(file, *pictureFormat(file));
}

/// A JPEG of these parts alone.
QByteArray jpeg(const QByteArray &parts)
{
    return "\xff\xd8" + parts + "\xff\xd9";
}

/// A frame of one colour part for each pair of steps, across and down.
QByteArray frame(const QByteArray &steps)
{
    QByteArray data = QByteArray("\x08\0\x10\0\x10", 5) + static_cast<char>(steps.size());
    for (const char step : steps)
        data += 'c' + QByteArray(1, step) + '\0';
    return segment(0xc0, data);
}

} // namespace

TEST_CASE("a picture that is cut off is not whole, wherever the cut is", "[evidence][hostile]")
{
    for (const QByteArray &file :
         {encoded(scenery(16, 16), "jpeg"), encoded(scenery(16, 16), "png"), HandMade::gif(2)}) {
        INFO(file.first(4).toStdString());
        CHECK(outlined(file).whole);
        for (qsizetype size = 8; size < file.size(); ++size) {
            INFO(size);
            REQUIRE_FALSE(outlined(file.first(size)).whole);
        }
    }
}

TEST_CASE("bytes behind a picture's own end are a leftover, and an end within a part is none", "[evidence]")
{
    using enum HiddenDetail;
    for (const QByteArray &file : {encoded(scenery(16, 16), "jpeg"), encoded(scenery(16, 16), "png"), HandMade::gif(1),
                                   encoded(scenery(16, 16), "bmp")}) {
        INFO(file.first(4).toStdString());
        CHECK(outlined(file).seen.empty());
        CHECK(outlined(file + ' ').seen == std::set{Leftover});
    }
    CHECK(outlined(jpeg(segment(0xfe, "\xff\xd9 of a small copy"))).seen == std::set{Words});
    const QByteArray scan = segment(0xda, "how") + "\xff" + QByteArray(1, '\0') + "\xff\xd0 \xff\xff";
    CHECK(outlined(jpeg(scan)).seen.empty());
}

TEST_CASE("a bitmap that does not tell its size, or tells too much, has no leftover", "[evidence]")
{
    QByteArray file = encoded(scenery(16, 16), "bmp");
    CHECK(outlined(file.replace(2, 4, QByteArray(4, '\0'))).seen.empty());
    CHECK(outlined(file.replace(2, 4, "\xff\xff\xff\xff")).seen.empty());
}

TEST_CASE("a decoder gets of a PNG what its pixels need and nothing else", "[evidence]") // THREATS-A3
{
    const QByteArray plain = encoded(scenery(16, 16), "png");
    const QByteArray parts = chunk("tEXt", "Author Ann") + chunk("iTXt", "words") + chunk("eXIf", "II*")
        + chunk("fcTL", "a frame") + chunk("zzZz", "unknown");
    const PictureOutline outline = outlined(withPart(plain, parts) + "leftover");
    CHECK((outline.bones == outlined(plain).bones));
    CHECK(outline.bones.startsWith(plain.first(8 + 25)));
    CHECK(outline.bones.endsWith(plain.last(12)));
    CHECK(outline.detailBytes == 10 + 5 + 3);
}

TEST_CASE("a part that says to be larger than its file is where the file ends", "[evidence][hostile]") // THREATS-A3
{
    QByteArray liar = chunk("tEXt", "Author Ann");
    liar.replace(0, 4, "\xff\xff\xff\xff");
    const PictureOutline outline = outlined(withPart(encoded(scenery(16, 16), "png"), liar));
    CHECK_FALSE(outline.whole);
    CHECK(outline.seen.empty());
    CHECK_FALSE(outlined("\xff\xd8\xff\xfe\xff\xff words").whole);
    CHECK_FALSE(outlined(QByteArray("\xff\xd8\xff\xfe\0\1 words", 12)).whole); // less than nothing
}

TEST_CASE("a decoder gets of an animation the first picture, closed", "[evidence]")
{
    using enum HiddenDetail;
    const PictureOutline two = outlined(HandMade::gif(2));
    CHECK((two.bones == HandMade::gif(1)));
    CHECK(two.seen == std::set{MoreFrames});
    constexpr qsizetype behindHeader = 19;
    QByteArray loops = HandMade::gif(1); // says how often to play it, which tells nothing
    CHECK(
        outlined(loops.insert(behindHeader, "\x21\xff\x0bNETSCAPE2.0" + QByteArray("\x03\x01\0\0\0", 5))).seen.empty());
    QByteArray program = HandMade::gif(1);
    CHECK(outlined(program.insert(behindHeader, "\x21\xff\x0bXMP DataXMP" + QByteArray("\x01 \0", 3))).seen
          == std::set{Edits});
}

TEST_CASE("a JPEG's quality is the one that its encoder was told, and another maker's table is not usual", "[evidence]")
{
    for (int quality = 1; quality <= 100; ++quality) {
        INFO(quality);
        const PictureOutline outline = outlined(encoded(scenery(16, 16), "jpeg", quality));
        CHECK(outline.quality == quality);
        CHECK(outline.usual);
    }
    QByteArray other = encoded(scenery(16, 16), "jpeg", 75);
    other[other.indexOf(QByteArray("\xff\xdb\0\x43\0", 5)) + 5] += 1; // its first step
    CHECK(outlined(other).quality == 75);
    CHECK_FALSE(outlined(other).usual);
    CHECK(outlined(jpeg(frame("\x11"))).quality == -1);
    CHECK(outlined(jpeg(segment(0xdb, QByteArray(64, '\0')))).quality == -1); // a table that lacks a step
    CHECK(outlined(jpeg(segment(0xdb, '\1' + QByteArray(64, '\x10')))).quality == -1); // of colour only
}

TEST_CASE("a JPEG's block is that of its coarsest colours, and not known of steps that there are not",
          "[evidence][hostile]") // THREATS-A5
{
    CHECK(outlined(jpeg(frame("\x11"))).block == QSize(8, 8));
    CHECK(outlined(jpeg(frame("\x22\x11\x11"))).block == QSize(16, 16));
    CHECK(outlined(jpeg(frame("\x11\x21\x14"))).block == QSize(16, 32));
    for (const QByteArray &steps : {QByteArray(1, '\0'), "\x15"_ba, "\x51"_ba, "\x10"_ba, "\xff"_ba, QByteArray()})
        CHECK_FALSE(outlined(jpeg(frame(steps))).block.isValid());
    const QByteArray scan = segment(0xda, "how") + "data";
    CHECK(outlined(jpeg(scan + scan + scan)).scans == 3); // THREATS-A3
}
