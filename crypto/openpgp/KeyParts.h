#pragma once

#include "crypto/openpgp/Engine.h"

#include <optional>
#include <vector>

/// What a primary key or a subkey is like at its context's clock, for whoever judges it.
namespace KeyParts {

/// nullopt: never.
[[nodiscard]] std::optional<QDateTime> timeOf(uint64_t seconds);
[[nodiscard]] uint64_t validTill(const Engine::Key &key); ///< seconds; UINT64_MAX: for ever
[[nodiscard]] uint32_t created(const Engine::Key &key);

/// Whether its owner says so (RFC 9580, 5.2.3.29) and its algorithm can (9.1): the engine believes the owner alone.
[[nodiscard]] bool canEncrypt(const Engine::Key &key);
/// RSA of 2048 bits or more, or curve 25519, NIST's or Brainpool's. DSA, ElGamal and what we do not know count as weak.
[[nodiscard]] bool isStrong(const Engine::Key &key);
[[nodiscard]] bool carriesRevocation(const Engine::Key &key); ///< one that verifies or not
[[nodiscard]] bool isValid(const Engine::Signature &signature);
[[nodiscard]] bool hasValidBinding(const Engine::Key &subkey);
/// Whether the owner's signatures are there but all of them with a hash that others can break. Revocations and other
/// people's do not count.
[[nodiscard]] bool onlyBrokenHashes(const std::vector<Engine::Signature> &signatures);

/// The owner's signatures over the primary key and its user ids, where expiry and preferences stand, and whoever
/// else's.
[[nodiscard]] std::vector<Engine::Signature> certifications(const Engine::Key &primary);
/// Whether one of them says what the key is for, and verifies.
[[nodiscard]] bool isProven(const std::vector<Engine::Signature> &certifications);

} // namespace KeyParts
