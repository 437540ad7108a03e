#pragma once

#include "app/vault/VaultProblem.h"
#include "crypto/KeySlot.h"

#include <QDir>

/// A file in the vault's folder with the vault key, locked with a passphrase (crypto/KeySlot.h). Mode 0600.
namespace SlotFile {

/// Whose passphrase: each opens the vault by itself.
enum class Kind {
    Typed, ///< "key-slot": the person's own, typed each time
    WrittenDown, ///< "recovery-slot": for the day when the other way in is lost
};

enum Place {
    First, ///< there must be none yet, also none that another process has just made
    Replace,
};

/// Whether anything lies there under that name; an error when the folder does not tell.
[[nodiscard]] std::expected<bool, VaultProblem> exists(const QDir &folder, Kind kind);

[[nodiscard]] std::expected<Secret, VaultProblem> open(const QDir &folder, Kind kind, const Secret &passphrase,
                                                       const SlotLimits &limits);

/// Writes a slot beside, opens it again from the disk with this passphrase, and only then puts it in its place: what
/// was there stays until then (THREATS-D10). NoKey when one lies there and `place` is First.
[[nodiscard]] std::expected<void, VaultProblem> write(const QDir &folder, Kind kind, const Secret &key,
                                                      const Secret &passphrase, const SlotCost &cost, Place place);

} // namespace SlotFile
