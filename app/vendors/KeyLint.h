#pragma once

#include "app/vendors/KeyFinding.h"
#include "crypto/openpgp/Certificate.h"

#include <vector>

/// What the owner of a published key should mend before somebody who wants to report a problem stumbles over it.
struct KeyLint {
    static constexpr int soon = 180; ///< days: the months that renewals have been forgotten for

    std::vector<KeyFinding> findings;
    /// Why nothing can be said about a key: none can be read, it is too big, this computer's clock is wrong.
    std::optional<KeyProblem> unreadable = {};
    std::vector<Certificate> keys = {}; ///< those that were judged

    /// A key file, mail or page as it is published. `address`: where reports go; without it, any address will do.
    [[nodiscard]] static KeyLint of(const QByteArray &published, const QDateTime &now, const QString &address = {});
};
