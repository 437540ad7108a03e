#pragma once

#include "crypto/Base64Lines.h"
#include "crypto/openpgp/Crc24.h"

#include <QIODevice>

/// Writes OpenPGP ASCII armor (RFC 9580, 6.2) of a message: CRLF, full lines of 76 characters, no headers, the checksum
/// on a line of its own. Lines of one length let the read-back find any byte without decoding the rest; librnp's own
/// armor is slower than GnuPG's (docs/decisions/0003).
class ArmorWriter final {
public:
    static constexpr QByteArrayView begin{"-----BEGIN PGP MESSAGE-----\r\n\r\n"};
    static constexpr QByteArrayView end{"-----END PGP MESSAGE-----\r\n"};
    static constexpr qsizetype checksumSize = 7; ///< "=abcd" and CRLF

    /// `out` outlives the writer.
    explicit ArmorWriter(QIODevice &out) : m_out(out) { }
    [[nodiscard]] bool start();
    [[nodiscard]] bool write(QByteArrayView bytes); ///< false when `out` took less
    [[nodiscard]] bool finish();

    /// How long the armor of so many bytes is, from BEGIN to END.
    [[nodiscard]] static qint64 sizeOf(qint64 bytes);

private:
    QIODevice &m_out;
    Base64Lines m_lines;
    QByteArray m_buffer;
    Crc24 m_crc;
};
