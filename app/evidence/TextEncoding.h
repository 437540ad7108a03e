#pragma once

#include <QByteArrayView>

/// How the letters of a file are written down.
enum class TextEncoding {
    Utf8, ///< also when some bytes are broken, and plain ASCII
    Utf16Le,
    Utf16Be,
    Latin1, ///< or any other that writes ASCII as ASCII
    NotText, ///< a picture, a program, anything else that nobody reads as it is
};

/// Bytes that are enough for textEncoding().
inline constexpr qsizetype textEncodingNeeds = 64 * 1024;

/// By a file's first bytes: a byte order mark, else what stands there. An empty file is a text.
[[nodiscard]] TextEncoding textEncoding(QByteArrayView beginning);
