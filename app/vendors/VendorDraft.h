#pragma once

#include "app/vendors/VendorClues.h"
#include "app/vendors/VendorProfile.h"

#include <variant>

/// What only the person can say before somebody can be told, or what is missing for it.
struct VendorQuestion {
    enum What {
        NoAddress, ///< nobody says where to write
        WhichAddress,
        NoKey, ///< an address, and neither a key nor its fingerprint: there may be key pages, or other ways
        OnlyFingerprint, ///< which key it is, but not the key: it can be looked for
        WhichKey,
        KeyDiffers, ///< the text names a fingerprint, and the key in it is another one: stop
        PrivateKey, ///< a private key was published, or given: nobody may use it any more, stop
    };
    What what;
};

/// Somebody who can be told, as found: to be compared with a second place before it is kept.
struct VendorDraft {
    /// What the person chose where there was a choice.
    struct Choice {
        std::optional<QString> address = {};
        std::optional<Fingerprint> key = {};
    };

    VendorClues::Clue<QString> address;
    VendorClues::Clue<Certificate> key;
    std::vector<VendorClues::Clue<QUrl>> policies;
    std::vector<VendorClues::Clue<QUrl>> ways;
    std::vector<QUrl> pages; ///< where something of it was found: a newer key may lie there later

    /// A draft, or what has to be asked or found first.
    [[nodiscard]] static std::variant<VendorDraft, VendorQuestion> make(const VendorClues &clues, const Choice &choice);

    [[nodiscard]] QString domain() const { return address.what.section(u'@', -1); } ///< also what they are called
    /// An id that is not taken: "example-org", "example-org-2".
    [[nodiscard]] QString id(const QStringList &taken) const;
    [[nodiscard]] VendorProfile profile(const QString &id, const QString &name) const;
};
