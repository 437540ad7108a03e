#pragma once

#include "app/vault/VaultProblem.h"

struct sqlite3;

/// What a result code of SQLite means for the vault, told right after the call that gave it.
[[nodiscard]] VaultProblem sqliteProblem(sqlite3 *connection, int code);
