#include "app/evidence/CleanPicture.h"

#include "tests/app/evidence/Canaries.h"
#include "tests/support/Process.h"

#include <QColorSpace>
#include <QTemporaryDir>
#include <QtEndian>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

CleanedPicture cleaned(const QByteArray &file)
{
    const auto result = cleanPicture(file);
    REQUIRE(result);
    return *result;
}

/// The largest difference of one colour in one pixel, and the mean of all.
struct Difference {
    int most = 0;
    double mean = 0;
};

Difference difference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    Difference found;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            for (const int d : {qRed(p) - qRed(q), qGreen(p) - qGreen(q), qBlue(p) - qBlue(q), qAlpha(p) - qAlpha(q)}) {
                found.most = std::max(found.most, std::abs(d));
                found.mean += std::abs(d);
            }
        }
    }
    found.mean /= 3.0 * a.width() * a.height();
    return found;
}

std::set<HiddenDetail> asSet(const HiddenDetails &details)
{
    return {details.begin(), details.end()};
}

/// All pixels with 16 bits a colour.
std::vector<quint64> exact(const QImage &image)
{
    std::vector<quint64> pixels;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels.push_back(image.pixelColor(x, y).rgba64());
    return pixels;
}

} // namespace

TEST_CASE("none of twenty hidden words is left in a cleaned picture", "[evidence]") // THREATS-L6
{
    const auto format = GENERATE(PictureFormat::Jpeg, PictureFormat::Png);
    const bool jpeg = format == PictureFormat::Jpeg;
    const QString suffix = jpeg ? u"jpg"_s : u"png"_s;
    QImage image = scenery(120, 80);
    QColorSpace screen(QColorSpace::SRgb);
    screen.setDescription(u"CANARY-SCREEN"_s);
    image.setColorSpace(screen);
    const QByteArray dirty = withCanaries(encoded(image, jpeg ? "jpeg" : "png", 90), format);
    const QStringList words = canaries(format) + QStringList{u"CANARY-SCREEN"_s};
    REQUIRE(words.size() >= 20);

    // the words are there to begin with, where exiftool sees them or in plain sight
    const QString before = exiftool(dirty, suffix, {u"-b"_s}).join(u'\n');
    for (const QString &word : words) {
        INFO(word.toStdString());
        CHECK((before.contains(word) || dirty.contains(word.toUtf8())));
    }
    CHECK_FALSE(exiftool(dirty, suffix).filter(u"GPSLatitude"_s).isEmpty());

    const CleanedPicture clean = cleaned(dirty);
    CHECK_FALSE(clean.file.contains("CANARY"));
    for (const QString &line : exiftool(clean.file, suffix)) {
        INFO(line.toStdString());
        const bool plain = line.startsWith("[File]"_L1) || line.startsWith("[JFIF]"_L1)
            || line.startsWith("[Composite]"_L1) || line.startsWith("[PNG]"_L1) || line.startsWith("[PNG-pHYs]"_L1);
        CHECK(plain);
        CHECK_FALSE(line.contains("CANARY"_L1));
        CHECK_FALSE(line.contains("Comment"_L1));
    }
    CHECK(hiddenDetails(clean.file).empty());

    using enum HiddenDetail;
    const std::set told = asSet(clean.removed);
    for (const HiddenDetail detail :
         {Place, Time, Device, Person, Words, Thumbnail, Edits, ColourProfile, Leftover, Other})
        CHECK(told.contains(detail));
    CHECK(told == asSet(hiddenDetails(dirty)));
}

