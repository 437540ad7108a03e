#pragma once

#include "app/evidence/PictureProblem.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <expected>
#include <optional>

class QIODevice;

/// What this program decodes. Everything else (WebP, TIFF, HEIC, SVG, PDF ...) is never handed to a decoder.
enum class PictureFormat { Png, Jpeg, Gif, Bmp };

/// By the first bytes only; a file's name says nothing.
[[nodiscard]] std::optional<PictureFormat> pictureFormat(QByteArrayView beginning);

/// A picture as it is seen: upright, in sRGB, with nothing else of its file. Only a few formats occur (Grayscale8,
/// RGB32, ARGB32, Grayscale16, RGBX64, RGBA64), none with a palette.
struct Picture {
    static constexpr qint64 mostPixels = qint64{1} << 26; ///< 67 million
    static constexpr int mostMemory = 256; ///< MiB for the pixels of one (THREATS-A3)
    static constexpr qint64 mostWork = qint64{1} << 30; ///< pixels times the JPEG's scans: usual ones have up to 12
    static constexpr qint64 mostBytes = qint64{256} << 20; ///< of the file

    QImage pixels;
    PictureFormat format;
    int quality = -1; ///< of a JPEG: what its tables say, 1 to 100; -1 else
    bool sameAgain =
        false; ///< of a JPEG: written with this quality it would hardly change, so long as it is not cropped
    QRect block = {}; ///< of a JPEG: one of those that its encoder wrote as one; they lie side by side. Null else
    bool hadUnseen = false; ///< colours lay under wholly transparent parts; they are gone
    bool hadProfile = false; ///< its colours were moved to sRGB

    /// All that may tell of what is in a part: of a JPEG, whose encoder smears what is in a block over all of it, the
    /// part grows to whole blocks.
    [[nodiscard]] QRect smeared(const QRect &part) const;

    /// Looks at the size first, then decodes. The first frame of several. Takes long: not for the GUI thread.
    [[nodiscard]] static std::expected<Picture, PictureProblem> read(const QByteArray &file);
};

/// All of a picture's file, from the device's place on; TooLarge past Picture::mostBytes.
[[nodiscard]] std::expected<QByteArray, PictureProblem> readPictureFile(QIODevice &device);
