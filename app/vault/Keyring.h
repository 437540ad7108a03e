#pragma once

#include "app/vault/KeyStore.h"

/// The desktop's keyring (Secret Service, KWallet), through QtKeychain. To be used from one thread that runs its event
/// loop. It may ask the person for the keyring's password and then takes as long as the person does; a future that is
/// cancelled ends at once, the question stays until it is answered, and what the person then allows still happens.
/// QtKeychain and D-Bus keep copies of the key that we cannot wipe: a keyring holds it in the open for this session
/// anyway.
class Keyring final : public KeyStore {
public:
    enum class Holds { Key, AnyBytes }; ///< Key: what is not 32 bytes long is Damaged

    /// `entry` tells keys of several vaults apart.
    explicit Keyring(const QString &entry = QStringLiteral("vault-key"), Holds holds = Holds::Key);

    [[nodiscard]] QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> read() override;
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> write(std::shared_ptr<const Secret> key) override;
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> remove() override;
    [[nodiscard]] QFuture<std::expected<void, VaultProblem>> unlock() override;

private:
    QString m_entry;
    Holds m_holds;
};
