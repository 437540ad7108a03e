#include "app/evidence/PictureOutline.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace {

using namespace Qt::StringLiterals;

quint8 byteAt(QByteArrayView file, qsizetype i)
{
    return static_cast<quint8>(file[i]);
}

void noteRest(PictureOutline &outline, QByteArrayView file, qsizetype end)
{
    if (end < file.size())
        outline.seen.insert(HiddenDetail::Leftover);
}

// --- JPEG
// ---------------------------------------------------------------------------------------------------------------

/// Notes the quality that libjpeg would have been told for this table of 64 steps, in zigzag order.
void noteQuality(PictureOutline &outline, QByteArrayView table, bool wide)
{
    // ITU T.81, table K.1, in zigzag order
    constexpr std::array<int, 64> standard = {16, 11, 12,  14,  12,  10, 16, 14,  13,  14,  18,  17,  16, 19,  24,  40,
                                              26, 24, 22,  22,  24,  49, 35, 37,  29,  40,  58,  51,  61, 60,  57,  51,
                                              56, 55, 64,  72,  92,  78, 64, 68,  87,  69,  55,  56,  80, 109, 81,  87,
                                              95, 98, 103, 104, 103, 62, 77, 113, 121, 112, 100, 120, 92, 101, 103, 99};
    const auto step = [&](size_t i) -> int {
        const auto at = static_cast<qsizetype>(i);
        return wide ? qFromBigEndian<quint16>(table.data() + 2 * at) : byteAt(table, at);
    };
    double scale = 0;
    for (size_t i = 0; i < standard.size(); ++i)
        scale += 100.0 * step(i) / standard[i] / standard.size();
    outline.quality = std::clamp(qRound(scale <= 100 ? (200 - scale) / 2 : 5000 / scale), 1, 100);
    const auto makes = [&](int quality) { // libjpeg's jpeg_quality_scaling and jpeg_add_quant_table
        const int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        for (size_t i = 0; i < standard.size(); ++i)
            if (step(i) != std::clamp((standard[i] * percent + 50) / 100, 1, 255))
                return false;
        return true;
    };
    for (int quality = 1; quality <= 100; ++quality) { // not just near it: the worst tables are cut off at 255
        if (!makes(quality))
            continue;
        outline.quality = quality;
        outline.usual = true;
        return;
    }
}

void noteTables(PictureOutline &outline, QByteArrayView tables)
{
    while (!tables.isEmpty()) {
        const bool wide = byteAt(tables, 0) >> 4;
        const qsizetype size = 1 + (wide ? 128 : 64);
        if (tables.size() < size)
            return;
        if ((byteAt(tables, 0) & 15) == 0) // the others are for colour
            noteQuality(outline, tables.sliced(1), wide);
        tables = tables.sliced(size);
    }
}

/// How many pixels the least fine colour part makes one block of.
void noteBlock(PictureOutline &outline, QByteArrayView frame)
{
    constexpr qsizetype parts = 5, firstPart = 6, partSize = 3;
    constexpr int pixels = 8;
    int across = 0;
    int down = 0;
    for (qsizetype i = 0; frame.size() > parts && i < byteAt(frame, parts); ++i) {
        const qsizetype at = firstPart + i * partSize + 1;
        if (at >= frame.size())
            return;
        across = std::max(across, byteAt(frame, at) >> 4);
        down = std::max(down, byteAt(frame, at) & 15);
    }
    if (across >= 1 && across <= 4 && down >= 1 && down <= 4)
        outline.block = QSize(pixels * across, pixels * down);
}

