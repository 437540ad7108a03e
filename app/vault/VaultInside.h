#pragma once

#include "app/vault/CaseLock.h"
#include "app/vault/CaseStore.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultFolder.h"

#include <mutex>

struct Vault::Inside {
    VaultFolder folder;
    std::shared_ptr<const Secret> key;
    bool lostThings = false;
    std::mutex mutex = {}; ///< over what follows
    std::map<CaseId, CaseLock> removed = {}; ///< held so that no other process sweeps what may still be put back

    /// A new, empty case under the name of one that is not whole yet, open for writing.
    [[nodiscard]] std::expected<std::pair<CaseId, std::shared_ptr<CaseStore>>, VaultProblem> begin() const;
    /// Closes it and gives it its own name: nobody else has it open.
    [[nodiscard]] Done finish(const CaseId &id, std::shared_ptr<CaseStore> store) const;
    void giveUp(const CaseId &id) const;
    [[nodiscard]] std::expected<std::shared_ptr<CaseStore>, VaultProblem> openStore(const CaseId &id) const;
    /// Beside whoever writes it.
    [[nodiscard]] std::expected<std::shared_ptr<CaseStore>, VaultProblem>
    openToRead(const CaseId &id, const VaultProblem &why = {VaultProblem::OpenElsewhere}) const;
    /// FolderGone when there is no such case.
    [[nodiscard]] Done isThere(const CaseId &id) const;
    /// Everything of a case that was removed or never became whole, unless another process is at it.
    void sweep();
    void wipe(const CaseId &id, CaseLock lock) const;
};
