#pragma once

#include "tests/app/evidence/Canaries.h"

#include <QtEndian>

/// Parts of picture files, put together byte by byte: for files that no program writes.
namespace HandMade {

template <typename T> [[nodiscard]] QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// Of a JPEG.
[[nodiscard]] inline QByteArray segment(quint8 marker, const QByteArray &data)
{
    return '\xff' + QByteArray(1, static_cast<char>(marker)) + bigEndian(static_cast<quint16>(data.size() + 2)) + data;
}

/// Of a PNG. Its checksum is wrong: who only walks over the chunks does not look at it.
[[nodiscard]] inline QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + "crc ";
}

/// The same picture with a part put in where the first one begins: behind a JPEG's start, behind a PNG's header.
[[nodiscard]] inline QByteArray withPart(QByteArray file, const QByteArray &part)
{
    constexpr qsizetype behindStart = 2, behindHeader = 8 + 25;
    return file.insert(file.startsWith('\x89') ? behindHeader : behindStart, part);
}

/// EXIF of one tag whose value is four bytes or less, as a JPEG holds it; a PNG leaves the first six away.
[[nodiscard]] inline QByteArray exif(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01", 16) + bigEndian(tag) + bigEndian(type) + bigEndian(count)
        + value.leftJustified(4, '\0', true) + QByteArray(4, '\0');
}

/// A GIF of so many pictures, each two by two pixels of one colour.
[[nodiscard]] inline QByteArray gif(int pictures)
{
    QByteArray file = "GIF89a" + QByteArray("\x02\0\x02\0\x80\0\0\xff\0\0\0\0\xff", 13);
    for (int i = 0; i < pictures; ++i) // its codes: begin anew, one pixel, four times, then the end
        file += QByteArray("\x2c\0\0\0\0\x02\0\x02\0\0\x02\x04\x04\x41\x10\x05\0", 17);
    return file + ';';
}

} // namespace HandMade
