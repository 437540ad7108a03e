#include "app/evidence/Picture.h"

#include "app/evidence/Exiv2Reader.h"
#include "app/evidence/PictureOutline.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

#include <algorithm>
#include <memory>
#include <span>

namespace {

using namespace Qt::StringLiterals;

std::unexpected<PictureProblem> refused(PictureProblem::What what, const QString &detail = {})
{
    return std::unexpected(PictureProblem{what, detail});
}

QByteArray decoderOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "png"_ba;
    case PictureFormat::Jpeg:
        return "jpeg"_ba;
    case PictureFormat::Gif:
        return "gif"_ba;
    case PictureFormat::Bmp:
        return "bmp"_ba;
    }
    Q_UNREACHABLE();
}

/// A pixel's, 0 for a format that is only known once it is decoded.
qint64 bitsOf(QImage::Format format)
{
    return format == QImage::Format_Invalid ? 0 : QImage::toPixelFormat(format).bitsPerPixel();
}

/// One of the few formats that Picture promises, without a change of any colour.
QImage plain(const QImage &image)
{
    const QPixelFormat pixel = image.pixelFormat();
    const bool deep = image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
    if (image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_Grayscale16)
        return image;
    if (image.hasAlphaChannel() || pixel.alphaUsage() == QPixelFormat::UsesAlpha)
        return image.convertToFormat(deep ? QImage::Format_RGBA64 : QImage::Format_ARGB32);
    return image.convertToFormat(deep ? QImage::Format_RGBX64 : QImage::Format_RGB32);
}

/// Whether these are sRGB's colours for every screen: its own, or the plain power curve that stands for it in PNG
/// files.
bool meansSrgb(const QColorSpace &space)
{
    return space == QColorSpace(QColorSpace::SRgb)
        || (space.primaries() == QColorSpace::Primaries::SRgb
            && space.transferFunction() == QColorSpace::TransferFunction::Gamma && space.gamma() > 2.1f
            && space.gamma() < 2.3f);
}

/// The colours as they are meant, in sRGB; as they are where the profile cannot be used.
QImage inSrgb(QImage image)
{
    const bool deep = image.depth() > 32 || image.format() == QImage::Format_Grayscale16;
    if (image.colorSpace().colorModel() != QColorSpace::ColorModel::Gray && image.isGrayscale())
        image = image.convertToFormat(deep ? QImage::Format_RGBX64 : QImage::Format_RGB32);
    image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    return plain(image);
}

/// The same pixels and nothing else: no texts, no resolution, no profile, of which QImage keeps some through every
/// change.
QImage bare(QImage image)
{
    image.bits(); // makes it the only owner
    auto kept = std::make_unique<QImage>(std::move(image));
    QImage fresh(
        kept->bits(), kept->width(), kept->height(), kept->bytesPerLine(), kept->format(),
        [](void *owner) { delete static_cast<QImage *>(owner); }, kept.get());
    kept.release(); // fresh's from now on
    return fresh;
}

/// Clears what lies under wholly transparent parts: nobody sees it, and it could be anything. True if there was some.
bool clearUnseen(QImage &image)
{
    bool found = false;
    const auto clear = [&]<typename Pixel>(Pixel *line, auto isTransparent) {
        for (Pixel &pixel : std::span(line, static_cast<size_t>(image.width()))) {
            if (isTransparent(pixel) && pixel != Pixel{}) {
                pixel = Pixel{};
                found = true;
            }
        }
    };
    for (int y = 0; y < image.height(); ++y) {
        if (image.format() == QImage::Format_ARGB32)
            clear(reinterpret_cast<QRgb *>(image.scanLine(y)), [](QRgb pixel) { return qAlpha(pixel) == 0; });
        else if (image.format() == QImage::Format_RGBA64)
            clear(reinterpret_cast<quint64 *>(image.scanLine(y)),
                  [](quint64 pixel) { return QRgba64::fromRgba64(pixel).alpha() == 0; });
        else
            break;
    }
    return found;
}

/// EXIF's orientations 1 to 8; QImageReader knows them for JPEG only.
QImage upright(const QImage &image, int orientation)
{
    QTransform turn;
    if (orientation == 5 || orientation == 6 || orientation == 7)
        turn.rotate(90);
    else if (orientation == 8)
        turn.rotate(-90);
    else if (orientation == 3)
        turn.rotate(180);
    QImage turned = turn.isIdentity() ? image : image.transformed(turn);
    const bool mirrored = orientation == 2 || orientation == 5;
    const bool flipped = orientation == 4 || orientation == 7;
    return mirrored || flipped ? turned.mirrored(mirrored, flipped) : turned;
}

