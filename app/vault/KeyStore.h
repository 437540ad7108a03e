#pragma once

#include "app/vault/VaultProblem.h"
#include "crypto/Secret.h"

#include <QFuture>

#include <expected>
#include <memory>

/// A place that keeps one secret for this person, the 32-byte key of a vault or whatever its owner puts there: the
/// desktop's keyring, or a fake of it in a test.
class KeyStore {
public:
    virtual ~KeyStore() = default;
    /// NoKey: it holds none, or is locked, which reads the same (FACTS.md). NoKeyring: there is no such service.
    [[nodiscard]] virtual QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> read() = 0;
    [[nodiscard]] virtual QFuture<std::expected<void, VaultProblem>> write(std::shared_ptr<const Secret> key) = 0;
    [[nodiscard]] virtual QFuture<std::expected<void, VaultProblem>> remove() = 0;
    /// Makes it ask the person to unlock it, if it is locked; then read() tells the truth.
    [[nodiscard]] virtual QFuture<std::expected<void, VaultProblem>> unlock() = 0;
};
