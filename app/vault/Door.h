#pragma once

#include "app/vault/KeyStore.h"
#include "app/vault/SlotFile.h"
#include "app/vault/VaultProblem.h"
#include "crypto/KeySlot.h"

#include <QDir>
#include <QFuture>

#include <functional>
#include <memory>
#include <optional>

/// How a vault can be opened, as it stands now.
enum class DoorState {
    FirstUse, ///< nothing kept, no slot file, no key: the person chooses
    KeyringHoldsKey,
    NeedsPassphrase, ///< a slot file, and no key in the keyring
    NoKey, ///< something is kept and there is no way to its key: a keyring that is locked reads like an empty one
};

/// Where the vault key comes from: the desktop's keyring, a slot file that a passphrase opens, or both. A new key is
/// made only when nothing is kept and there is no slot file. Slow work runs elsewhere; the answer comes while the
/// caller's thread runs its event loop. `keyring` must outlive it.
class Door final {
public:
    /// What a new slot file shall cost to open; asked on another thread, since measuring it takes a second.
    using Cost = std::function<SlotCost()>;

    /// `folder`: the vault's. `keyring` may be null: there is none, or it shall not be used (--portable).
    Door(const QDir &folder, KeyStore *keyring, Cost cost, SlotLimits limits = {});

    [[nodiscard]] QFuture<DoorState> look();
    /// Why the keyring gave nothing at the last look(): NoKeyring or NoKey; nullopt when it did.
    [[nodiscard]] std::optional<VaultProblem> keyringProblem() const;
    /// Nothing is kept here, and no slot file lies here; the keyring is not asked. An error when the folder does not
    /// tell.
    [[nodiscard]] std::expected<bool, VaultProblem> isEmpty() const;
    [[nodiscard]] bool hasSlot() const; ///< a slot file of either kind lies there: a passphrase opens the vault

    [[nodiscard]] bool hasTypedSlot() const; ///< one for the passphrase that is typed each time
    [[nodiscard]] bool hasWrittenSlot() const; ///< one for words on paper

    /// The key from the keyring.
    [[nodiscard]] QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> openWithKeyring();
    [[nodiscard]] QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> openWithPassphrase(Secret passphrase);

    /// At first use: a new key, kept in the keyring and read back from it; the one that is there stays. With the
    /// vault's first file a second beginning sees that there was one.
    [[nodiscard]] QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> beginWithKeyring();
    /// At first use: a new key in a slot file under this passphrase, opened again before it counts.
    [[nodiscard]] QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> beginWithPassphrase(Secret passphrase);

    /// Another passphrase for the key at hand. Only its slot file is rewritten, whole or not at all.
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> setPassphrase(std::shared_ptr<const Secret> key,
                                                                           Secret passphrase);
    /// From now on the passphrase alone opens the vault: the keyring is unlocked, the slot file written, then the
    /// keyring forgets the key. NoKeyring: it does not tell whether it has the key, and nothing was changed; or it
    /// would not forget it, and both open.
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> usePassphrase(std::shared_ptr<const Secret> key,
                                                                           Secret passphrase);
    /// A second passphrase, to be written down and kept away from the computer.
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> setRecovery(std::shared_ptr<const Secret> key,
                                                                         Secret passphrase);
    /// Puts all that nobody can open into a folder of its own beside, so that a new vault can begin. Nothing is
    /// deleted. Gives that folder's path.
    [[nodiscard]] std::expected<QString, VaultProblem> putAside();
    /// The key at hand goes into the keyring too (it was emptied, and a recovery passphrase opened the vault).
    /// NoKeyring when it does not tell what it holds, or holds another key, which stays.
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> keepInKeyring(std::shared_ptr<const Secret> key);

private:
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>>
    writeSlot(SlotFile::Kind kind, std::shared_ptr<const Secret> key, Secret passphrase);

    QDir m_folder;
    KeyStore *m_keyring;
    Cost m_cost;
    SlotLimits m_limits;
    std::shared_ptr<std::optional<VaultProblem>> m_keyringProblem;
    std::unique_ptr<QObject> m_here; ///< its thread is the caller's; what waits for an answer ends with it
};
