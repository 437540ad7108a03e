#include "crypto/openpgp/KeyParts.h"

#include "crypto/openpgp/Packets.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace KeyParts {

namespace {
constexpr uint64_t never = UINT64_MAX;
constexpr uint32_t smallestRsa = 2048;
constexpr qsizetype placeOfAlgorithm = 5; // behind the version and the time
/// RSA, RSA that only encrypts, Elgamal, ECDH, X25519, X448.
constexpr std::array<char, 6> encrypting{1, 2, 16, 18, 25, 26};

/// Whether the key itself is named as the signer, and not somebody else.
bool isOwn(const Engine::Signature &signature)
{
    Engine::Key signer;
    return Engine::out(signer, [&](auto *p) { return rnp_signature_get_signer(signature.get(), p); });
}
} // namespace

std::optional<QDateTime> timeOf(uint64_t seconds)
{
    if (seconds == never)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), QTimeZone::UTC);
}

uint64_t validTill(const Engine::Key &key)
{
    return Engine::value<uint64_t>(0, [&](uint64_t *p) { return rnp_key_valid_till64(key.get(), p); });
}

uint32_t created(const Engine::Key &key)
{
    return Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_creation(key.get(), p); });
}

bool canEncrypt(const Engine::Key &key)
{
    if (!Engine::value(false, [&](bool *p) { return rnp_key_allows_usage(key.get(), "encrypt", p); }))
        return false;
    uint8_t *packet = nullptr;
    size_t size = 0;
    if (rnp_get_public_key_data(key.get(), &packet, &size) != RNP_SUCCESS)
        return false;
    const QByteArrayView bytes(packet, static_cast<qsizetype>(size));
    const auto found = Packets::packetAt(bytes, 0);
    const qsizetype algorithm = found ? found->bodyStart + placeOfAlgorithm : bytes.size();
    const bool can = algorithm < bytes.size() && std::ranges::contains(encrypting, bytes[algorithm]);
    rnp_buffer_destroy(packet);
    return can;
}

bool isStrong(const Engine::Key &key)
{
    const QString algorithm = Engine::text([&](char **p) { return rnp_key_get_alg(key.get(), p); });
    if (algorithm == u"RSA")
        return Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_key_get_bits(key.get(), p); }) >= smallestRsa;
    if (algorithm != u"EDDSA" && algorithm != u"ECDSA" && algorithm != u"ECDH")
        return false;
    static const QStringList curves{QStringLiteral("Ed25519"),         QStringLiteral("Curve25519"),
                                    QStringLiteral("NIST P-256"),      QStringLiteral("NIST P-384"),
                                    QStringLiteral("NIST P-521"),      QStringLiteral("brainpoolP256r1"),
                                    QStringLiteral("brainpoolP384r1"), QStringLiteral("brainpoolP512r1")};
    return curves.contains(Engine::text([&](char **p) { return rnp_key_get_curve(key.get(), p); }));
}

bool carriesRevocation(const Engine::Key &key)
{
    return Engine::value(true, [&](bool *p) { return rnp_key_is_revoked(key.get(), p); })
        || std::ranges::any_of(Engine::signatures(key), Engine::isRevocation);
}

bool onlyBrokenHashes(const std::vector<Engine::Signature> &signatures)
{
    bool any = false;
    for (const Engine::Signature &signature : signatures) {
        if (!isOwn(signature) || Engine::isRevocation(signature))
            continue;
        if (!Engine::hasBrokenHash(signature.get()))
            return false;
        any = true;
    }
    return any;
}

bool isValid(const Engine::Signature &signature)
{
    return rnp_signature_is_valid(signature.get(), 0) == RNP_SUCCESS;
}

bool hasValidBinding(const Engine::Key &subkey)
{
    return std::ranges::any_of(Engine::signatures(subkey), [](const Engine::Signature &signature) {
        return Engine::type(signature) == u"subkey binding" && isValid(signature);
    });
}

std::vector<Engine::Signature> certifications(const Engine::Key &primary)
{
    std::vector<Engine::Signature> all = Engine::signatures(primary);
    for (const auto &userId : Engine::userIds(primary)) {
        for (auto &signature : Engine::signatures(userId))
            all.push_back(std::move(signature));
    }
    return all;
}

bool isProven(const std::vector<Engine::Signature> &certifications)
{
    return std::ranges::any_of(certifications, [](const Engine::Signature &signature) {
        return isValid(signature) && !Engine::isRevocation(signature);
    });
}

} // namespace KeyParts
