#include "app/evidence/Exiv2Reader.h"

#include <algorithm>
#include <array>
#include <exiv2/exiv2.hpp>
#include <mutex>
#include <string>
#include <string_view>

namespace {

/// One at a time: its XMP part keeps tables for the whole program and only partly minds other threads.
std::mutex &oneAtATime()
{
    static std::mutex mutex;
    return mutex;
}

/// The picture's details read in, or null.
Exiv2::Image::UniquePtr opened(const QByteArray &file)
{
    Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute); // its complaints hold words of the picture
    auto image = Exiv2::ImageFactory::open(reinterpret_cast<const Exiv2::byte *>(file.constData()),
                                           static_cast<size_t>(file.size()));
    if (image)
        image->readMetadata();
    return image;
}

struct Meaning {
    std::string_view part; ///< of a key: "Exif.Photo.DateTimeOriginal", "Xmp.dc.creator", "Iptc.Application2.City"
    HiddenDetail detail;
};

/// The first that fits decides.
constexpr auto meanings = std::to_array<Meaning>({
    {"GPS", HiddenDetail::Place},           {"City", HiddenDetail::Place},
    {"Country", HiddenDetail::Place},       {"Location", HiddenDetail::Place},
    {"Province", HiddenDetail::Place},      {"State", HiddenDetail::Place},
    {"Thumbnail", HiddenDetail::Thumbnail}, {"Preview", HiddenDetail::Thumbnail},
    {"History", HiddenDetail::Edits},       {"xmpMM", HiddenDetail::Edits},
    {"crs.", HiddenDetail::Edits},          {"Software", HiddenDetail::Edits},
    {"CreatorTool", HiddenDetail::Edits},   {"Program", HiddenDetail::Edits},
    {"HostComputer", HiddenDetail::Device}, {"DateTime", HiddenDetail::Time},
    {"Date", HiddenDetail::Time},           {"SubSecTime", HiddenDetail::Time},
    {"OffsetTime", HiddenDetail::Time},     {"TimeCreated", HiddenDetail::Time},
    {"TimeZone", HiddenDetail::Time},       {"Artist", HiddenDetail::Person},
    {"Author", HiddenDetail::Person},       {"Owner", HiddenDetail::Person},
    {"Copyright", HiddenDetail::Person},    {"creator", HiddenDetail::Person},
    {"Creator", HiddenDetail::Person},      {"rights", HiddenDetail::Person},
    {"Byline", HiddenDetail::Person},       {"Contact", HiddenDetail::Person},
    {"Credit", HiddenDetail::Person},       {"Person", HiddenDetail::Person},
    {"Writer", HiddenDetail::Person},       {"Serial", HiddenDetail::Device},
    {"Make", HiddenDetail::Device},         {"Model", HiddenDetail::Device},
    {"Lens", HiddenDetail::Device},         {"UniqueID", HiddenDetail::Device},
    {"Description", HiddenDetail::Words},   {"description", HiddenDetail::Words},
    {"Comment", HiddenDetail::Words},       {"Caption", HiddenDetail::Words},
    {"Headline", HiddenDetail::Words},      {"Keyword", HiddenDetail::Words},
    {"title", HiddenDetail::Words},         {"Title", HiddenDetail::Words},
    {"ObjectName", HiddenDetail::Words},    {"subject", HiddenDetail::Words},
    {"Subject", HiddenDetail::Words},       {"Instructions", HiddenDetail::Words},
    {"Label", HiddenDetail::Words},
});

/// What says only how the pixels lie: nothing about anybody.
constexpr auto harmless = std::to_array<std::string_view>({
    "Exif.Image.Orientation",
    "Exif.Image.XResolution",
    "Exif.Image.YResolution",
    "Exif.Image.ResolutionUnit",
    "Exif.Image.YCbCrPositioning",
    "Exif.Image.ExifTag",
    "Exif.Image.GPSTag",
    "Exif.Photo.ExifVersion",
    "Exif.Photo.FlashpixVersion",
    "Exif.Photo.ComponentsConfiguration",
    "Exif.Photo.ColorSpace",
    "Exif.Photo.PixelXDimension",
    "Exif.Photo.PixelYDimension",
    "Exif.GPSInfo.GPSVersionID",
    "Iptc.Envelope.CharacterSet",
    "Iptc.Envelope.ModelVersion",
    "Iptc.Application2.RecordVersion",
});

HiddenDetail detailOf(const std::string &key, bool maker)
{
    const auto found = std::ranges::find_if(
        meanings, [&](const Meaning &meaning) { return key.find(meaning.part) != std::string::npos; });
    if (found != meanings.end())
        return found->detail;
    return maker ? HiddenDetail::Device : HiddenDetail::Other;
}

} // namespace

std::set<HiddenDetail> Exiv2Reader::detailsOf(const QByteArray &file)
{
    const std::lock_guard lock(oneAtATime());
    std::set<HiddenDetail> found;
    const auto add = [&](const std::string &key, bool maker) {
        if (std::ranges::find(harmless, key) == harmless.end())
            found.insert(detailOf(key, maker));
    };
    try {
        const auto image = opened(file);
        if (!image)
            return found;
        for (const auto &tag : image->exifData()) {
            const std::string group = tag.groupName();
            add(tag.key(),
                group != "Image" && group != "Photo" && group != "GPSInfo" && group != "Iop" && group != "Thumbnail");
        }
        for (const auto &tag : image->iptcData())
            add(tag.key(), false);
        for (const auto &tag : image->xmpData())
            add(tag.key(), false);
        if (image->xmpData().empty() && !image->xmpPacket().empty())
            found.insert(HiddenDetail::Other); // it could not be understood
        if (!image->comment().empty())
            found.insert(HiddenDetail::Words);
    } catch (...) { // damaged: what was found until then
        found.insert(HiddenDetail::Other);
    }
    return found;
}

int Exiv2Reader::orientation(const QByteArray &file)
{
    const std::lock_guard lock(oneAtATime());
    try {
        const auto image = opened(file);
        if (!image)
            return 1;
        const auto found = image->exifData().findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
        const auto value = found == image->exifData().end() ? 1 : found->toInt64();
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    } catch (...) {
        return 1;
    }
}
