#pragma once

#include "crypto/Fingerprint.h"

#include <QByteArray>
#include <QUrl>

#include <vector>

/// What the "Encryption:" lines of a security.txt lead to (RFC 9116, 2.5.4). Whether the file is signed is no matter
/// here: what lies there is compared with the pin.
struct EncryptionLines {
    std::vector<QUrl> pages; ///< https only, each once, eight at the most
    std::vector<Fingerprint> fingerprints; ///< of openpgp4fpr: URIs, each once
    int passedOver = 0; ///< lines that lead elsewhere: to dns:, to http:, or one too many

    [[nodiscard]] static EncryptionLines read(const QByteArray &securityTxt);
};
