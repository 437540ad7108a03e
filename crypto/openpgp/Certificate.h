#pragma once

#include "crypto/KeyProblem.h"
#include "crypto/Pin.h"

#include <QDateTime>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

/// What a certificate says of itself, for the folded technical details. Nothing is decided by it.
struct CertificateFacts {
    QStringList userIds; ///< plain text: control characters as U+FFFD, at most 200 characters each (THREATS-K18)
    QString algorithm; ///< "RSA 4096", "EDDSA"
    QDateTime created;
    std::optional<QDateTime> expires; ///< the primary key's
};

/// One OpenPGP certificate (transferable public key, RFC 9580, 10.1), read and agreed on by our own packet reader and
/// by the engine. Says nothing about trust: that is verify()'s.
class Certificate final {
public:
    /// One certificate's canonical binary bytes.
    [[nodiscard]] static std::expected<Certificate, KeyProblem> read(const QByteArray &binary);
    /// A file, mail or page as published (Armor::readKeys). With a pin the pinned certificate is taken out of several,
    /// its copies merged, and its absence is a Mismatch that names the keys found; without, there must be one
    /// (SeveralKeys names them). `known`: certificates that a withdrawal published by itself may belong to.
    [[nodiscard]] static std::expected<Certificate, KeyProblem>
    fromPublished(const QByteArray &published, const std::optional<Pin> &pin,
                  const std::vector<QByteArray> &known = {});

    /// This one with all that another copy of the same key has besides.
    [[nodiscard]] std::expected<Certificate, KeyProblem> with(const Certificate &copy) const;

    [[nodiscard]] const Pin &pin() const { return m_pin; } ///< computed from the packets through QCA
    [[nodiscard]] const Fingerprint &fingerprint() const { return m_pin.fingerprint; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray armored() const; ///< RFC 9580, 6.2, for files
    [[nodiscard]] CertificateFacts facts() const;

    friend bool operator==(const Certificate &, const Certificate &) = default;

private:
    [[nodiscard]] static std::expected<Certificate, KeyProblem> united(const std::vector<QByteArray> &copies);
    Certificate(QByteArray bytes, Pin pin) : m_bytes(std::move(bytes)), m_pin(std::move(pin)) { }
    QByteArray m_bytes;
    Pin m_pin;
};
