#pragma once

#include "app/evidence/HiddenDetails.h"
#include "app/evidence/Picture.h"

#include <QSize>

#include <set>

/// What a picture's file is made of, seen by walking over its parts without decoding any.
struct PictureOutline {
    std::set<HiddenDetail> seen; ///< told by the parts' names alone
    bool whole = true; ///< it reaches its own end; always true of a BMP, which does not mark it
    qint64 detailBytes = 0; ///< of the parts that exiv2 reads
    QByteArray bones; ///< of a PNG or GIF: the parts that are needed to see the (first) picture, for the decoder
    int quality = -1; ///< of a JPEG's encoder, 1 to 100, by its table for brightness; -1: none found
    bool usual = false; ///< that table is just the one that libjpeg makes for this quality
    QSize block = {}; ///< of a JPEG: pixels that its encoder writes as one, 8 to 32 each way; invalid: not known
    qint64 scans = 0; ///< of a JPEG: how often a decoder goes over the whole picture

    [[nodiscard]] static PictureOutline of(QByteArrayView file, PictureFormat format);
};
