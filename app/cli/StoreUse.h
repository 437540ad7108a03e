#pragma once

#include <QStringList>

#include <optional>

/// What a command does with what the person keeps on this computer: teams that they added and newer copies of keys.
/// Known from its words alone, since the store is opened before the command runs.
struct StoreUse {
    enum What {
        None,
        Reads, ///< goes on without it
        Needs, ///< does not go on without it, and makes none
        Writes, ///< makes one where there is none yet
    };
    What what = None;
    std::optional<QString> passphraseFile = {}; ///< --store-passphrase-file

    /// `words`: the program's arguments without its name.
    [[nodiscard]] static StoreUse of(const QStringList &words);
};
