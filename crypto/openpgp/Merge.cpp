#include "crypto/ClockFault.h"
#include "crypto/openpgp/Engine.h"
#include "crypto/openpgp/Packets.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace {

/// What the engine should do with the signatures of a fetched copy while it is cleaned.
struct Cleaning {
    QSet<QByteArray> known; ///< the packets that the held copy has
    QSet<QByteArray> withdrawals; ///< the packets that the owner signed to withdraw something
    bool unprovenRevocation = false; ///< one was left out
    bool badSignature = false; ///< a new self-signature does not verify
};

QByteArray packetOf(rnp_signature_handle_t signature)
{
    Engine::Output output;
    uint8_t *bytes = nullptr;
    size_t size = 0;
    if (!Engine::out(output, [](auto *p) { return rnp_output_to_memory(p, 0); })
        || rnp_signature_export(signature, output.get(), 0) != RNP_SUCCESS
        || rnp_output_memory_get_buf(output.get(), &bytes, &size, false) != RNP_SUCCESS)
        return {};
    return QByteArray(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
}

void collect(const Engine::Key &primary, QSet<QByteArray> &packets, const auto &counts)
{
    const auto add = [&](const std::vector<Engine::Signature> &signatures) {
        for (const auto &signature : signatures) {
            if (counts(signature))
                packets.insert(packetOf(signature.get()));
        }
    };
    add(Engine::signatures(primary));
    for (const auto &userId : Engine::userIds(primary))
        add(Engine::signatures(userId));
    for (const auto &subkey : Engine::subkeys(primary))
        add(Engine::signatures(subkey));
}

/// A copy of nothing but the keys, the names and what withdraws them: it never runs out.
QByteArray withoutEnds(const QByteArray &certificate)
{
    constexpr std::array revocations{0x20, 0x28, 0x30}; // of a key, a subkey, a name: RFC 9580, 5.2.1
    QByteArray kept;
    const auto packets = Packets::read(certificate);
    if (!packets)
        return {};
    for (const Packets::Packet &packet : *packets) {
        const QByteArrayView body = QByteArrayView(certificate).sliced(packet.bodyStart, packet.end - packet.bodyStart);
        if (packet.tag != Packets::Signature
            || (body.size() > 1 && body[0] == 4 && std::ranges::contains(revocations, static_cast<quint8>(body[1]))))
            kept.append(QByteArrayView(certificate).sliced(packet.start, packet.end - packet.start));
    }
    return kept;
}

/// What the owner signed to withdraw something. The engine takes no word that was signed after the key had run out,
/// until it has the copy in which the key was renewed (THREATS-K17); but copies come in any order.
QSet<QByteArray> provenWithdrawals(const Certificate &fetched, const QDateTime &now)
{
    QSet<QByteArray> proven;
    const auto loaded = Engine::load({withoutEnds(fetched.bytes())}, now);
    if (!loaded)
        return {};
    const Engine::Hush hush;
    collect(loaded->primary, proven, [](const Engine::Signature &signature) {
        return Engine::isRevocation(signature) && rnp_signature_is_valid(signature.get(), 0) == RNP_SUCCESS;
    });
    return proven;
}

/// The engine's callback while others' signatures are left out: one that withdraws the key or a subkey, perhaps a
/// designated revoker's, is told.
void tell(rnp_ffi_t, void *context, rnp_signature_handle_t signature, uint32_t *action)
{
    const QString type = Engine::text([&](char **p) { return rnp_signature_get_type(signature, p); });
    if (*action == RNP_KEY_SIGNATURE_REMOVE && (type == u"key revocation" || type == u"subkey revocation"))
        static_cast<Cleaning *>(context)->unprovenRevocation = true;
}

/// The engine's callback, once a signature of the fetched copy.
void decide(rnp_ffi_t, void *context, rnp_signature_handle_t signature, uint32_t *action)
{
    auto *cleaning = static_cast<Cleaning *>(context);
    *action = RNP_KEY_SIGNATURE_KEEP;
    const rnp_result_t verdict = rnp_signature_is_valid(signature, 0);
    if (verdict == RNP_SUCCESS || cleaning->known.contains(packetOf(signature))
        || cleaning->withdrawals.contains(packetOf(signature)))
        return;
    *action = RNP_KEY_SIGNATURE_REMOVE;
    const QString type = Engine::text([&](char **p) { return rnp_signature_get_type(signature, p); });
    if (type.contains(u"revocation"))
        cleaning->unprovenRevocation = true;
    else if (!Engine::hasBrokenHash(signature)) // one of those counts for nothing, so it is just left out
        cleaning->badSignature = true;
}

std::optional<QDateTime> until(const Certificate &certificate, const Pin &pin, const QDateTime &now)
{
    const auto verdict = verify(certificate, pin, now);
    return verdict ? verdict->validUntil() : verdict.error().when;
}

/// The fetched copy without others' signatures and without what cannot be proven; BadSignature when a new
/// self-signature does not verify.
std::expected<QByteArray, KeyProblem> cleaned(const Certificate &fetched, Cleaning &cleaning, const QDateTime &now)
{
    const auto loaded = Engine::load({fetched.bytes()}, now);
    if (!loaded)
        return std::unexpected(loaded.error());
    const Engine::Hush hush;
    const rnp_key_handle_t key = loaded->primary.get();
    if (rnp_key_remove_signatures(key, RNP_KEY_SIGNATURE_NON_SELF_SIG, tell, &cleaning) != RNP_SUCCESS
        || rnp_key_remove_signatures(key, 0, decide, &cleaning) != RNP_SUCCESS)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("signatures not removed")});
    if (cleaning.badSignature)
        return std::unexpected(KeyProblem{KeyProblem::BadSignature, QStringLiteral("a new self-signature")});
    const auto bytes = Engine::exportPublic(loaded->primary);
    if (!bytes)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no export")});
    return *bytes;
}

} // namespace

