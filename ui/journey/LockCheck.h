#pragma once

#include "app/vendors/VendorBook.h"
#include "ui/journey/Parts.h"

class Draft;

/// What stands between a report and the right people: the team's lock, read from the disk and judged anew.
struct LockCheck {
    bool builtIn;
    Fingerprint expected; ///< what the lock must be
    std::optional<Vendor> vendor; ///< nullopt when its key is not even the pinned one
    std::expected<VerifiedKey, KeyProblem> verdict;

    [[nodiscard]] static LockCheck make(const VendorBook &book, const VendorProfile &profile, const QDateTime &now);
    /// For this report, with what its person decided.
    [[nodiscard]] LockState stateFor(const Draft &draft) const;
};
