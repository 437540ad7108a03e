#pragma once

#include "app/vendors/VendorProfile.h"
#include "crypto/openpgp/Certificate.h"

#include <QDateTime>

/// A profile as one person hands it to another: its JSON, or the same signed by the team's own key (RFC 9580, 7).
struct ProfileFile {
    VendorProfile profile;
    Certificate key; ///< the one in it that bears its fingerprint
    QByteArray document; ///< as it was handed over, with the signature; empty: nobody signed it
    QDateTime signedAt = {}; ///< says the signer

    /// Whether these bytes are, or mean to be, a profile.
    [[nodiscard]] static bool isOne(const QByteArray &file);
    /// Reads it, with the checks of VendorProfile::parse(). A signature must be the key's own, which proves that the
    /// team wrote it if the key is the team's: BadSignature otherwise.
    [[nodiscard]] static std::expected<ProfileFile, VendorProblem> read(const QByteArray &file, const QDateTime &now);
    /// The same of one that was taken before and kept: a signature that was good then stays good.
    [[nodiscard]] static std::expected<ProfileFile, VendorProblem> readKept(const QByteArray &file);
    /// Whether this may take the place of what is held under the same id, whose key is `held`: signed by that key, and
    /// no older than the signature that is held (`since`).
    [[nodiscard]] std::expected<void, VendorProblem> mayReplace(const Certificate &held, const QDateTime &since,
                                                                const QDateTime &now) const;
};

/// Out of whatever was published, the key that bears the fingerprint: one that nobody compared is not taken.
[[nodiscard]] std::expected<Certificate, KeyProblem> keyWith(const Fingerprint &fingerprint,
                                                             const QByteArray &published);
