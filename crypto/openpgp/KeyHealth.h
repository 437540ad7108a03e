#pragma once

#include "crypto/openpgp/Certificate.h"

#include <vector>

/// What one key of a certificate is like, for its owner. Whether it is used is verify()'s to say.
struct KeyPart {
    QString fingerprint; ///< upper-case hex
    QString kind; ///< "RSA 1024", "EDDSA"
    QDateTime created;
    std::optional<QDateTime> until; ///< as its newest signature says; nullopt: no end
    bool encrypts; ///< meant to
    bool strong; ///< not of an old or unknown kind
    bool revoked; ///< carries a revocation, proven or not
    bool proven; ///< held by a signature of the owner's that verifies
    bool brokenHashes; ///< held by such signatures only whose hash others can break: SHA-1, MD5
};

/// A certificate from its owner's point of view: everything that is or will be wrong with it, not just the first.
struct KeyHealth {
    KeyPart primary;
    std::vector<KeyPart> subkeys;
    QStringList userIds; ///< as CertificateFacts has them
    QStringList brokenUserIds; ///< those that only signatures with a broken hash hold

    [[nodiscard]] static std::expected<KeyHealth, KeyProblem> of(const Certificate &certificate, const QDateTime &now);
};

/// Whether the engine finds keys in a file as it was published: it takes armor as RFC 9580, 6.2 has it and nothing
/// else, as do the mail programs that are built on it. Not for input over Armor's cap.
[[nodiscard]] bool strictReaderReads(const QByteArray &published);
