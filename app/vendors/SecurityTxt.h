#pragma once

#include "crypto/Fingerprint.h"

#include <QDateTime>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

/// A security.txt (RFC 9116), as its owner wrote it. Bytes in, nothing is fetched, and nothing is decided: whether it
/// is out of date or out of place is for whoever shows it to tell.
struct SecurityTxt {
    struct Contact {
        enum Kind { Mail, Page, Phone };
        Kind kind;
        QString value; ///< a plain address as VendorProfile::isAddress() takes it, an https URL, a number
        friend bool operator==(const Contact &, const Contact &) = default;
    };
    /// What is odd about it, or was passed over, and has to be told.
    enum Oddity {
        ExtraInAddress, ///< a mailto: with more than an address ("?bcc=..."): the address alone was taken
        NotHttps, ///< a plain http: page
        StrangeCharacters, ///< a line with characters that hide, or turn the writing around
        NotUnderstood, ///< a contact or a place of a key of another kind
        TooMuch, ///< more lines, or longer ones, than anybody needs
        NoExpiry, ///< RFC 9116 asks for one
        SeveralExpiries, ///< the earliest counts
    };

    std::vector<Contact> contacts; ///< the one they like best first; at most 16
    std::vector<QUrl> keyPages; ///< of "Encryption:", https
    std::vector<Fingerprint> fingerprints; ///< of "Encryption:", openpgp4fpr:
    bool keyInDns = false; ///< an "Encryption:" names a DNS record (dns:...?type=OPENPGPKEY)
    std::vector<QUrl> policies;
    std::vector<QUrl> canonical; ///< where it may lie
    QStringList languages;
    std::optional<QDateTime> expires;
    bool isSigned = false; ///< stands in a signature's frame; what is outside was passed over. Nothing is proven by it.
    std::vector<Oddity> oddities; ///< each once

    /// nullopt when it has no contact or key to offer: it is something else.
    [[nodiscard]] static std::optional<SecurityTxt> read(const QByteArray &bytes);

    [[nodiscard]] bool isOver(const QDateTime &now) const { return expires && *expires <= now; }
    /// Whether it says of itself that it belongs elsewhere (RFC 9116, 2.5.2).
    [[nodiscard]] bool isOutOfPlace(const QUrl &from) const;
};
