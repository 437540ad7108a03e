#include "crypto/ClockFault.h"
#include "crypto/openpgp/KeyParts.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <algorithm>

using namespace KeyParts;

namespace {

constexpr uint32_t aeadFeature = 0x02; // "AEAD Encrypted Data packet" in the Features subpacket, as GnuPG sets it

bool announcesAead(const Engine::Key &primary)
{
    uint32_t newest = 0;
    bool aead = false;
    for (const auto &userId : Engine::userIds(primary)) {
        for (const auto &signature : Engine::signatures(userId)) {
            const auto made =
                Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_signature_get_creation(signature.get(), p); });
            if (made < newest || rnp_signature_is_valid(signature.get(), 0) != RNP_SUCCESS)
                continue;
            newest = made;
            aead =
                Engine::value<uint32_t>(0, [&](uint32_t *p) { return rnp_signature_get_features(signature.get(), p); })
                & aeadFeature;
        }
    }
    return aead;
}

/// A subkey that is meant to encrypt and that the primary key really binds.
struct Candidate {
    Fingerprint fingerprint;
    bool revoked;
    bool usable; ///< at the context's clock
    uint64_t till;
    uint32_t created;
};

/// What the engine says of a certificate at one clock.
struct Judgement {
    std::vector<Candidate> candidates;
    bool weakSubkey = false; ///< there is one that could encrypt, were it not of an old kind
    bool futureSubkey = false; ///< there is one whose binding was made later than the clock says
    uint64_t primaryTill = 0;
    bool primaryExpired = false;
    bool aead = false;
};

KeyProblem refusal(KeyProblem::What what, const char *detail = "")
{
    return KeyProblem{what, QString::fromLatin1(detail)};
}

std::expected<Judgement, KeyProblem> judge(const Certificate &certificate, const QDateTime &clock)
{
    const auto loaded = Engine::load({certificate.bytes()}, clock);
    if (!loaded)
        return std::unexpected(loaded.error());
    const Engine::Hush hush;
    const Engine::Key &primary = loaded->primary;
    const auto now = static_cast<uint64_t>(clock.toSecsSinceEpoch());

    Judgement judgement;
    if (carriesRevocation(primary)) // the owner's word: no override
        return std::unexpected(refusal(KeyProblem::Revoked, "primary key"));
    if (!isStrong(primary))
        return std::unexpected(refusal(KeyProblem::Weak, "primary key"));
    if (created(primary) > now)
        return std::unexpected(refusal(KeyProblem::NotYetValid, "primary key"));

    judgement.primaryTill = validTill(primary);
    judgement.primaryExpired = Engine::value(false, [&](bool *p) { return rnp_key_is_expired(primary.get(), p); })
        || judgement.primaryTill <= now; // the engine lets the last second pass, GnuPG does not
    // The engine is content with a subkey's binding; but without a valid self-signature nobody knows the expiry.
    const auto own = certifications(primary);
    if (!isProven(own) || (!judgement.primaryExpired && !Engine::value(false, [&](bool *p) {
            return rnp_key_is_valid(primary.get(), p);
        })))
        return std::unexpected(onlyBrokenHashes(own) ? refusal(KeyProblem::Weak, "SHA-1 self-signatures")
                                                     : refusal(KeyProblem::BadSignature, "no valid self-signature"));
    judgement.aead = announcesAead(primary);

    for (const auto &subkey : Engine::subkeys(primary)) {
        if (!canEncrypt(subkey))
            continue;
        const bool bound = hasValidBinding(subkey);
        if (!bound || !isStrong(subkey)) { // foreign and unbound subkeys are passed over (THREATS-K7)
            const bool broken = onlyBrokenHashes(Engine::signatures(subkey)) && !carriesRevocation(subkey);
            judgement.weakSubkey = judgement.weakSubkey || bound || broken;
            judgement.futureSubkey = judgement.futureSubkey || created(subkey) > now;
            continue;
        }
        const auto fingerprint = Fingerprint::parse(Engine::fingerprint(subkey));
        if (!fingerprint)
            continue;
        const bool revoked = carriesRevocation(subkey);
        const uint64_t till = validTill(subkey);
        const bool usable = Engine::value(false, [&](bool *p) { return rnp_key_is_valid(subkey.get(), p); }) && !revoked
            && created(subkey) <= now && till > now && !judgement.primaryExpired;
        judgement.candidates.push_back({*fingerprint, revoked, usable, till, created(subkey)});
    }
    return judgement;
}

} // namespace

