#pragma once

#include "app/cases/VendorKeeper.h"
#include "app/cli/StoreProblem.h"
#include "app/cli/StoreUse.h"
#include "app/vault/Door.h"

#include <QObject>
#include <QPromise>

#include <functional>

/// What the opening works with. All of it outlives the opening.
struct StoreTools {
    Door &door;
    QDir folder; ///< of the vault
    std::shared_ptr<VendorKeeper> vendors; ///< holds what is kept once it is open
    /// Asks for a passphrase, nullopt when none is typed; null when nobody sits at a terminal.
    std::function<std::optional<Secret>(const QString &prompt)> ask = {};
};

/// Opens what the person keeps for one command, before it runs. A command that only reads touches nothing, not even the
/// keyring, where nothing is kept; one that writes begins a store there. A named passphrase file comes before the
/// keyring.
class StoreOpening final : public QObject {
public:
    using Outcome = std::expected<void, StoreProblem>;

    StoreOpening(StoreTools tools, StoreUse use);
    /// Answers while the caller's event loop runs. Without a problem the store is open, or there is none and none is
    /// needed. To be called once.
    [[nodiscard]] QFuture<Outcome> start();
    [[nodiscard]] const std::shared_ptr<CaseVault> &vault() const { return m_vault; } ///< null while it is not open

private:
    using Key = std::shared_ptr<Secret>;

    void look();
    void lookedAt(DoorState state);
    void begin();
    void beginWithPassphrase();
    void openWithPassphrase(int triesLeft);
    void openVault(const Key &key);
    void end(const Outcome &outcome);
    void fail(const VaultProblem &problem) { end(std::unexpected(StoreProblem{StoreProblem::Vault, problem})); }
    [[nodiscard]] std::expected<Secret, StoreProblem> chosen() const;
    [[nodiscard]] std::expected<Secret, StoreProblem> given(bool again) const;

    StoreTools m_tools;
    StoreUse m_use;
    QPromise<Outcome> m_promise;
    std::shared_ptr<CaseVault> m_vault;
};
