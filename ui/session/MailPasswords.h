#pragma once

#include "app/vault/KeyStore.h"
#include "ui/journey/DeliveryTools.h"

#include <QObject>

/// Whether this session has a keyring at all, running or to be started on demand.
[[nodiscard]] bool hasKeyring();

/// Passwords of mail accounts in the computer's keyring: one entry holds them all, so that all can be forgotten without
/// a list of accounts lying anywhere else.
class MailPasswords final : public QObject, public PasswordKeeper {
public:
    /// `keyring` must outlive it, and take any number of bytes.
    explicit MailPasswords(KeyStore &keyring) : m_keyring(keyring) { }

    [[nodiscard]] QFuture<std::shared_ptr<const Secret>> find(const QString &account) override;
    [[nodiscard]] QFuture<bool> keep(const QString &account, std::shared_ptr<const Secret> password) override;
    [[nodiscard]] QFuture<bool> forget(const QString &account) override;
    [[nodiscard]] QFuture<bool> forgetAll() override;

private:
    KeyStore &m_keyring;
};
