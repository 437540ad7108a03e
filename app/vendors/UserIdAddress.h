#pragma once

#include "crypto/openpgp/Certificate.h"

/// The address in a key's name: "Team <team@example.org>", or all of it; empty when there is none.
[[nodiscard]] QString addressInUserId(const QString &userId);

/// Whether one of the names of this key is of exactly this address, with the name of an international domain encoded
/// or not. Not a proof: anybody can write any name into a key of their own.
[[nodiscard]] bool namesAddress(const Certificate &key, const QString &address);
