#pragma once

#include "app/evidence/HiddenDetails.h"
#include "app/evidence/Picture.h"

#include <QRect>

#include <expected>
#include <vector>

/// What a person takes away from a picture, in pixels of the upright, whole picture.
struct Covering {
    std::vector<QRect> covers = {}; ///< become one solid colour, of a JPEG with all that Picture::smeared() tells;
                                    ///< parts outside of the picture mean nothing
    QRect crop = {}; ///< what stays; null: all of it. The part outside of the picture means nothing

    /// Dark grey: seen on black and on white alike.
    static constexpr QRgb colour = 0xff303030;

    friend bool operator==(const Covering &, const Covering &) = default;
};

/// A picture's file without hidden details: the same bytes for the same input.
struct CleanedPicture {
    QByteArray file;
    PictureFormat format; ///< Jpeg for a JPEG; Png for anything else, which loses nothing
    QSize size;
    HiddenDetails removed; ///< what the picture had held

    /// "image/png", "image/jpeg".
    [[nodiscard]] QString type() const;
    /// A name with the ending that the format asks for: "shot.gif" -> "shot.png"; a JPEG keeps its own.
    [[nodiscard]] QString nameFor(const QString &name) const;
};

/// Cleans a picture: decodes it, takes away what the covering says, and writes what is seen into a new file. Covers
/// burn into the pixels before anything is written, so nothing of what lay below exists in the file (THREATS-A5,
/// THREATS-L6). A crop that holds nothing of the picture is as none. Takes long: not for the GUI thread.
[[nodiscard]] std::expected<CleanedPicture, PictureProblem> cleanPicture(const QByteArray &file,
                                                                         const Covering &covering = {});
