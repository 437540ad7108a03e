#include "tests/app/evidence/Canaries.h"

#include "tests/support/Process.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QString maker = QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/evidence/pictures.py");

const QStringList everywhere = {
    u"-EXIF:Artist=CANARY-ARTIST"_s,
    u"-EXIF:Copyright=CANARY-COPYRIGHT"_s,
    u"-EXIF:Make=Canon"_s, // whose notes exiftool and exiv2 can read
    u"-EXIF:Model=CANARY-MODEL"_s,
    u"-EXIF:SerialNumber=CANARY-SERIAL"_s,
    u"-EXIF:OwnerName=CANARY-OWNER"_s,
    u"-EXIF:ImageDescription=CANARY-DESCRIPTION"_s,
    u"-EXIF:UserComment=CANARY-USERCOMMENT"_s,
    u"-EXIF:Software=CANARY-SOFTWARE"_s,
    u"-EXIF:HostComputer=CANARY-HOST"_s,
    u"-EXIF:DateTimeOriginal=2019:03:04 05:06:07"_s,
    u"-GPS:GPSLatitude=36.1408"_s,
    u"-GPS:GPSLatitudeRef=N"_s,
    u"-GPS:GPSLongitude=5.3536"_s,
    u"-GPS:GPSLongitudeRef=W"_s,
    u"-GPS:GPSAreaInformation=CANARY-AREA"_s,
    u"-XMP-dc:Creator=CANARY-CREATOR"_s,
    u"-XMP-dc:Title=CANARY-TITLE"_s,
    u"-XMP-photoshop:City=CANARY-CITY"_s,
    u"-XMP-xmpMM:HistorySoftwareAgent=CANARY-HISTORY"_s,
    u"-XMP-xmp:CreatorTool=CANARY-TOOL"_s,
    u"-IPTC:By-line=CANARY-BYLINE"_s,
    u"-IPTC:City=CANARY-TOWN"_s,
    u"-IPTC:Keywords=CANARY-KEYWORD"_s,
};
const QStringList inJpegOnly = {u"-Comment=CANARY-COMMENT"_s};

QString suffixOf(PictureFormat format)
{
    return format == PictureFormat::Jpeg ? u"jpg"_s : u"png"_s;
}

} // namespace

QImage scenery(int width, int height, QImage::Format format)
{
    QImage image(width, height, QImage::Format_RGB32);
    quint32 grain = 1;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            grain = grain * 1664525 + 1013904223;
            const int noise = static_cast<int>(grain >> 29);
            const auto wave = [&](double a, double b) {
                return std::clamp(static_cast<int>(128 + 100 * std::sin(a * x + b * y)) + noise, 0, 255);
            };
            image.setPixel(x, y, qRgb(wave(0.021, 0.013), wave(0.011, -0.017), wave(-0.007, 0.023)));
        }
    }
    return image.convertToFormat(format);
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

QImage decoded(const QByteArray &file)
{
    QByteArray bytes = file;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    return reader.read();
}

QByteArray retagged(const QByteArray &file, const QString &suffix, const QStringList &options)
{
    if (!have(u"exiftool"_s))
        SKIP("exiftool is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p."_s + suffix);
    write(path, file);
    const Finished done =
        run(u"exiftool"_s, QStringList{u"-q"_s, u"-m"_s, u"-overwrite_original"_s} + options + QStringList{path});
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    return contents(path);
}

QByteArray withCanaries(const QByteArray &picture, PictureFormat format)
{
    const QString suffix = suffixOf(format);
    const QTemporaryDir folder;
    const QString thumbnail = folder.filePath(u"thumbnail.jpg"_s);
    write(thumbnail, retagged(encoded(scenery(40, 30), "jpeg"), u"jpg"_s, {u"-Comment=CANARY-THUMBNAIL"_s}));
    QStringList options = everywhere + QStringList{u"-ThumbnailImage<="_s + thumbnail};
    if (format == PictureFormat::Jpeg)
        options += inJpegOnly;
    const QString in = folder.filePath(u"in"_s);
    const QString out = folder.filePath(u"out"_s);
    write(in, picture);
    REQUIRE(run(u"python3"_s, {maker, u"notes"_s, in, out}).status == 0);
    write(in, retagged(contents(out), suffix, options));
    REQUIRE(run(u"python3"_s, {maker, u"canaries"_s, in, out}).status == 0);
    return contents(out);
}

QStringList canaries(PictureFormat format)
{
    QStringList words;
    for (const QString &option : everywhere + (format == PictureFormat::Jpeg ? inJpegOnly : QStringList())) {
        const qsizetype at = option.indexOf("CANARY"_L1);
        if (at >= 0)
            words += option.sliced(at);
    }
    words += {u"CANARY-MAKERNOTE"_s, u"CANARY-THUMBNAIL"_s, u"CANARY-TRAILER"_s};
    if (format == PictureFormat::Jpeg)
        return words + QStringList{u"CANARY-SEGMENT"_s, u"CANARY-SECOND-COMMENT"_s};
    return words + QStringList{u"CANARY-TEXT"_s, u"CANARY-ZTXT"_s, u"CANARY-ITXT"_s, u"CANARY-CHUNK"_s};
}

QStringList exiftool(const QByteArray &file, const QString &suffix, const QStringList &options)
{
    if (!have(u"exiftool"_s))
        SKIP("exiftool is not installed");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p."_s + suffix);
    write(path, file);
    const Finished told = run(u"exiftool"_s, QStringList{u"-a"_s, u"-G1"_s, u"-s"_s} + options + QStringList{path});
    QStringList lines;
    for (const QByteArray &line : told.out.split('\n')) {
        if (!line.isEmpty() && !line.startsWith("[System]") && !line.startsWith("[ExifTool]"))
            lines += QString::fromUtf8(line);
    }
    return lines;
}