void noteSegment(PictureOutline &outline, quint8 marker, QByteArrayView data)
{
    constexpr quint8 app0 = 0xe0, app1 = 0xe1, app2 = 0xe2, app13 = 0xed, app14 = 0xee, app15 = 0xef, comment = 0xfe,
                     tables = 0xdb, scan = 0xda;
    if (marker == scan)
        ++outline.scans;
    const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (isFrame)
        noteBlock(outline, data);
    const auto is = [&](QByteArrayView name) { return data.startsWith(name); };
    if (marker == tables) {
        noteTables(outline, data);
    } else if (marker == comment) {
        outline.seen.insert(HiddenDetail::Words);
    } else if (marker == app0 && (is("JFIF") || is("JFXX"))) {
        if (is("JFXX") || data.size() > 14)
            outline.seen.insert(HiddenDetail::Thumbnail);
    } else if (marker == app1 && (is("Exif") || is("http://ns.adobe.com/xap/"))) {
        outline.detailBytes += data.size(); // exiv2 tells what is inside
    } else if (marker == app2 && is("ICC_PROFILE")) {
        outline.seen.insert(HiddenDetail::ColourProfile);
    } else if (marker == app2 && is("MPF")) {
        outline.seen.insert(HiddenDetail::MoreFrames);
    } else if (marker == app13) { // Photoshop's
        outline.seen.insert(HiddenDetail::Edits);
        outline.detailBytes += data.size();
    } else if (marker == app14 && is("Adobe")) {
        return; // how its colours are to be read
    } else if (marker >= app0 && marker <= app15) {
        outline.seen.insert(HiddenDetail::Other);
    }
}

/// Where the next marker's 0xff lies at or after `i`; the end when there is none.
qsizetype nextMarker(QByteArrayView file, qsizetype i)
{
    while (i + 1 < file.size()) {
        const auto *const found =
            static_cast<const char *>(std::memchr(file.data() + i, 0xff, static_cast<size_t>(file.size() - i - 1)));
        if (!found)
            break;
        i = found - file.data();
        const quint8 next = byteAt(file, i + 1);
        const bool inScan = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (!inScan)
            return i;
        i += next == 0xff ? 1 : 2;
    }
    return file.size();
}

PictureOutline ofJpeg(QByteArrayView file)
{
    PictureOutline outline;
    qsizetype i = nextMarker(file, 2);
    while (i + 1 < file.size()) {
        constexpr quint8 end = 0xd9, temporary = 0x01, start = 0xd8;
        const quint8 marker = byteAt(file, i + 1);
        i += 2;
        if (marker == end) {
            noteRest(outline, file, i);
            return outline;
        }
        if (marker != temporary && marker != start) {
            if (i + 2 > file.size())
                break;
            const qsizetype size = qFromBigEndian<quint16>(file.data() + i);
            if (size < 2 || i + size > file.size())
                break;
            noteSegment(outline, marker, file.sliced(i + 2, size - 2));
            i += size;
        }
        i = nextMarker(file, i); // behind a scan's header comes the scan
    }
    outline.whole = false;
    return outline;
}

// --- PNG
// ----------------------------------------------------------------------------------------------------------------

HiddenDetail detailOfText(QByteArrayView data)
{
    const QByteArray keyword = data.first(std::min<qsizetype>(data.size(), 80)).toByteArray().toLower();
    const auto is = [&](const char *word) { return keyword.startsWith(word); };
    if (is("author") || is("copyright"))
        return HiddenDetail::Person;
    if (is("software") || is("raw profile type 8bim") || is("raw profile type iptc"))
        return HiddenDetail::Edits;
    if (is("creation time") || is("date:"))
        return HiddenDetail::Time;
    if (is("source"))
        return HiddenDetail::Device;
    if (is("thumb::"))
        return HiddenDetail::Thumbnail;
    return is("xml:com.adobe.xmp") || is("raw profile type") ? HiddenDetail::Edits : HiddenDetail::Words;
}

bool isOneOf(QByteArrayView type, std::initializer_list<QByteArrayView> types)
{
    return std::ranges::find(types, type) != types.end();
}