std::expected<Renewal, KeyProblem> merge(const Certificate &held, const Certificate &fetched, const Pin &pin,
                                         const QDateTime &now)
{
    if (const auto fault = clockFault(now)) // what was signed later than the clock says would be called unsigned
        return std::unexpected(*fault);
    if (held.pin() != pin || fetched.pin() != pin)
        return std::unexpected(KeyProblem{KeyProblem::Mismatch, fetched.fingerprint().hex()});

    Cleaning cleaning;
    std::optional<QByteArray> heldAgain; // as the engine writes it, to be compared with
    {
        const auto loaded = Engine::load({held.bytes()}, now);
        if (!loaded)
            return std::unexpected(loaded.error());
        collect(loaded->primary, cleaning.known, [](const Engine::Signature &) { return true; });
        heldAgain = Engine::exportPublic(loaded->primary);
    }
    cleaning.withdrawals = provenWithdrawals(fetched, now);
    const auto newer = cleaned(fetched, cleaning, now);
    if (!newer)
        return std::unexpected(newer.error());

    const auto loaded = Engine::load({held.bytes(), *newer}, now);
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto bytes = Engine::exportPublic(loaded->primary);
    if (!bytes)
        return std::unexpected(KeyProblem{KeyProblem::EngineFailed, QStringLiteral("no export")});
    auto merged = Certificate::read(*bytes);
    if (!merged)
        return std::unexpected(merged.error());

    const auto before = verify(held, pin, now);
    const auto after = verify(*merged, pin, now);
    Renewal renewal{*merged, until(held, pin, now), until(*merged, pin, now), cleaning.unprovenRevocation};
    renewal.withdrawn = !after && after.error().what == KeyProblem::Revoked;
    renewal.grown = bytes != heldAgain;
    renewal.changed = before.has_value() != after.has_value() || renewal.oldUntil != renewal.newUntil
        || (before ? before->subkey() != after->subkey() : before.error().what != after.error().what);
    return renewal;
}
