#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

/// A full v4 (20-byte) or v6 (32-byte) OpenPGP fingerprint (RFC 9580, 5.5.4). Never a key ID: those can be forged.
class Fingerprint final {
public:
    /// Accepts hex with any spacing and an optional leading 0x; nullopt unless it is a whole fingerprint.
    [[nodiscard]] static std::optional<Fingerprint> parse(QStringView text);
    /// From the raw bytes; nullopt unless there are 20 or 32.
    [[nodiscard]] static std::optional<Fingerprint> fromBytes(const QByteArray &bytes);

    [[nodiscard]] QString hex() const; ///< upper case, no spaces
    [[nodiscard]] QString grouped() const; ///< "D290 E794 391D ..." for reading aloud
    /// The 8 bytes that stand in a v4 recipient packet (RFC 9580, 5.5.4.2). Only to compare with, never to choose by.
    [[nodiscard]] QByteArray keyIdBytes() const;

    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;

private:
    explicit Fingerprint(QByteArray bytes) : m_bytes(std::move(bytes)) { }
    QByteArray m_bytes;
};
