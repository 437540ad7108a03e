#pragma once

#include "app/vendors/VendorSearch.h"

#include <QFuture>

#include <functional>
#include <stop_token>

/// Asks whom the search names, on another thread, and adds what is found to the clues; ends early when `cancel` says
/// so.
[[nodiscard]] QFuture<VendorClues> searchInBackground(const VendorSearch &search, const VendorClues &clues,
                                                      const std::optional<Proxy> &proxy, const QDateTime &now,
                                                      const std::stop_token &cancel);

/// What adding a team works with. Tests play the internet.
struct TeamTools {
    std::function<QFuture<VendorClues>(const VendorSearch &, const VendorClues &, const std::optional<Proxy> &,
                                       const QDateTime &, const std::stop_token &)>
        search = searchInBackground;
};
