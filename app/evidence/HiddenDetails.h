#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// A kind of thing that a picture file holds beside what is seen, as a person thinks of it.
enum class HiddenDetail {
    Place, ///< where it was taken: GPS, city, country
    Time, ///< when it was taken or changed
    Device, ///< which camera, phone or computer: maker, model, serial number, maker's notes
    Person, ///< whose it is: author, owner, account
    Words, ///< descriptions, comments, titles, keywords
    Thumbnail, ///< a small copy, which may show what was cut off since
    Edits, ///< the programs it went through, and what they did
    ColourProfile, ///< tells which screen or camera it came from
    MoreFrames, ///< pictures after the first one
    Leftover, ///< bytes after the picture's end
    Unseen, ///< colours under wholly transparent parts
    Other, ///< anything else that a picture does not need
};

/// Each kind at most once, in the order of the enum.
using HiddenDetails = std::vector<HiddenDetail>;

/// What the bytes of a PNG, JPEG, GIF or BMP file tell beside what is seen, without decoding the picture: not `Unseen`.
/// Reads with exiv2 and with eyes of its own; what is damaged is passed over, since cleaning drops it anyway. Never
/// throws, and takes a fraction of a second for whatever it is given. For any thread.
[[nodiscard]] HiddenDetails hiddenDetails(const QByteArray &file);

/// Its name in reports and for --json: "place", "time", "colour-profile" ...
[[nodiscard]] QString hiddenDetailName(HiddenDetail detail);
[[nodiscard]] QStringList hiddenDetailNames(const HiddenDetails &details); ///< in their order
