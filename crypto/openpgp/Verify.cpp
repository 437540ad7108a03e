#include "crypto/openpgp/Engine.h"
#include "crypto/openpgp/VerifiedKey.h"

#include "BuildDate.h"

#include <QTimeZone>

#include <algorithm>

namespace {

constexpr uint64_t never = UINT64_MAX;
constexpr uint32_t smallestRsa = 2048;
constexpr uint32_t aeadFeature = 0x02; // "AEAD Encrypted Data packet" in the Features subpacket, as GnuPG sets it

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

/// RSA of 2048 bits or more, or a curve that the engine names. DSA, ElGamal and what we do not know count as weak.
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

/// Whether the signatures are there but all of them with a hash that others can break.
bool onlyBrokenHashes(const std::vector<Engine::Signature> &signatures)
{
    return !signatures.empty() && std::ranges::all_of(signatures, [](const Engine::Signature &signature) {
        return Engine::hasBrokenHash(signature.get());
    });
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

/// The owner's signatures over the primary key and its user ids, where expiry and preferences stand, and whoever
/// else's.
std::vector<Engine::Signature> certifications(const Engine::Key &primary)
{
    std::vector<Engine::Signature> all = Engine::signatures(primary);
    for (const auto &userId : Engine::userIds(primary)) {
        for (auto &signature : Engine::signatures(userId))
            all.push_back(std::move(signature));
    }
    return all;
}

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
    const bool proven = std::ranges::any_of(
        own, [](const Engine::Signature &signature) { return isValid(signature) && !Engine::isRevocation(signature); });
    if (!proven || (!judgement.primaryExpired && !Engine::value(false, [&](bool *p) {
            return rnp_key_is_valid(primary.get(), p);
        })))
        return std::unexpected(onlyBrokenHashes(own) ? refusal(KeyProblem::Weak, "SHA-1 self-signatures")
                                                     : refusal(KeyProblem::BadSignature, "no valid self-signature"));
    judgement.aead = announcesAead(primary);

    for (const auto &subkey : Engine::subkeys(primary)) {
        if (!Engine::value(false, [&](bool *p) { return rnp_key_allows_usage(subkey.get(), "encrypt", p); }))
            continue;
        const bool bound = hasValidBinding(subkey);
        if (!bound || !isStrong(subkey)) { // foreign and unbound subkeys are passed over (THREATS-K7)
            judgement.weakSubkey = judgement.weakSubkey || bound || onlyBrokenHashes(Engine::signatures(subkey));
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
        constexpr int longestLife = 20; // years
        const auto built = QDateTime::fromSecsSinceEpoch(vouchsafeCommitTime, QTimeZone::UTC);
        if (now < built || now > built.addYears(longestLife))
            return std::unexpected(KeyProblem{KeyProblem::ClockWrong, {}, now});
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
