#include "app/evidence/CleanPicture.h"
#include "tests/bench/Measure.h"

#include <QBuffer>
#include <QColorSpace>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// 40 megapixels with the detail of a photograph, as a telephone writes them: fine steps, lying on its side.
QByteArray photo(const QColorSpace &space)
{
    QImage image(7300, 5480, QImage::Format_RGB32);
    quint32 grain = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            grain = grain * 1664525 + 1013904223;
            const int noise = static_cast<int>(grain >> 28);
            const int shape = ((x >> 6) * (y >> 5)) & 127;
            line[x] = qRgb(60 + shape + noise, 90 + (x >> 6) + noise, 40 + (y >> 6) + noise);
        }
    }
    image.setColorSpace(space);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "jpeg", 90));
    // EXIF: turn it a quarter to stand upright
    const QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    const auto size = static_cast<quint16>(exif.size() + 2);
    const QByteArray segment = QByteArray("\xff\xe1") + static_cast<char>(size >> 8) + static_cast<char>(size) + exif;
    return bytes.insert(2, segment);
}

} // namespace

TEST_CASE("a photo of 40 megapixels is cleaned", "[bench]")
{
    const QByteArray everyScreens = photo(QColorSpace::SRgb);
    REQUIRE(cleanPicture(everyScreens)->size == QSize(5480, 7300)); // it was turned
    row(u"a photo of 40 megapixels, cleaned"_s, median([&] { REQUIRE(cleanPicture(everyScreens)); }), 1.5, u"s"_s);
    const QByteArray telephones = photo(QColorSpace::DisplayP3);
    row(u"the same with a telephone's colours"_s, median([&] { REQUIRE(cleanPicture(telephones)); }), 1.5, u"s"_s);
    row(u"what it hides, told"_s, median([&] { (void)hiddenDetails(telephones); }), 0.1, u"s"_s);
}
