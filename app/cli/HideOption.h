#pragma once

#include "app/evidence/SecretKind.h"

/// The value of --hide: "all", or names of kinds with commas between. nullopt when it is neither.
[[nodiscard]] std::optional<SecretKinds> hideOption(const QString &value);
