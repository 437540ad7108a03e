#pragma once

#include "crypto/Pin.h"

#include <QStringList>

#include <optional>

/// The vendors that are part of the program, and what their keys must be. Compiled in apart from the keys themselves,
/// so that whoever changes a key file cannot change what it is compared with (THREATS-K14).
namespace BuiltInPins {

[[nodiscard]] QStringList ids();
/// nullopt when there is no built-in vendor of this id.
[[nodiscard]] std::optional<Pin> of(QStringView id);

} // namespace BuiltInPins
