#pragma once

#include "crypto/openpgp/Certificate.h"

/// A certificate that was compared with its pin and judged fit to seal for, and the encryption subkey to use.
/// verify() and acceptExpired() are its only makers; keep it for one sealing.
class VerifiedKey final {
public:
    [[nodiscard]] const Certificate &certificate() const { return m_certificate; }
    [[nodiscard]] const Fingerprint &subkey() const { return m_subkey; }
    /// When primary key or subkey run out, whichever is earlier; nullopt: never.
    [[nodiscard]] const std::optional<QDateTime> &validUntil() const { return m_until; }
    /// Set when the person chose to use a lock that had run out: when it did.
    [[nodiscard]] const std::optional<QDateTime> &expiredOn() const { return m_expiredOn; }
    /// The time that the engine seals at: now, or one second before the expiry that the person accepted.
    [[nodiscard]] const QDateTime &clock() const { return m_clock; }
    /// Whether the owner's own signature announces that AEAD (OCB) can be read.
    [[nodiscard]] bool announcesAead() const { return m_aead; }

private:
    friend struct KeyJudge;
    VerifiedKey(Certificate certificate, Fingerprint subkey)
        : m_certificate(std::move(certificate)), m_subkey(std::move(subkey))
    {
    }
    Certificate m_certificate;
    Fingerprint m_subkey;
    std::optional<QDateTime> m_until;
    std::optional<QDateTime> m_expiredOn;
    QDateTime m_clock;
    bool m_aead = false;
};

/// Judges a certificate at `now` against the pin: docs/PRODUCT.md, "The key never strands anyone". Called again at
/// every sealing. Expired carries the date in KeyProblem::when.
[[nodiscard]] std::expected<VerifiedKey, KeyProblem> verify(const Certificate &found, const Pin &pin,
                                                            const QDateTime &now);

/// The person's deliberate tick on the page that tells what an old lock means: for this key, which ran out at this
/// time, for this one report.
struct ExpiredLockAccepted {
    Fingerprint fingerprint;
    QDateTime expiredOn; ///< as they were told; another date is another decision
};

/// A key whose only fault is that it ran out, for one report: it must have been valid one second before the earlier
/// expiry, and neither its primary key nor the chosen subkey may carry a revocation, valid or not. Every other refusal
/// of verify() stands; a key that has not expired is what verify() says of it.
[[nodiscard]] std::expected<VerifiedKey, KeyProblem>
acceptExpired(const Certificate &found, const Pin &pin, const QDateTime &now, const ExpiredLockAccepted &decision);

/// What a newer copy of a key changes.
struct Renewal {
    Certificate merged;
    std::optional<QDateTime> oldUntil; ///< when the held copy's encryption ends; nullopt: never
    std::optional<QDateTime> newUntil; ///< the same of the merged copy
    bool unprovenRevocation = false; ///< the fetched copy holds a withdrawal that could not be proven: not merged
    bool changed = false; ///< whether merged differs from the held copy in what can be sealed for
    bool withdrawn = false; ///< the owner's word in merged: it must not be used
    bool grown = false; ///< whether merged holds anything, say a withdrawal of an old subkey, that the held copy lacks
};

/// Merges a fetched copy into the held one, never replaces it (THREATS-K17). The fetched copy must be the pinned key,
/// and every self-signature that it adds must verify (BadSignature). A proven revocation always wins; the later
/// self-signature wins in either order; others' signatures are left out. On a wrong clock nothing is merged
/// (ClockWrong).
[[nodiscard]] std::expected<Renewal, KeyProblem> merge(const Certificate &held, const Certificate &fetched,
                                                       const Pin &pin, const QDateTime &now);
