#pragma once

#include "app/vault/CaseStore.h"

/// All of a case but the bytes of its files.
struct CaseWords {
    CaseGlance glance = {0, {}, {}, false};
    CaseFields fields;
    std::map<qint64, CaseEvent> history; ///< by their ids
    std::vector<Attachment> files;

    [[nodiscard]] static std::expected<CaseWords, VaultProblem> of(CaseStore &store);
    /// Into an empty case, without the files, which have no bytes yet.
    [[nodiscard]] Done put(Database &database) const;
    /// With the files' names and hashes and the very generation: for a copy that is not a case.
    [[nodiscard]] Done putAll(Database &database) const;
};

/// Copies words and files into an empty case; each file's hash is checked on the way.
[[nodiscard]] Done copyCase(const std::shared_ptr<CaseStore> &from, CaseStore &to);
