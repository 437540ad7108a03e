#pragma once

#include "crypto/KeyProblem.h"
#include "crypto/openpgp/Certificate.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

/// What a text for people says of whom to tell, and how: a SECURITY.md, a web page, a mail, a key file. Everything that
/// may be meant, in the order of the text; which of it is right is for the person.
struct SecurityText {
    QStringList addresses; ///< plain ones, each once; those that name security first, at most 16
    std::vector<Fingerprint> fingerprints; ///< whole v4 ones, each once, at most 16
    std::vector<Certificate> keys; ///< each once, its copies merged, at most 16
    /// Why there is no key, where something looks like one: never NotAKey when there is no block at all.
    std::optional<KeyProblem> keyProblem;
    std::vector<QUrl> keyPages; ///< links that look as if a key lay there, at most 8
    bool tooMuch = false; ///< there is more than was taken

    /// Reads at most 4 MiB: time grows with the size alone, whatever the text.
    [[nodiscard]] static SecurityText read(const QByteArray &published);
    /// The whole v4 fingerprints alone: no key is read.
    [[nodiscard]] static std::vector<Fingerprint> fingerprintsIn(const QByteArray &published);
};
