#pragma once

#include "crypto/KeyProblem.h"

/// ClockWrong when `now` is before the last commit that this program was built from, or 20 years after it: on such a
/// clock no key is judged, and none taken in (THREATS-K10).
[[nodiscard]] std::optional<KeyProblem> clockFault(const QDateTime &now);
