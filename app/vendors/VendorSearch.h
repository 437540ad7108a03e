#pragma once

#include "app/net/HttpsGet.h"
#include "app/vendors/VendorClues.h"

#include <chrono>

/// Whom to ask about somebody who may be told, made before anybody is asked: the hosts are shown, then the person
/// clicks. Nothing here asks by itself.
struct VendorSearch {
    /// Asked one after the other until one has a page.
    using Chain = std::vector<QUrl>;
    enum Wants {
        Everything, ///< of a page: addresses, keys, where more may be
        KeysOnly,
    };

    std::vector<Chain> chains;
    QString address; ///< that the person typed; may be empty
    QStringList mayLeadTo; ///< hosts besides, to which a page may lead: "www.example.org" of "example.org"
    Wants wants = Everything;
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for the whole of a chain

    /// For an address, a domain or a web address, as typed: the page itself, the domain's security.txt (RFC 9116, 3),
    /// or the SECURITY.md of a project at GitHub or GitLab. nullopt when it is none of these, or names no host of the
    /// internet.
    [[nodiscard]] static std::optional<VendorSearch> of(const QString &typed);
    /// For the key of this address: the pages that were named, the web key directory of its domain and, for each
    /// fingerprint that was named, keys.openpgp.org.
    [[nodiscard]] static VendorSearch forKey(const VendorClues &clues, const QString &address);

    /// Whom run() may speak to, and nobody else.
    [[nodiscard]] QStringList hosts() const;
    /// Asks all chains at the same time, and adds what was found to `clues` in their order. Blocks: for a worker.
    /// Cancel is answered within a second, and leaves a note.
    [[nodiscard]] VendorClues run(const HttpsGet &https, VendorClues clues, const QDateTime &now,
                                  const std::stop_token &cancel) const;
};
