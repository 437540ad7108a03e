#pragma once

#include "app/vault/KeyStore.h"

class QObject;

/// What a door asks of a keyring, which may be locked: that reads as if it held nothing, and a key that was written
/// over is lost for good. The answers come while the thread of `here` runs its event loop, and end with it.
namespace KeyKeeping {

using Key = std::expected<std::shared_ptr<Secret>, VaultProblem>;

/// What it holds once it is unlocked. NoKey: surely none. NoKeyring: it does not tell.
[[nodiscard]] QFuture<Key> lookInto(KeyStore *keyring, QObject *here);

/// It holds this key from now on, and has given it back. NoKeyring: it does not tell what it holds, or it holds another
/// key, which stays, or it does not keep this one.
[[nodiscard]] QFuture<std::expected<void, VaultProblem>> keep(KeyStore *keyring, std::shared_ptr<const Secret> key,
                                                              QObject *here);
/// The key that is there, or else a new one.
[[nodiscard]] QFuture<Key> keyOrNew(KeyStore *keyring, QObject *here);

/// It holds no key any more, and has shown so: one that is locked only says it.
[[nodiscard]] QFuture<std::expected<void, VaultProblem>> forget(KeyStore *keyring, QObject *here);

} // namespace KeyKeeping
