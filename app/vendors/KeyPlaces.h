#pragma once

#include "app/vendors/VendorProfile.h"

/// A place where a newer copy of a key may lie, and exactly whom looking there asks.
struct KeyPlace {
    enum Kind {
        Wkd, ///< the web key directory of the address's domain: the second URL is asked when the first has nothing
        KeysOpenPgpOrg, ///< the key server, by fingerprint
        Page, ///< a page of the profile
        SecurityTxt, ///< the same, which names other pages (RFC 9116)
        Named, ///< a page that a security.txt names
    };
    Kind kind;
    std::vector<QUrl> urls; ///< asked one after the other until one has a page

    [[nodiscard]] QStringList hosts() const; ///< each once
    /// For people: the hosts; of a page the whole address, without "https://".
    [[nodiscard]] QString name() const;
    friend bool operator==(const KeyPlace &, const KeyPlace &) = default;
};

namespace KeyPlaces {

/// All of a profile, each once, in its order. Nobody is asked anything.
[[nodiscard]] std::vector<KeyPlace> of(const VendorProfile &profile);
[[nodiscard]] KeyPlace keyServer(const Fingerprint &fingerprint);
[[nodiscard]] KeyPlace page(const QUrl &url); ///< a security.txt, by its name, or another
/// Every host of these places, each once: to be shown before any of them is asked, and nobody else is.
[[nodiscard]] QStringList hosts(const std::vector<KeyPlace> &places);

} // namespace KeyPlaces