/// The maker of VerifiedKey: verify() and acceptExpired() are its two doors.
struct KeyJudge {
    static std::expected<VerifiedKey, KeyProblem> chosen(const Certificate &found, const Judgement &judgement,
                                                         const QDateTime &clock)
    {
        // the newest usable one, as GnuPG and RNP choose
        const Candidate *best = nullptr;
        for (const Candidate &candidate : judgement.candidates) {
            if (candidate.usable && (!best || candidate.created > best->created))
                best = &candidate;
        }
        if (!best)
            return std::unexpected(refusal(KeyProblem::CannotEncrypt, "no usable encryption subkey"));
        VerifiedKey key(found, best->fingerprint);
        key.m_until = timeOf(std::min(judgement.primaryTill, best->till));
        key.m_clock = clock;
        key.m_aead = judgement.aead;
        return key;
    }

    static std::expected<VerifiedKey, KeyProblem> now(const Certificate &found, const Pin &pin, const QDateTime &now)
    {
        if (const auto fault = clockFault(now))
            return std::unexpected(*fault);
        if (found.pin() != pin)
            return std::unexpected(KeyProblem{KeyProblem::Mismatch, found.fingerprint().hex()});

        const auto judgement = judge(found, now);
        if (!judgement)
            return std::unexpected(judgement.error());
        if (auto key = chosen(found, *judgement, now))
            return key;
        return std::unexpected(whyNone(*judgement, static_cast<uint64_t>(now.toSecsSinceEpoch())));
    }

    static KeyProblem whyNone(const Judgement &judgement, uint64_t now)
    {
        const Candidate *best = nullptr; // of those not withdrawn, the one that lasted longest
        for (const Candidate &candidate : judgement.candidates) {
            if (!candidate.revoked && (!best || candidate.till > best->till))
                best = &candidate;
        }
        if (!best && !judgement.candidates.empty())
            return refusal(KeyProblem::Revoked, "encryption subkey");
        if (!best && judgement.weakSubkey)
            return refusal(KeyProblem::Weak, "encryption subkey");
        if (!best)
            return judgement.futureSubkey ? refusal(KeyProblem::NotYetValid, "encryption subkey")
                                          : refusal(KeyProblem::CannotEncrypt, "no encryption subkey");
        const uint64_t till = std::min(judgement.primaryTill, best->till);
        if (till == 0 || till > now)
            return refusal(KeyProblem::CannotEncrypt, "encryption subkey is not valid");
        return KeyProblem{KeyProblem::Expired, {}, timeOf(till)};
    }

    static std::expected<VerifiedKey, KeyProblem> beforeExpiry(const Certificate &found, const QDateTime &expiry)
    {
        const QDateTime clock = expiry.addSecs(-1);
        const auto judgement = judge(found, clock);
        if (!judgement)
            return std::unexpected(judgement.error());
        auto key = chosen(found, *judgement, clock);
        if (key)
            key->m_expiredOn = expiry;
        return key;
    }
};

std::expected<VerifiedKey, KeyProblem> verify(const Certificate &found, const Pin &pin, const QDateTime &now)
{
    return KeyJudge::now(found, pin, now);
}

std::expected<VerifiedKey, KeyProblem> acceptExpired(const Certificate &found, const Pin &pin, const QDateTime &now,
                                                     const ExpiredLockAccepted &decision)
{
    auto verdict = verify(found, pin, now);
    const bool turnable = !verdict && verdict.error().what == KeyProblem::Expired
        && verdict.error().when == decision.expiredOn && decision.fingerprint == found.fingerprint();
    return turnable ? KeyJudge::beforeExpiry(found, *verdict.error().when) : verdict;
}
