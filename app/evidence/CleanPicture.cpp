#include "app/evidence/CleanPicture.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

/// Burns the covers into the pixels and cuts the rest away: nothing below exists any more (THREATS-A5).
QImage covered(Picture &picture, const Covering &covering)
{
    QImage pixels = std::move(picture.pixels);
    if (!covering.covers.empty()) {
        QPainter painter(&pixels);
        painter.setCompositionMode(QPainter::CompositionMode_Source); // over see-through parts too
        for (const QRect &cover : covering.covers)
            painter.fillRect(picture.smeared(cover.intersected(pixels.rect())), QColor::fromRgb(Covering::colour));
    }
    const QRect crop = covering.crop.intersected(pixels.rect());
    return crop.isEmpty() || crop == pixels.rect() ? pixels : pixels.copy(crop);
}

/// The very steps of the picture's own encoder change it least. Where its blocks come to lie elsewhere, or its steps
/// are not known: fine enough that writing it once more does not show, and not so fine that it only grows.
int qualityFor(const Picture &picture, bool isWhole)
{
    constexpr int coarsest = 85, finest = 95, unknown = 92;
    if (picture.sameAgain && isWhole)
        return picture.quality;
    return picture.quality < 0 ? unknown : std::clamp(picture.quality, coarsest, finest);
}

std::expected<QByteArray, PictureProblem> written(QImage pixels, PictureFormat format, int quality)
{
    constexpr int perMetre = 3780; // 96 an inch, always: otherwise it would be this computer's screen
    pixels.setDotsPerMeterX(perMetre);
    pixels.setDotsPerMeterY(perMetre);
    QByteArray file;
    QBuffer device(&file);
    device.open(QIODevice::WriteOnly);
    QImageWriter writer(&device, format == PictureFormat::Jpeg ? "jpeg"_ba : "png"_ba);
    if (format == PictureFormat::Jpeg)
        writer.setQuality(quality);
    if (!writer.write(pixels))
        return std::unexpected(PictureProblem{PictureProblem::OutOfMemory, writer.errorString()});
    return file;
}

} // namespace

QString CleanedPicture::type() const
{
    return format == PictureFormat::Jpeg ? u"image/jpeg"_s : u"image/png"_s;
}

QString CleanedPicture::nameFor(const QString &name) const
{
    const QString suffix = QFileInfo(name).suffix();
    const QStringList fitting =
        format == PictureFormat::Jpeg ? QStringList{u"jpg"_s, u"jpeg"_s, u"jpe"_s, u"jfif"_s} : QStringList{u"png"_s};
    if (fitting.contains(suffix.toLower()))
        return name;
    const QStringList known = {u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s, u"bmp"_s, u"dib"_s};
    const QString base = known.contains(suffix.toLower()) ? name.chopped(suffix.size() + 1) : name;
    return (base.isEmpty() ? u"picture"_s : base) + u'.' + fitting.constFirst();
}

std::expected<CleanedPicture, PictureProblem> cleanPicture(const QByteArray &file, const Covering &covering)
{
    auto picture = Picture::read(file);
    if (!picture)
        return std::unexpected(picture.error());
    const QSize whole = picture->pixels.size();
    const QImage pixels = covered(*picture, covering);
    const auto format = picture->format == PictureFormat::Jpeg ? PictureFormat::Jpeg : PictureFormat::Png;
    const auto bytes = written(pixels, format, qualityFor(*picture, pixels.size() == whole));
    if (!bytes)
        return std::unexpected(bytes.error());
    HiddenDetails removed = hiddenDetails(file);
    if (picture->hadUnseen)
        removed.insert(std::ranges::lower_bound(removed, HiddenDetail::Unseen), HiddenDetail::Unseen);
    return CleanedPicture{*bytes, format, pixels.size(), removed};
}
