#pragma once

#include <QByteArray>

/// Base64 in full lines of 76 characters with CRLF (RFC 2045, 6.8), for streams of any size: what mail attachments and
/// OpenPGP armor are made of. One pass, two characters a step: a third of the time of QByteArray::toBase64() and
/// cutting its result into lines (docs/decisions/0003).
class Base64Lines final {
public:
    static constexpr qsizetype bytesPerLine = 57;
    static constexpr qsizetype charactersPerLine = 76;
    static constexpr qsizetype lineSize = charactersPerLine + 2; ///< with CRLF

    /// Appends the lines that are whole to `out`; the rest waits.
    void add(QByteArrayView bytes, QByteArray &out);
    /// Appends the last line.
    void finish(QByteArray &out);

    /// How long the lines of so many bytes are.
    [[nodiscard]] static qint64 sizeOf(qint64 bytes);

private:
    QByteArray m_rest; ///< less than a line
};