TEST_CASE("nothing of what a GIF or a BMP held beside its picture is left", "[evidence]") // THREATS-L6
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gif"_s);
    REQUIRE(run(u"python3"_s, {QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/evidence/pictures.py"), u"gif"_s, path})
                .status
            == 0);
    const QByteArray gif = retagged(contents(path), u"gif"_s,
                                    {u"-Comment=CANARY-COMMENT"_s, u"-XMP-dc:Creator=CANARY-CREATOR"_s,
                                     u"-XMP-photoshop:City=CANARY-CITY"_s})
        + "CANARY-TRAILER";
    QByteArray bmp = encoded(scenery(40, 30), "bmp");
    const quint32 pixels = qFromLittleEndian<quint32>(bmp.constData() + 10);
    const QByteArray gap = "CANARY-GAP..";
    bmp.insert(pixels, gap); // between its header and its pixels
    qToLittleEndian<quint32>(pixels + static_cast<quint32>(gap.size()), bmp.data() + 10);
    bmp += "CANARY-TRAILER";
    for (const auto &[dirty, suffix, words] : {std::tuple(gif, u"gif"_s, 4), std::tuple(bmp, u"bmp"_s, 2)}) {
        INFO(suffix.toStdString());
        CHECK(dirty.count("CANARY") == words);
        const CleanedPicture clean = cleaned(dirty);
        CHECK_FALSE(clean.file.contains("CANARY"));
        CHECK_FALSE(exiftool(clean.file, u"png"_s).join(u'\n').contains("CANARY"_L1));
        CHECK(hiddenDetails(clean.file).empty());
        CHECK(asSet(clean.removed).contains(HiddenDetail::Leftover));
    }
}

TEST_CASE("a picture with nothing hidden is told so", "[evidence]")
{
    CHECK(cleaned(encoded(scenery(40, 30), "jpeg")).removed.empty());
    QImage image = scenery(40, 30);
    image.setDotsPerMeterX(2835);
    CHECK(cleaned(encoded(image, "png")).removed.empty());
    CHECK(cleaned(encoded(image, "bmp")).removed.empty());
}

TEST_CASE("each thing that a picture knows is named for what it is", "[evidence]")
{
    using enum HiddenDetail;
    const QByteArray jpeg = encoded(scenery(40, 30), "jpeg");
    const std::vector<std::pair<QStringList, std::set<HiddenDetail>>> cases = {
        {{u"-GPS:GPSLatitude=36.1"_s}, {Place}},
        {{u"-XMP-iptcExt:LocationShownCity=Gibraltar"_s}, {Place}},
        {{u"-IPTC:City=Gibraltar"_s}, {Place, Edits}}, // IPTC lies in a part that editors write
        {{u"-EXIF:ModifyDate=2019:03:04 05:06:07"_s}, {Time}},
        {{u"-EXIF:Make=Nikon"_s, u"-EXIF:Model=D70"_s}, {Device}},
        {{u"-EXIF:LensSerialNumber=1234"_s}, {Device}},
        {{u"-EXIF:Artist=Zoe"_s}, {Person}},
        {{u"-XMP-dc:Rights=Zoe"_s}, {Person}},
        {{u"-XMP-dc:Description=my desk"_s}, {Words}},
        {{u"-Comment=my desk"_s}, {Words}},
        {{u"-EXIF:Software=GIMP"_s}, {Edits}},
        {{u"-EXIF:ExposureTime=1/100"_s}, {Other}},
        {{u"-EXIF:Orientation#=6"_s}, {}},
    };
    for (const auto &[options, expected] : cases) {
        INFO(options.join(u' ').toStdString());
        CHECK(asSet(hiddenDetails(retagged(jpeg, u"jpg"_s, options))) == expected);
    }
}

TEST_CASE("a PNG keeps every pixel as it was", "[evidence]")
{
    const auto format =
        GENERATE(QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8, QImage::Format_Grayscale16,
                 QImage::Format_RGBX64, QImage::Format_RGBA64, QImage::Format_Indexed8, QImage::Format_Mono);
    QImage image = scenery(61, 37, format);
    if (image.hasAlphaChannel())
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, 5, QColor(x, 2 * x, 200, 1 + 4 * x));
    const QByteArray file = encoded(image, "png");
    const CleanedPicture clean = cleaned(file);
    CHECK(clean.format == PictureFormat::Png);
    CHECK((exact(decoded(clean.file)) == exact(decoded(file))));
}

TEST_CASE("a palette does not survive, for it would tell of colours that are covered", "[evidence]")
{
    QImage image(8, 8, QImage::Format_Indexed8);
    image.setColorTable({qRgb(1, 2, 3), qRgb(171, 205, 239)}); // the second one is nowhere
    image.fill(0);
    const QByteArray file = encoded(image, "png");
    REQUIRE(file.contains("\xab\xcd\xef"));
    CHECK_FALSE(cleaned(file).file.contains("\xab\xcd\xef"));
}

