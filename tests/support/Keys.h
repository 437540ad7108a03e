#pragma once

#include "crypto/openpgp/VerifiedKey.h"
#include "tests/support/Process.h"

#include <QDateTime>
#include <QTemporaryDir>

/// A throw-away GnuPG home: the real gpg makes the keys and gives the second opinions. Its agent dies with it.
class GpgHome final {
public:
    GpgHome();
    ~GpgHome();
    GpgHome(const GpgHome &) = delete;
    GpgHome &operator=(const GpgHome &) = delete;

    /// gpg in this home, without questions and without passphrases, at `when` if given (--faked-system-time).
    [[nodiscard]] Finished gpg(const QStringList &arguments, const QByteArray &input = {},
                               const std::optional<QDateTime> &when = {}) const;
    /// A key that signs, with a subkey that encrypts; its fingerprint. `expire` as gpg takes it ("0", "1y", a date).
    [[nodiscard]] QString makeKey(const QString &userId, const std::optional<QDateTime> &when = {},
                                  const QString &expire = QStringLiteral("0"),
                                  const QString &algorithms = QStringLiteral("ed25519 cv25519"),
                                  const QStringList &options = {}) const;
    [[nodiscard]] QString subkeyOf(const QString &fingerprint, int index = 0) const; ///< its fingerprint
    [[nodiscard]] QByteArray publicKey(const QString &fingerprint) const; ///< binary
    [[nodiscard]] QByteArray secretKey(const QString &fingerprint) const; ///< armored
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// A vector of tests/vectors, e.g. "keys/good.pgp".
[[nodiscard]] QByteArray vector(const QString &name);

/// Bytes that must be a readable certificate.
[[nodiscard]] Certificate certificate(const QByteArray &published);
/// The person's decision for a key that has run out, as they were told at `now`.
[[nodiscard]] ExpiredLockAccepted accepted(const Certificate &key, const QDateTime &now);
/// The same, verified against its own pin today.
[[nodiscard]] VerifiedKey verified(const QByteArray &published);
