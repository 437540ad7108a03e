#include "crypto/openpgp/KeyHealth.h"

#include "crypto/openpgp/KeyParts.h"

#include <QTimeZone>

#include <algorithm>

namespace {

KeyPart partOf(const Engine::Key &key)
{
    const rnp_key_handle_t handle = key.get();
    const uint32_t created = KeyParts::created(key);
    const auto lasts = Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_expiration(handle, p); });
    KeyPart part{
        .fingerprint = Engine::fingerprint(key),
        .kind = Engine::text([&](char **p) { return rnp_key_get_alg(handle, p); }),
        .created = QDateTime::fromSecsSinceEpoch(created, QTimeZone::UTC),
        .until = lasts ? KeyParts::timeOf(uint64_t{created} + lasts) : std::nullopt,
        .encrypts = KeyParts::canEncrypt(key),
        .strong = KeyParts::isStrong(key),
        .revoked = KeyParts::carriesRevocation(key),
        .proven = KeyParts::hasValidBinding(key),
        .brokenHashes = KeyParts::onlyBrokenHashes(Engine::signatures(key)),
    };
    if (part.kind == u"RSA")
        part.kind += QStringLiteral(" %1").arg(
            Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_bits(handle, p); }));
    return part;
}

} // namespace

std::expected<KeyHealth, KeyProblem> KeyHealth::of(const Certificate &certificate, const QDateTime &now)
{
    const CertificateFacts facts = certificate.facts();
    const auto loaded = Engine::load({certificate.bytes()}, now);
    if (!loaded)
        return std::unexpected(loaded.error());
    const Engine::Hush hush;
    KeyHealth health{partOf(loaded->primary), {}, facts.userIds, {}};
    const auto certifications = KeyParts::certifications(loaded->primary);
    health.primary.proven = KeyParts::isProven(certifications);
    health.primary.brokenHashes = !health.primary.proven && KeyParts::onlyBrokenHashes(certifications);
    const auto userIds = Engine::userIds(loaded->primary);
    for (size_t i = 0; i < userIds.size() && i < static_cast<size_t>(facts.userIds.size()); ++i) {
        if (KeyParts::onlyBrokenHashes(Engine::signatures(userIds[i])))
            health.brokenUserIds.append(facts.userIds[static_cast<qsizetype>(i)]);
    }
    for (const auto &subkey : Engine::subkeys(loaded->primary))
        health.subkeys.push_back(partOf(subkey));
    return health;
}

bool strictReaderReads(const QByteArray &published)
{
    const Engine::Hush hush;
    const Engine::Ffi ffi = Engine::context({});
    Engine::Input input;
    size_t keys = 0;
    return ffi
        && Engine::out(input,
                       [&](auto *p) {
                           return rnp_input_from_memory(p, reinterpret_cast<const uint8_t *>(published.constData()),
                                                        static_cast<size_t>(published.size()), false);
                       })
        && rnp_import_keys(ffi.get(), input.get(), RNP_LOAD_SAVE_PUBLIC_KEYS, nullptr) == RNP_SUCCESS
        && rnp_get_public_key_count(ffi.get(), &keys) == RNP_SUCCESS && keys > 0;
}
