#pragma once

#include "app/evidence/HiddenDetails.h"

#include <set>

/// The only place that speaks to exiv2, which throws: nothing thrown leaves it. For any thread.
namespace Exiv2Reader {

/// More than this is not worth its time: cleaning drops it unread.
inline constexpr qint64 mostDetails = qint64{1} << 20;

/// What EXIF, GPS, XMP, IPTC and the maker's notes tell. What it cannot read counts as `Other`.
[[nodiscard]] std::set<HiddenDetail> detailsOf(const QByteArray &file);

/// How the picture must be turned to stand upright: 1 to 8 as EXIF counts, 1 when nothing says so.
[[nodiscard]] int orientation(const QByteArray &file);

} // namespace Exiv2Reader
