#pragma once

#include <QByteArrayView>

/// The checksum of OpenPGP armor (RFC 9580, 6.1), eight bytes a step: librnp's, a byte a step, takes as long as the
/// encryption does. GnuPG 2.4 fails on some messages without it.
class Crc24 final {
public:
    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray base64() const; ///< "=abcd"

private:
    quint32 m_value = 0xB704CE; ///< RFC 9580's start
};
