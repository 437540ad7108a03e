#pragma once

#include "app/vault/VaultProblem.h"

/// Why what the person keeps stays closed.
struct StoreProblem {
    enum What {
        NoPassphrase, ///< it needs one, no file was named, and nobody sits at a terminal or nobody typed one
        PassphraseNotRead, ///< the named file; the detail is its name and why
        PassphraseTooLong,
        PassphraseTooShort, ///< to begin with
        NotTheSame, ///< what was typed twice to begin with
        Vault, ///< why is in vault
    };
    What what;
    VaultProblem vault = {VaultProblem::NoKey};
    QString detail = {}; ///< for people, harmless to show

    /// Whether a command that only reads can do without: not when the person said how to open it and that was wrong.
    [[nodiscard]] bool canGoOn() const
    {
        const bool wrong = what == Vault && vault.what == VaultProblem::WrongPassphrase;
        return !wrong && (what == NoPassphrase || what == Vault);
    }
};
