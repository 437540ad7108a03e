#pragma once

#include "app/vendors/PlaceAnswer.h"
#include "app/vendors/VendorBook.h"

#include <chrono>
#include <functional>
#include <stop_token>

/// How places are asked; tests play the internet.
struct RenewalWays {
    std::optional<Proxy> proxy = {};
    std::optional<HttpsGet::Stage> stage = {};
    std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for each place
};

/// What all places came to.
struct RenewalFound {
    std::vector<PlaceAnswer> answers; ///< in the order of the places, behind them those that a security.txt names
    std::expected<VerifiedKey, KeyProblem> verdict; ///< on the key as it is now; a withdrawal counts, kept or not
    std::optional<QDateTime> oldUntil; ///< when the key's encryption ended before; nullopt: never
    std::optional<QDateTime> newUntil; ///< the same now
    bool changed = false; ///< whether it is another verdict, or another end
    std::optional<VendorProblem> notKept = {}; ///< something was found, and could not be kept
};

/// Looks for a newer copy of a vendor's key: asks these places, all at the same time, over HTTPS, and no host beside
/// theirs: neither a redirect nor a security.txt leads to another one (PlaceAnswer::elsewhere tells which). A
/// security.txt's pages at those hosts, eight at the most, are asked as well.
///
/// What they have is merged with the copy at hand, never put in its place, and kept with the vendor; the result is the
/// same in whatever order they answer. Cancelled, it keeps what had come until then.
///
/// Blocks: for a worker; ends within a second of a cancel. `told` hears each answer as it comes, on this thread. Only
/// on the person's click.
[[nodiscard]] std::expected<RenewalFound, VendorProblem>
searchRenewal(VendorBook &book, const QString &id, const std::vector<KeyPlace> &places, const QDateTime &now,
              const RenewalWays &ways, const std::function<void(const PlaceAnswer &)> &told,
              const std::stop_token &cancel);
