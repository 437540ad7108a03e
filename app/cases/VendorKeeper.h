#pragma once

#include "app/cases/CaseVault.h"
#include "app/vendors/VendorShelf.h"

/// Added vendors and renewed locks: in the vault while it is open, in memory only before, and while nothing is kept.
/// Copies of a lock are merged with the one that is stored, which another program may have renewed meanwhile. Writing
/// waits for the vault's thread, so it is done from another than the window's.
class VendorKeeper final : public VendorShelf {
public:
    /// `things` is what the vault holds of them; what was put into memory before goes into the vault, but never in the
    /// place of what is there. Without a vault all is in memory from now on.
    void opened(std::shared_ptr<CaseVault> vault, Things things);
    void closed(); ///< nothing of the vault stays in memory, and nothing is taken until it is opened again

    [[nodiscard]] Things all() const override;
    [[nodiscard]] bool put(const QString &name, const QByteArray &data) override;
    [[nodiscard]] bool drop(const QString &name) override;

private:
    /// Null when there is none yet, nullopt when it was closed.
    [[nodiscard]] std::optional<std::shared_ptr<CaseVault>> openVault() const;

    std::mutex m_writing; ///< one writer after the other, so that memory and disk agree
    mutable std::mutex m_mutex;
    Things m_things;
    std::shared_ptr<CaseVault> m_vault;
    bool m_isClosed = false; ///< and was open before
};