/// A block of the stored picture, where it lies in the upright one.
QRect uprightBlock(QSize block, QSize stored, QImageIOHandler::Transformations turned)
{
    if (!block.isValid())
        return {};
    QPoint corner(turned.testFlag(QImageIOHandler::TransformationMirror) ? stored.width() % block.width() : 0,
                  turned.testFlag(QImageIOHandler::TransformationFlip) ? stored.height() % block.height() : 0);
    if (turned.testFlag(QImageIOHandler::TransformationRotate90)) { // after that: what was below is left now
        const bool flipped = turned.testFlag(QImageIOHandler::TransformationFlip);
        corner = QPoint(flipped ? 0 : stored.height() % block.height(), corner.x());
        block.transpose();
    }
    return {corner, block};
}

} // namespace

QRect Picture::smeared(const QRect &part) const
{
    if (block.isNull() || part.isEmpty())
        return part;
    const auto begin = [](int at, int corner, int step) { return at - ((at - corner) % step + step) % step; };
    const int left = begin(part.left(), block.left(), block.width());
    const int top = begin(part.top(), block.top(), block.height());
    const int right = begin(part.right(), block.left(), block.width()) + block.width() - 1;
    const int bottom = begin(part.bottom(), block.top(), block.height()) + block.height() - 1;
    // colours that are stored less finely are spread one pixel more when they are read
    const int across = block.width() > 8 ? 1 : 0;
    const int down = block.height() > 8 ? 1 : 0;
    return QRect(QPoint(left - across, top - down), QPoint(right + across, bottom + down));
}

std::optional<PictureFormat> pictureFormat(QByteArrayView beginning)
{
    if (beginning.startsWith("\x89PNG\r\n\x1a\n"_ba))
        return PictureFormat::Png;
    if (beginning.startsWith("\xff\xd8\xff"_ba))
        return PictureFormat::Jpeg;
    if (beginning.startsWith("GIF87a"_ba) || beginning.startsWith("GIF89a"_ba))
        return PictureFormat::Gif;
    // "BM" begins many a text: the size of the header behind tells
    if (beginning.startsWith("BM"_ba) && beginning.size() > 18 && beginning.sliced(15, 3) == QByteArray(3, '\0')
        && (beginning[14] == 12 || beginning[14] == 40 || beginning[14] == 56 || beginning[14] == 108
            || beginning[14] == 124))
        return PictureFormat::Bmp;
    return std::nullopt;
}

std::expected<Picture, PictureProblem> Picture::read(const QByteArray &file)
{
    const auto format = pictureFormat(file);
    if (!format)
        return refused(PictureProblem::NotReadable);
    if (file.size() > mostBytes)
        return refused(PictureProblem::TooLarge, u"%1 bytes"_s.arg(file.size()));
    const PictureOutline outline = PictureOutline::of(file, *format);
    const bool first = *format == PictureFormat::Gif; // of which only the first frame has to be whole
    if (first ? outline.bones.isEmpty() : !outline.whole)
        return refused(PictureProblem::Damaged, u"it is cut off"_s);

    QByteArray bytes = outline.bones.isEmpty() ? file : outline.bones;
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMemory);
    QImageReader reader(&device, decoderOf(*format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return refused(PictureProblem::Damaged, reader.errorString());
    const qint64 pixels = qint64{size.width()} * size.height();
    if (pixels > mostPixels || pixels * bitsOf(reader.imageFormat()) / 8 > qint64{mostMemory} << 20
        || pixels * outline.scans > mostWork)
        return refused(PictureProblem::TooLarge, u"%1 x %2 pixels"_s.arg(size.width()).arg(size.height()));
    QImage image;
    if (!reader.read(&image))
        return refused(PictureProblem::Damaged, reader.errorString());

    Picture picture{.pixels = {}, .format = *format, .quality = outline.quality};
    picture.block = uprightBlock(outline.block, size, reader.transformation());
    picture.sameAgain = outline.usual && reader.transformation() == QImageIOHandler::TransformationNone;
    image = plain(image);
    picture.hadProfile = image.colorSpace().isValid() && !meansSrgb(image.colorSpace());
    if (picture.hadProfile)
        image = inSrgb(std::move(image));
    if (*format == PictureFormat::Png && outline.detailBytes > 0 && outline.detailBytes <= Exiv2Reader::mostDetails)
        image = upright(image, Exiv2Reader::orientation(file));
    if (image.isNull())
        return refused(PictureProblem::OutOfMemory);
    picture.pixels = bare(std::move(image));
    picture.hadUnseen = clearUnseen(picture.pixels);
    return picture;
}

std::expected<QByteArray, PictureProblem> readPictureFile(QIODevice &device)
{
    QByteArray bytes = device.read(Picture::mostBytes + 1);
    if (bytes.size() > Picture::mostBytes)
        return refused(PictureProblem::TooLarge);
    return bytes;
}
