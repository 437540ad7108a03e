#include "app/vault/KeyKeeping.h"

#include "crypto/Random.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keySize = 32; // bytes

using KeyKeeping::Key;
using Done = std::expected<void, VaultProblem>;

template <typename T> QFuture<T> ready(T value)
{
    return QtFuture::makeReadyValueFuture(std::move(value));
}

/// Where none is; it counts only when it comes back.
QFuture<Done> store(KeyStore *keyring, std::shared_ptr<const Secret> key, QObject *here)
{
    return keyring->write(key)
        .then(here,
              [keyring](const Done &written) {
                  return written ? keyring->read() : ready<Key>(std::unexpected(written.error()));
              })
        .unwrap()
        .then(here, [key = std::move(key)](const Key &found) -> Done {
            if (!found)
                return std::unexpected(found.error());
            if (!(*found)->matches(*key))
                return std::unexpected(VaultProblem{VaultProblem::NoKeyring, u"gave back another key"_s});
            return {};
        });
}

} // namespace

QFuture<Key> KeyKeeping::lookInto(KeyStore *keyring, QObject *here)
{
    return keyring->read()
        .then(here,
              [keyring, here](const Key &found) {
                  if (found || found.error().what != VaultProblem::NoKey)
                      return ready(found);
                  return keyring->unlock()
                      .then(here,
                            [keyring](const Done &unlocked) {
                                return unlocked ? keyring->read() : ready<Key>(std::unexpected(unlocked.error()));
                            })
                      .unwrap();
              })
        .unwrap();
}

QFuture<Done> KeyKeeping::keep(KeyStore *keyring, std::shared_ptr<const Secret> key, QObject *here)
{
    return lookInto(keyring, here)
        .then(here,
              [keyring, here, key = std::move(key)](const Key &found) {
                  if (!found && found.error().what == VaultProblem::NoKey)
                      return store(keyring, key, here);
                  if (!found)
                      return ready<Done>(std::unexpected(found.error()));
                  if ((*found)->matches(*key))
                      return ready(Done());
                  // it may be the only way to what was put aside
                  return ready<Done>(std::unexpected(VaultProblem{VaultProblem::NoKeyring, u"holds another key"_s}));
              })
        .unwrap();
}

QFuture<Key> KeyKeeping::keyOrNew(KeyStore *keyring, QObject *here)
{
    return lookInto(keyring, here)
        .then(here,
              [keyring, here](const Key &found) {
                  if (found || found.error().what != VaultProblem::NoKey)
                      return ready(found);
                  const auto key = std::make_shared<Secret>(Random::secret(keySize));
                  return store(keyring, key, here).then([key](const Done &kept) -> Key {
                      if (!kept)
                          return std::unexpected(kept.error());
                      return key;
                  });
              })
        .unwrap();
}

QFuture<Done> KeyKeeping::forget(KeyStore *keyring, QObject *here)
{
    return keyring->remove()
        .then(here,
              [keyring, here](const Done &removed) {
                  if (!removed)
                      return ready(removed);
                  return keyring->read().then(here, [](const Key &left) -> Done {
                      if (left || left.error().what != VaultProblem::NoKey)
                          return std::unexpected(VaultProblem{VaultProblem::NoKeyring, u"it keeps the key"_s});
                      return {};
                  });
              })
        .unwrap();
}
