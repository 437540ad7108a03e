#pragma once

#include "app/vault/KeyStore.h"

#include <optional>

/// A keyring that answers at once with what a test puts into it.
class FakeKeyring final : public KeyStore {
public:
    std::shared_ptr<Secret> key; ///< null: none
    bool locked = false; ///< reads as if there were none, and forgets nothing
    std::optional<VaultProblem> gone; ///< what everything is answered with
    bool forgetful = false; ///< takes a key and gives another back
    bool dismissed = false; ///< its question to unlock it is; the next one may not be
    bool stubborn = false; ///< says that it removed the key, and has it
    int writes = 0;
    int reads = 0;

    QFuture<std::expected<std::shared_ptr<Secret>, VaultProblem>> read() override
    {
        using Key = std::expected<std::shared_ptr<Secret>, VaultProblem>;
        ++reads;
        if (gone)
            return QtFuture::makeReadyValueFuture(Key(std::unexpected(*gone)));
        return QtFuture::makeReadyValueFuture(key && !locked ? Key(key)
                                                             : Key(std::unexpected(VaultProblem{VaultProblem::NoKey})));
    }
    QFuture<std::expected<void, VaultProblem>> write(std::shared_ptr<const Secret> given) override
    {
        ++writes;
        locked = false;
        if (gone)
            return done(std::unexpected(*gone));
        key = std::make_shared<Secret>(Secret::ofSize(static_cast<qsizetype>(given->bytes().size())));
        if (!forgetful)
            std::ranges::copy(given->bytes(), key->writable().begin());
        return done({});
    }
    QFuture<std::expected<void, VaultProblem>> remove() override
    {
        if (gone)
            return done(std::unexpected(*gone));
        if (!locked && !stubborn)
            key.reset();
        return done({});
    }
    QFuture<std::expected<void, VaultProblem>> unlock() override
    {
        if (gone)
            return done(std::unexpected(*gone));
        if (dismissed)
            return done(std::unexpected(VaultProblem{VaultProblem::NoKeyring}));
        locked = false;
        return done({});
    }

private:
    static QFuture<std::expected<void, VaultProblem>> done(std::expected<void, VaultProblem> value)
    {
        return QtFuture::makeReadyValueFuture(std::move(value));
    }
};
