#pragma once

#include "app/vault/Database.h"

/// The database of a case (docs/vault.md), also of a last good copy and inside an exported file.
[[nodiscard]] const Schema &caseSchema();

/// The bytes of an attachment lie in pieces of this size, the last one shorter.
inline constexpr qint64 chunkSize = 256 * 1024;
