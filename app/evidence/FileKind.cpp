#include "app/evidence/FileKind.h"

#include "app/evidence/Picture.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

bool begins(QByteArrayView beginning, QByteArrayView with, qsizetype at = 0)
{
    return beginning.size() >= at && beginning.sliced(at).startsWith(with);
}

/// ISO's box files: HEIC and AVIF pictures, films, sound.
FileKind kindOfBoxes(QByteArrayView beginning)
{
    const QByteArray brand = beginning.sliced(8, std::min<qsizetype>(4, beginning.size() - 8)).toByteArray();
    if (brand == "heic" || brand == "heix" || brand == "mif1" || brand == "msf1" || brand == "avif" || brand == "avis"
        || brand == "crx ")
        return FileKind::OtherPicture;
    return brand.startsWith("M4A") || brand.startsWith("M4B") ? FileKind::Sound : FileKind::Video;
}

/// A zip holds other files, unless its first one says that it is a document.
FileKind kindOfZip(QByteArrayView beginning, const QString &type)
{
    const QByteArrayView name = beginning.sliced(std::min<qsizetype>(30, beginning.size()));
    const auto first = [&](QByteArrayView with) { return name.startsWith(with); };
    const bool document = first("[Content_Types].xml") || first("_rels/") || first("docProps/")
        || first("mimetypeapplication/vnd.oasis") || first("mimetypeapplication/epub");
    return document || type.contains("officedocument"_L1) || type.contains("opendocument"_L1)
            || type.contains("epub"_L1)
        ? FileKind::Office
        : FileKind::Archive;
}

struct Sign {
    std::string_view bytes; ///< with zeros among them
    FileKind kind;
};

constexpr auto signs = std::to_array<Sign>({
    {"%PDF-"sv, FileKind::Pdf},
    {"II*\0"sv, FileKind::OtherPicture}, // TIFF and most raw pictures
    {"II+\0"sv, FileKind::OtherPicture},
    {"MM\0*"sv, FileKind::OtherPicture},
    {"\0\0\1\0"sv, FileKind::OtherPicture}, // ICO
    {"8BPS"sv, FileKind::OtherPicture},
    {"gimp xcf"sv, FileKind::OtherPicture},
    {"\xff\x0a"sv, FileKind::OtherPicture}, // JPEG XL
    {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, FileKind::Office},
    {"{\\rtf"sv, FileKind::Office},
    {"\x1f\x8b"sv, FileKind::Archive},
    {"BZh"sv, FileKind::Archive},
    {"\xfd\x37zXZ"sv, FileKind::Archive},
    {"7z\xbc\xaf\x27\x1c"sv, FileKind::Archive},
    {"Rar!\x1a\x07"sv, FileKind::Archive},
    {"\x28\xb5\x2f\xfd"sv, FileKind::Archive}, // zstd
    {"\x1a\x45\xdf\xa3"sv, FileKind::Video}, // Matroska, WebM
    {"OggS"sv, FileKind::Sound},
    {"ID3"sv, FileKind::Sound},
    {"fLaC"sv, FileKind::Sound},
});

FileKind kindOfType(const QString &type)
{
    if (type.startsWith("image/"_L1))
        return FileKind::OtherPicture;
    if (type.startsWith("video/"_L1))
        return FileKind::Video;
    if (type.startsWith("audio/"_L1))
        return FileKind::Sound;
    if (type.startsWith("text/"_L1) || type == "application/json"_L1 || type == "application/xml"_L1)
        return FileKind::Text;
    return FileKind::Other;
}

} // namespace

FileKind fileKind(QByteArrayView beginning, const QString &type)
{
    if (pictureFormat(beginning))
        return FileKind::Picture;
    for (const Sign &sign : signs) {
        if (begins(beginning, QByteArrayView(sign.bytes)))
            return sign.kind;
    }
    if (begins(beginning, "PK\3\4"))
        return kindOfZip(beginning, type);
    if (begins(beginning, "ftyp", 4) && beginning.size() >= 8)
        return kindOfBoxes(beginning);
    if (begins(beginning, "ustar", 257))
        return FileKind::Archive;
    if (begins(beginning, "RIFF"))
        return begins(beginning, "WEBP", 8) ? FileKind::OtherPicture
            : begins(beginning, "WAVE", 8)  ? FileKind::Sound
                                            : FileKind::Video;
    return kindOfType(type);
}

bool mayHideDetails(FileKind kind)
{
    switch (kind) {
    case FileKind::OtherPicture:
    case FileKind::Pdf:
    case FileKind::Office:
    case FileKind::Archive:
    case FileKind::Video:
    case FileKind::Sound:
    case FileKind::Other:
        return true;
    case FileKind::Picture:
    case FileKind::Text:
        return false;
    }
    Q_UNREACHABLE();
}
