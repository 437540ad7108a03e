#pragma once

#include <QByteArrayView>
#include <QString>

/// What a file is, as a person thinks of it.
enum class FileKind {
    Picture, ///< one that can be cleaned (pictureFormat())
    OtherPicture, ///< WebP, TIFF, HEIC, AVIF, a camera's raw picture, a drawing: not cleaned
    Pdf,
    Office, ///< texts, tables and slides of office programs, e-books
    Archive, ///< other files inside
    Video,
    Sound,
    Text, ///< logs and other plain text: what the scanner reads
    Other,
};

/// How many bytes from a file's beginning are enough for fileKind().
inline constexpr qsizetype fileKindNeeds = 4096;

/// By its first bytes, and by `type` (TakenFile::type()) where those do not tell.
[[nodiscard]] FileKind fileKind(QByteArrayView beginning, const QString &type);

/// Whether files of this kind may hold details that cannot be seen and that this program does not take out: where it
/// was made, by whom, when.
[[nodiscard]] bool mayHideDetails(FileKind kind);
