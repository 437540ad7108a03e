#include "app/evidence/CleanPicture.h"

#include "tests/app/evidence/Canaries.h"

#include <QPainter>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QImage withBox(QImage image, const QRect &box, QColor colour)
{
    QPainter painter(&image);
    painter.fillRect(box, colour);
    painter.end();
    return image;
}

QByteArray lossless(const QImage &image)
{
    return encoded(image, "png");
}

QByteArray covered(const QByteArray &file, const Covering &covering)
{
    const auto clean = cleanPicture(file, covering);
    REQUIRE(clean);
    return clean->file;
}

} // namespace

TEST_CASE("covered parts are one colour and the rest of a PNG is as it was", "[evidence]") // THREATS-A5
{
    const auto format = GENERATE(QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Indexed8,
                                 QImage::Format_RGBA64, QImage::Format_RGBX64);
    const QImage image = scenery(90, 70, format);
    const QRect first(10, 12, 25, 9), second(60, 40, 100, 100);
    const QImage after = decoded(covered(lossless(image), {.covers = {first, second}}));
    REQUIRE(after.size() == image.size());
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            INFO(x << ' ' << y);
            const bool inside = first.contains(x, y) || second.contains(x, y);
            REQUIRE(after.pixel(x, y) == (inside ? Covering::colour : image.pixel(x, y)));
        }
    }
}

TEST_CASE("a grey picture is covered in grey", "[evidence]")
{
    const auto format = GENERATE(QImage::Format_Grayscale8, QImage::Format_Grayscale16);
    const QImage after = decoded(covered(lossless(scenery(40, 30, format)), {.covers = {QRect(5, 5, 10, 10)}}));
    const int grey = qGray(after.pixel(5, 5));
    CHECK(std::abs(grey - 0x30) <= 1);
    for (int i = 0; i < 10; ++i)
        CHECK(after.pixel(5 + i, 14 - i) == after.pixel(5, 5));
}

TEST_CASE("covers hide what is half transparent too", "[evidence]")
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(qRgba(200, 100, 50, 30));
    const QImage after = decoded(covered(lossless(image), {.covers = {QRect(0, 0, 10, 20)}}));
    CHECK(after.pixel(9, 9) == Covering::colour);
    CHECK(qAlpha(after.pixel(10, 9)) == 30);
}

TEST_CASE("two pictures that differ only below a cover become the same file", "[evidence]") // THREATS-A5
{
    const QImage image = scenery(160, 120);
    const QRect secret(37, 41, 50, 21); // across the blocks of a JPEG
    const QByteArray a = lossless(withBox(image, secret, Qt::red));
    const QByteArray b = lossless(withBox(image, secret, Qt::white));
    REQUIRE(a != b);
    CHECK((covered(a, {.covers = {secret}}) == covered(b, {.covers = {secret}})));
    CHECK((covered(a, {.covers = {secret.adjusted(0, 0, -1, 0)}})
           != covered(b, {.covers = {secret.adjusted(0, 0, -1, 0)}})));
    CHECK((covered(a, {.crop = QRect(0, 0, 160, 41)}) == covered(b, {.crop = QRect(0, 0, 160, 41)})));
}

TEST_CASE("covered parts of a JPEG are one colour, and its other parts stay within JPEG's own",
          "[evidence]") // THREATS-A5
{
    const QByteArray file = encoded(scenery(160, 120), "jpeg", 90);
    const QImage before = decoded(file);
    const QRect cover(37, 41, 64, 48);
    const auto clean = cleanPicture(file, {.covers = {cover}});
    REQUIRE(clean);
    REQUIRE(clean->format == PictureFormat::Jpeg);
    const QImage after = decoded(clean->file);
    const QRect grown = Picture::read(file)->smeared(cover);
    REQUIRE(grown.contains(cover));
    REQUIRE(cover.adjusted(-17, -17, 17, 17).contains(grown));
    for (int y = 0; y < 120; ++y) {
        for (int x = 0; x < 160; ++x) {
            INFO(x << ' ' << y);
            const auto off = [&](QRgb from) {
                return std::max({std::abs(qRed(after.pixel(x, y)) - qRed(from)),
                                 std::abs(qGreen(after.pixel(x, y)) - qGreen(from)),
                                 std::abs(qBlue(after.pixel(x, y)) - qBlue(from))});
            };
            if (cover.contains(x, y)) // wholly inside of blocks: nothing rings
                REQUIRE(off(Covering::colour) <= 1);
            else if (!grown.adjusted(-16, -16, 16, 16).contains(x, y))
                REQUIRE(off(before.pixel(x, y)) <= 16);
        }
    }
}

