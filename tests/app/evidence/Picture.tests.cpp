#include "app/evidence/Picture.h"

#include "tests/app/evidence/HandMade.h"

#include <QBuffer>
#include <QColorSpace>
#include <QTemporaryFile>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace Qt::StringLiterals;

namespace {

Picture withBlock(QRect block)
{
    return {.pixels = {}, .format = PictureFormat::Jpeg, .block = block};
}

} // namespace

TEST_CASE("what a JPEG smears grows to whole blocks, and one pixel more where its colours are coarse",
          "[evidence]") // THREATS-A5
{
    const QRect part(10, 20, 1, 1);
    CHECK(withBlock({}).smeared(part) == part);
    CHECK(withBlock({0, 0, 8, 8}).smeared(part) == QRect(8, 16, 8, 8));
    CHECK(withBlock({0, 0, 16, 8}).smeared(part) == QRect(-1, 16, 18, 8));
    CHECK(withBlock({0, 0, 16, 16}).smeared({15, 15, 2, 2}) == QRect(-1, -1, 34, 34));
    // blocks that begin elsewhere, as in a picture that was turned
    CHECK(withBlock({5, 3, 8, 8}).smeared({4, 3, 1, 1}) == QRect(-3, 3, 8, 8));
    CHECK(withBlock({5, 3, 8, 8}).smeared({5, 2, 8, 1}) == QRect(5, -5, 8, 8));
    CHECK(withBlock({0, 0, 8, 8}).smeared({-1, -9, 1, 1}) == QRect(-8, -16, 8, 8));
    CHECK(withBlock({0, 0, 8, 8}).smeared({}).isEmpty());
}

TEST_CASE("a picture's kind needs the whole of its sign", "[evidence]")
{
    using enum PictureFormat;
    for (const auto &[file, format, sign] :
         {std::tuple(encoded(scenery(4, 4), "png"), Png, 8), std::tuple(encoded(scenery(4, 4), "jpeg"), Jpeg, 3),
          std::tuple(HandMade::gif(1), Gif, 6), std::tuple(encoded(scenery(4, 4), "bmp"), Bmp, 19)}) {
        INFO(file.first(4).toStdString());
        CHECK(pictureFormat(QByteArrayView(file).first(sign)) == format);
        for (int size = 0; size < sign; ++size)
            CHECK_FALSE(pictureFormat(QByteArrayView(file).first(size)));
        CHECK_FALSE(pictureFormat(' ' + file));
    }
}

TEST_CASE("a picture holds its pixels in one of six ways, and no palette, word or size in print",
          "[evidence]") // THREATS-L6
{
    using enum QImage::Format;
    const std::set promised{Format_Grayscale8,  Format_RGB32,  Format_ARGB32,
                            Format_Grayscale16, Format_RGBX64, Format_RGBA64};
    for (const QImage::Format format :
         {Format_Mono, Format_Indexed8, Format_RGB32, Format_ARGB32, Format_ARGB32_Premultiplied, Format_RGB16,
          Format_RGB888, Format_Alpha8, Format_Grayscale8, Format_Grayscale16, Format_RGBX64, Format_RGBA64}) {
        INFO(format);
        QImage image = scenery(20, 10, format);
        image.setText(u"Author"_s, u"Ann"_s);
        image.setDotsPerMeterX(4321);
        image.setColorSpace(QColorSpace(QColorSpace::SRgb));
        const auto picture = Picture::read(encoded(image, "png"));
        REQUIRE(picture);
        CHECK(promised.contains(picture->pixels.format()));
        CHECK(picture->pixels.size() == QSize(20, 10));
        CHECK(picture->pixels.colorCount() == 0);
        CHECK(picture->pixels.textKeys().isEmpty());
        CHECK_FALSE(picture->pixels.colorSpace().isValid());
        CHECK(picture->pixels.dotsPerMeterX() != 4321);
    }
}

TEST_CASE("what lies under wholly transparent parts is cleared and told, however fine the colours",
          "[evidence]") // THREATS-L6
{
    for (const QImage::Format format : {QImage::Format_ARGB32, QImage::Format_RGBA64}) {
        INFO(format);
        QImage image(4, 4, format);
        image.fill(Qt::white);
        image.setPixelColor(2, 2, QColor(9, 8, 7, 1)); // faint, and seen
        const auto seen = Picture::read(encoded(image, "png"));
        REQUIRE(seen);
        CHECK(seen->pixels.format() == format);
        CHECK_FALSE(seen->hadUnseen);
        CHECK(seen->pixels.pixelColor(2, 2) == image.pixelColor(2, 2));

        image.setPixelColor(1, 1, QColor(1, 2, 3, 0));
        const auto picture = Picture::read(encoded(image, "png"));
        REQUIRE(picture);
        CHECK(picture->hadUnseen);
        CHECK(picture->pixels.pixelColor(1, 1).rgba64() == QRgba64::fromRgba64(0));
        CHECK(picture->pixels.pixelColor(2, 2) == image.pixelColor(2, 2));
    }
}

TEST_CASE("of a GIF the first picture must be whole, and the others do not matter", "[evidence][hostile]")
{
    const QByteArray one = HandMade::gif(1);
    for (qsizetype size = 0; size < one.size() - 1; ++size) {
        INFO(size);
        CHECK_FALSE(Picture::read(one.first(size)));
    }
    const QByteArray cut = HandMade::gif(2).chopped(5);
    const auto picture = Picture::read(cut);
    REQUIRE(picture);
    CHECK(picture->pixels.pixel(1, 1) == qRgb(255, 0, 0));
}

TEST_CASE("a picture's file is read from where its device stands, and never beyond the limit",
          "[evidence][hostile]") // THREATS-A3
{
    QByteArray bytes = "before it";
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    REQUIRE(device.seek(7));
    CHECK(readPictureFile(device) == QByteArray("it"));
    CHECK(readPictureFile(device) == QByteArray());

    QTemporaryFile file; // with a hole: it takes no room
    REQUIRE((file.open() && file.resize(Picture::mostBytes + 1) && file.seek(1)));
    CHECK(readPictureFile(file).transform([](const QByteArray &read) { return read.size(); }) == Picture::mostBytes);
    REQUIRE(file.seek(0));
    const auto refused = readPictureFile(file);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == PictureProblem::TooLarge);
}