TEST_CASE("a JPEG changes no more than writing it once more with its own steps changes it", "[evidence]")
{
    for (const int quality : {50, 75, 92, 100}) {
        INFO(quality);
        const QByteArray file = encoded(scenery(320, 200), "jpeg", quality);
        const CleanedPicture clean = cleaned(file);
        CHECK(clean.format == PictureFormat::Jpeg);
        const Difference ours = difference(decoded(clean.file), decoded(file));
        const Difference own = difference(decoded(encoded(decoded(file), "jpeg", quality)), decoded(file));
        INFO("ours " << ours.mean << " up to " << ours.most << ", JPEG's own " << own.mean << " up to " << own.most);
        CHECK(ours.mean <= own.mean);
        CHECK(ours.mean < 0.5);
        CHECK(ours.most <= 8);
    }
}

TEST_CASE("the same picture always becomes the same file", "[evidence]")
{
    const QByteArray jpeg = encoded(scenery(200, 100), "jpeg");
    CHECK((cleaned(jpeg).file == cleaned(jpeg).file));
}

TEST_CASE("a picture stands upright whichever way its camera was held", "[evidence]")
{
    // EXIF 2.32: on which side of what is seen the first row and the first column of what is stored lie
    struct Sides {
        char row, column;
    };
    const std::map<int, Sides> seen = {{1, {'t', 'l'}}, {2, {'t', 'r'}}, {3, {'b', 'r'}}, {4, {'b', 'l'}},
                                       {5, {'l', 't'}}, {6, {'r', 't'}}, {7, {'r', 'b'}}, {8, {'l', 'b'}}};
    const QString suffix = GENERATE(u"jpg"_s, u"png"_s);
    QImage stored(64, 32, QImage::Format_RGB32);
    stored.fill(Qt::white);
    for (int y = 0; y < 16; ++y) {
        for (int x = 0; x < 16; ++x) {
            stored.setPixel(x, y, qRgb(255, 0, 0)); // where the first row and the first column meet
            stored.setPixel(63 - x, y, qRgb(0, 0, 255)); // at the end of the first row
        }
    }
    const QByteArray plain = encoded(stored, suffix == u"jpg" ? "jpeg" : "png", suffix == u"jpg" ? 95 : -1);
    for (const auto &[orientation, sides] : seen) {
        INFO(suffix.toStdString() << ' ' << orientation);
        const QByteArray turned =
            retagged(plain, suffix, {u"-EXIF:Orientation#=%1"_s.arg(orientation), u"-EXIF:Make=x"_s});
        const QImage image = decoded(cleaned(turned).file);
        REQUIRE(image.size() == (orientation < 5 ? QSize(64, 32) : QSize(32, 64)));
        const auto corner = [&](char a, char b) {
            const auto is = [&](char side) { return a == side || b == side; };
            return image.pixelColor(is('l') ? 4 : image.width() - 5, is('t') ? 4 : image.height() - 5);
        };
        const std::map<char, char> across = {{'l', 'r'}, {'r', 'l'}, {'t', 'b'}, {'b', 't'}};
        CHECK(corner(sides.row, sides.column).hue() % 359 < 10);
        CHECK(std::abs(corner(sides.row, across.at(sides.column)).hue() - 240) < 10);
        CHECK(corner(across.at(sides.row), sides.column).lightness() > 240);
    }
}

TEST_CASE("colours of another screen become those of every screen", "[evidence]")
{
    const QString suffix = GENERATE(u"jpg"_s, u"png"_s);
    QImage image(32, 32, QImage::Format_RGB32);
    const QColor given(180, 90, 60);
    image.fill(given);
    image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const QByteArray file = encoded(image, suffix == u"jpg" ? "jpeg" : "png", suffix == u"jpg" ? 95 : -1);
    const CleanedPicture clean = cleaned(file);
    CHECK(asSet(clean.removed) == std::set{HiddenDetail::ColourProfile});
    CHECK_FALSE(exiftool(clean.file, suffix).join(u'\n').contains("Profile"_L1));

    // by hand: the curve that both have, and the matrix from one's colours to the other's
    const auto linear = [](int v) {
        const double x = v / 255.0;
        return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
    };
    const auto curved = [](double x) {
        return qRound(255 * (x <= 0.0031308 ? 12.92 * x : 1.055 * std::pow(x, 1 / 2.4) - 0.055));
    };
    const double r = linear(given.red()), g = linear(given.green()), b = linear(given.blue());
    const QColor found = decoded(clean.file).pixelColor(16, 16);
    CHECK(std::abs(found.red() - curved(1.2249 * r - 0.2247 * g)) <= 3);
    CHECK(std::abs(found.green() - curved(-0.0420 * r + 1.0419 * g)) <= 3);
    CHECK(std::abs(found.blue() - curved(-0.0197 * r - 0.0786 * g + 1.0979 * b)) <= 3);
    CHECK(std::abs(found.red() - given.red()) > 5); // it is another number than before
}

