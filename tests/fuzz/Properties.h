#pragma once

#include "crypto/Armor.h"
#include "crypto/openpgp/Packets.h"
#include "crypto/openpgp/VerifiedKey.h"

/// What must hold of any input at all: the fuzzers try it on new ones, tests/crypto on those kept in
/// tests/vectors/fuzz.
namespace Properties {

/// Whatever a page holds, reading it ends, and what is returned is canonical: read again, it is itself.
[[nodiscard]] inline bool armorHolds(const QByteArray &page)
{
    const auto keys = Armor::readKeys(page);
    if (!keys)
        return true;
    for (const QByteArray &key : *keys) {
        const std::vector<QByteArray> itself{key};
        const auto block =
            "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + key.toBase64() + "\n-----END PGP PUBLIC KEY BLOCK-----\n";
        if (Armor::readKeys(key) != itself || Armor::readKeys(block) != itself)
            return false;
        (void)Packets::pinOf(key);
    }
    return !keys->empty();
}

/// Whatever bytes are taken for a key, a verdict on them ends; only Expired can be turned, and to the same subkey or
/// none; merging a key with itself changes nothing.
[[nodiscard]] inline bool keyHolds(const QByteArray &bytes, const QDateTime &now)
{
    const auto key = Certificate::read(bytes);
    if (!key)
        return true;
    if (const auto again = Certificate::read(key->bytes()); !again || *again != *key)
        return false;
    for (const QString &userId : key->facts().userIds) {
        if (userId.size() > 200 || !userId.isValidUtf16())
            return false;
    }
    const auto verdict = verify(*key, key->pin(), now);
    const auto turned =
        acceptExpired(*key, key->pin(), now,
                      {key->fingerprint(), verdict ? QDateTime() : verdict.error().when.value_or(QDateTime())});
    if (verdict && (!turned || turned->subkey() != verdict->subkey() || turned->expiredOn()))
        return false;
    if (!verdict && turned && (verdict.error().what != KeyProblem::Expired || !turned->expiredOn()))
        return false;
    const auto merged = merge(*key, *key, key->pin(), now);
    return !merged || !verdict || !merged->changed;
}

} // namespace Properties
