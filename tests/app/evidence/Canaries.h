#pragma once

#include "app/evidence/Picture.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

/// A photograph-like picture: soft shapes and some grain, the same every time.
[[nodiscard]] QImage scenery(int width, int height, QImage::Format format = QImage::Format_RGB32);
/// The bytes that Qt writes for it.
[[nodiscard]] QByteArray encoded(const QImage &image, const char *format, int quality = -1);
/// As another program reads it: what Qt makes of the bytes, without our own code.
[[nodiscard]] QImage decoded(const QByteArray &file);

/// `picture` with hidden details in every place where a PNG or JPEG can have some, each with a word that begins with
/// CANARY. Needs exiftool and python3: skips the test without them.
[[nodiscard]] QByteArray withCanaries(const QByteArray &picture, PictureFormat format);
/// The words that it hides: at least 20.
[[nodiscard]] QStringList canaries(PictureFormat format);

/// All that `exiftool -a -G1 -s` says of a file, except of the file itself: lines of "[Group] Tag : value".
[[nodiscard]] QStringList exiftool(const QByteArray &file, const QString &suffix, const QStringList &options = {});
/// The same file, written by exiftool with these options.
[[nodiscard]] QByteArray retagged(const QByteArray &file, const QString &suffix, const QStringList &options);