TEST_CASE("not even what a JPEG's encoder smeared beyond a cover tells of what is below", "[evidence]") // THREATS-A5
{
    const int orientation = GENERATE(1, 2, 3, 4, 5, 6, 7, 8);
    const QSize size = GENERATE(QSize(160, 120), QSize(157, 115));
    INFO("orientation " << orientation << ", width " << size.width());
    const QImage image = scenery(size.width(), size.height());
    const QRect stored(37, 41, 20, 10); // across the blocks
    const auto photo = [&](QColor colour) {
        return retagged(encoded(withBox(image, stored, colour), "jpeg", 90), u"jpg"_s,
                        {u"-EXIF:Orientation#=%1"_s.arg(orientation)});
    };
    const QByteArray red = photo(Qt::red);
    const QByteArray white = photo(Qt::white);

    // where the person sees it: just what differs much
    const QImage a = Picture::read(red)->pixels;
    const QImage b = Picture::read(white)->pixels;
    QRect seen;
    bool smeared = false;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            if (std::abs(qGreen(a.pixel(x, y)) - qGreen(b.pixel(x, y))) > 150)
                seen |= QRect(x, y, 1, 1);
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            smeared = smeared || (!seen.contains(x, y) && a.pixel(x, y) != b.pixel(x, y));
    CHECK(smeared); // there is something to hide
    CHECK((seen.width() * seen.height() >= 150 && seen.width() * seen.height() <= 200));
    CHECK((covered(red, {.covers = {seen}}) == covered(white, {.covers = {seen}})));
}

TEST_CASE("what is covered is not in a thumbnail either", "[evidence]") // THREATS-A5
{
    const QByteArray file = withCanaries(encoded(scenery(120, 80), "jpeg", 90), PictureFormat::Jpeg);
    const QByteArray after = covered(file, {.covers = {QRect(0, 0, 120, 80)}});
    CHECK_FALSE(after.contains("CANARY"));
    CHECK(exiftool(after, u"jpg"_s).filter(u"Thumbnail"_s).isEmpty());
    CHECK(after.indexOf("\xff\xd8", 2) < 0); // no picture within the picture
}

TEST_CASE("a crop keeps what is inside of it and nothing else", "[evidence]")
{
    const QImage image = scenery(90, 70);
    const QByteArray file = lossless(image);
    const QRect crop(11, 13, 40, 30);
    const QImage after = decoded(covered(file, {.covers = {QRect(0, 0, 20, 20)}, .crop = crop}));
    REQUIRE(after.size() == crop.size());
    CHECK(after.pixel(0, 0) == Covering::colour);
    CHECK(after.pixel(39, 29) == image.pixel(50, 42));

    CHECK(decoded(covered(file, {.crop = QRect(80, 60, 1000, 1000)})).size() == QSize(10, 10));
    CHECK(decoded(covered(file, {.crop = QRect(500, 500, 10, 10)})).size() == image.size());
    CHECK(decoded(covered(file, {.crop = QRect(-2'000'000'000, 0, 10, 10)})).size() == image.size());
}

TEST_CASE("covers lie where the person sees them, also when the picture is stored lying", "[evidence]")
{
    const QByteArray lying = retagged(lossless(scenery(90, 70)), u"png"_s, {u"-EXIF:Orientation#=6"_s});
    const QImage after = decoded(covered(lying, {.covers = {QRect(60, 80, 10, 10)}}));
    REQUIRE(after.size() == QSize(70, 90));
    CHECK(after.pixel(69, 89) == Covering::colour);
    CHECK(after.pixel(60, 80) == Covering::colour);
    CHECK(after.pixel(59, 80) != Covering::colour);
}
