#pragma once

#include "crypto/KeySlot.h"

/// The least that libsodium takes: a test opens hundreds.
inline constexpr SlotCost cheap{8U << 10, 1};
/// Above it, and far below what a real slot costs.
inline constexpr SlotLimits low{64U << 10, 4};

inline Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}
