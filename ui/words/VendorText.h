#pragma once

#include "app/vendors/VendorProfile.h"

/// A sentence of a team's profile in the language of the window, where the profile has it.
[[nodiscard]] QString vendorText(const VendorProfile &profile, const QString &sentence);