TEST_CASE("a grey picture stays grey, also with another curve", "[evidence]")
{
    QImage image(32, 32, QImage::Format_Grayscale8);
    image.fill(100);
    image.setColorSpace(QColorSpace(QPointF(0.3127, 0.3290), QColorSpace::TransferFunction::Gamma, 1.8f));
    const CleanedPicture clean = cleaned(encoded(image, "png"));
    const QColor found = decoded(clean.file).pixelColor(16, 16);
    CHECK(found.red() == found.green());
    CHECK(found.red() == found.blue());
    // by hand: 1.8's light at 100, in sRGB's curve
    const double light = std::pow(100 / 255.0, 1.8);
    CHECK(std::abs(found.red() - qRound(255 * (1.055 * std::pow(light, 1 / 2.4) - 0.055))) <= 2);
    CHECK(hiddenDetails(clean.file).empty());
}

TEST_CASE("the power curve that screenshots name leaves their pixels alone", "[evidence]")
{
    QImage image = scenery(40, 30);
    image.setColorSpace(QColorSpace(QColorSpace::Primaries::SRgb, QColorSpace::TransferFunction::Gamma, 2.2f));
    CHECK((exact(decoded(cleaned(encoded(image, "png")).file)) == exact(image)));
}

TEST_CASE("colours under wholly transparent parts are gone, and said", "[evidence]") // THREATS-L6
{
    QImage image(20, 20, QImage::Format_ARGB32);
    image.fill(qRgba(10, 20, 30, 255));
    image.setPixel(3, 4, qRgba(200, 100, 50, 0));
    image.setPixel(4, 4, qRgba(200, 100, 50, 1));
    const CleanedPicture clean = cleaned(encoded(image, "png"));
    CHECK(asSet(clean.removed) == std::set{HiddenDetail::Unseen});
    const QImage after = decoded(clean.file).convertToFormat(QImage::Format_ARGB32);
    CHECK(after.pixel(3, 4) == 0);
    CHECK(after.pixel(4, 4) == image.pixel(4, 4));
    CHECK(after.pixel(0, 0) == image.pixel(0, 0));
}

TEST_CASE("of an animation the first picture stays, as a PNG, and the person is told", "[evidence]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.gif"_s);
    const QString maker = QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/evidence/pictures.py");
    REQUIRE(run(u"python3"_s, {maker, u"gif"_s, path}).status == 0);
    const CleanedPicture clean = cleaned(contents(path));
    CHECK(clean.format == PictureFormat::Png);
    CHECK(asSet(clean.removed) == std::set{HiddenDetail::Words, HiddenDetail::MoreFrames});
    CHECK(decoded(clean.file).pixel(0, 0) == qRgb(255, 0, 0));
    CHECK(clean.nameFor(u"a.gif"_s) == u"a.png");
    CHECK(clean.type() == u"image/png");
}

TEST_CASE("a cleaned picture bears the ending of what it is now", "[evidence]")
{
    const CleanedPicture png{{}, PictureFormat::Png, {}, {}};
    const CleanedPicture jpeg{{}, PictureFormat::Jpeg, {}, {}};
    CHECK(png.nameFor(u"shot.PNG"_s) == u"shot.PNG");
    CHECK(png.nameFor(u"my.desk.bmp"_s) == u"my.desk.png");
    CHECK(png.nameFor(u"shot"_s) == u"shot.png");
    CHECK(png.nameFor(u"v1.2"_s) == u"v1.2.png");
    CHECK(png.nameFor(u".gif"_s) == u"picture.png");
    CHECK(jpeg.nameFor(u"a.jpeg"_s) == u"a.jpeg");
    CHECK(jpeg.nameFor(u"liar.png"_s) == u"liar.jpg");
}