PictureOutline ofPng(QByteArrayView file)
{
    constexpr qsizetype signature = 8;
    PictureOutline outline;
    outline.bones = file.first(signature).toByteArray();
    qsizetype i = signature;
    while (i + 12 <= file.size()) {
        const qsizetype size = qFromBigEndian<quint32>(file.data() + i);
        if (size > file.size() - i - 12)
            break;
        const QByteArrayView type = file.sliced(i + 4, 4);
        const QByteArrayView data = file.sliced(i + 8, size);
        const QByteArrayView chunk = file.sliced(i, 12 + size);
        i += chunk.size();
        if (isOneOf(type, {"IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "IEND"}))
            outline.bones += chunk;
        if (type == "IEND"_ba) {
            noteRest(outline, file, i);
            return outline;
        }
        if (isOneOf(type, {"tEXt", "zTXt", "iTXt"})) {
            outline.seen.insert(detailOfText(data));
            outline.detailBytes += size;
        } else if (type == "eXIf"_ba) {
            outline.detailBytes += size; // exiv2 tells what is inside
        } else if (type == "tIME"_ba) {
            outline.seen.insert(HiddenDetail::Time);
        } else if (type == "iCCP"_ba) {
            outline.seen.insert(HiddenDetail::ColourProfile);
        } else if (isOneOf(type, {"acTL", "fcTL", "fdAT"})) {
            outline.seen.insert(HiddenDetail::MoreFrames);
        } else if (!isOneOf(type,
                            {"IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "hIST", "pHYs",
                             "cICP"})) {
            outline.seen.insert(HiddenDetail::Other);
        }
    }
    outline.whole = false;
    return outline;
}

// --- GIF
// ----------------------------------------------------------------------------------------------------------------

/// Behind the sub-blocks that begin at `i`; past the end when they do not end.
qsizetype afterBlocks(QByteArrayView file, qsizetype i)
{
    while (i < file.size()) {
        const quint8 size = byteAt(file, i);
        i += 1 + size;
        if (size == 0)
            return i;
    }
    return file.size() + 1;
}

qsizetype tableSize(quint8 flags)
{
    return flags & 0x80 ? qsizetype{3} << ((flags & 7) + 1) : 0;
}

PictureOutline ofGif(QByteArrayView file)
{
    PictureOutline outline;
    constexpr qsizetype header = 13;
    constexpr quint8 extension = 0x21, picture = 0x2c, trailer = 0x3b;
    qsizetype i = file.size() < header ? file.size() : header + tableSize(byteAt(file, 10));
    while (i < file.size()) {
        const quint8 block = byteAt(file, i);
        if (block == trailer) {
            noteRest(outline, file, i + 1);
            return outline;
        }
        if (block == extension && i + 2 < file.size()) {
            constexpr quint8 control = 0xf9, application = 0xff;
            const quint8 label = byteAt(file, i + 1);
            const qsizetype end = afterBlocks(file, i + 2);
            const QByteArrayView name = file.sliced(i + 2, std::min<qsizetype>(12, file.size() - i - 2));
            const bool loops = name.endsWith("NETSCAPE2.0"_ba) || name.endsWith("ANIMEXTS1.0"_ba);
            if (label == application && !loops)
                outline.seen.insert(HiddenDetail::Edits);
            else if (label != application && label != control)
                outline.seen.insert(HiddenDetail::Words);
            i = end;
        } else if (block == picture && i + 10 < file.size()) {
            i = afterBlocks(file, i + 11 + tableSize(byteAt(file, i + 9)));
            if (!outline.bones.isEmpty())
                outline.seen.insert(HiddenDetail::MoreFrames);
            else if (i <= file.size())
                outline.bones = file.first(i).toByteArray() + static_cast<char>(trailer);
        } else {
            break;
        }
    }
    outline.whole = false;
    return outline;
}

PictureOutline ofBmp(QByteArrayView file)
{
    PictureOutline outline;
    const qint64 told = file.size() < 6 ? 0 : qFromLittleEndian<quint32>(file.data() + 2);
    if (told > 0 && told < file.size())
        outline.seen.insert(HiddenDetail::Leftover);
    return outline;
}

} // namespace

PictureOutline PictureOutline::of(QByteArrayView file, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return ofJpeg(file);
    case PictureFormat::Png:
        return ofPng(file);
    case PictureFormat::Gif:
        return ofGif(file);
    case PictureFormat::Bmp:
        return ofBmp(file);
    }
    Q_UNREACHABLE();
}
