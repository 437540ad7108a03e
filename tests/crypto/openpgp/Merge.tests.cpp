#include "crypto/openpgp/VerifiedKey.h"

#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

// All of this file shows THREATS-K17.

namespace {

const QString team = u"Team <team@example.org>"_s;

std::optional<KeyProblem::What> refusal(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    return verdict ? std::nullopt : std::optional(verdict.error().what);
}

Renewal renewed(const Certificate &held, const Certificate &fetched)
{
    auto renewal = merge(held, fetched, held.pin(), today());
    INFO((renewal ? std::string() : renewal.error().detail.toStdString()));
    REQUIRE(renewal.has_value());
    CHECK(renewal->merged.pin() == held.pin());
    return *renewal;
}

std::optional<KeyProblem::What> verdictOn(const Certificate &key)
{
    return refusal(verify(key, key.pin(), today()));
}

size_t packetsOf(const Certificate &key, int tag)
{
    size_t n = 0;
    for (const auto &part : Packing::split(key.bytes()))
        n += part.tag == tag;
    return n;
}

bool isKeyRevocation(const Packing::Part &part)
{
    return part.tag == 2 && (part.body.at(1) == 0x20 || part.body.at(1) == 0x28);
}

/// The same key with its revocations damaged: nobody can prove them.
Certificate forged(const Certificate &revoked)
{
    auto parts = Packing::split(revoked.bytes());
    for (auto &part : parts) {
        if (isKeyRevocation(part))
            part.body = Packing::flipped(part.body, part.body.size() - 1);
    }
    return certificate(Packing::join(parts));
}

} // namespace

TEST_CASE("a renewed copy renews, and an older copy never rolls it back", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-1000);
    for (const int renewedOn : {50, 300}) { // before and after it had run out
        const QString key = home.makeKey(team + QString::number(renewedOn), made, u"100d"_s);
        const Certificate old = certificate(home.publicKey(key));
        KeyEdits::expirePrimary(home, key, u"5y"_s, made.addDays(renewedOn));
        const Certificate half = certificate(home.publicKey(key));
        KeyEdits::expireSubkey(home, key, u"5y"_s, made.addDays(renewedOn));
        const Certificate renewedCopy = certificate(home.publicKey(key));
        REQUIRE(verdictOn(old) == KeyProblem::Expired);
        REQUIRE_FALSE(verdictOn(renewedCopy).has_value());
        CAPTURE(renewedOn);

        const Renewal forward = renewed(old, renewedCopy);
        CHECK(forward.changed);
        CHECK(forward.oldUntil == QDateTime::fromSecsSinceEpoch(made.addDays(100).toSecsSinceEpoch()));
        CHECK(forward.newUntil > today().addYears(1));
        CHECK_FALSE(forward.unprovenRevocation);
        CHECK_FALSE(verdictOn(forward.merged).has_value());

        const Renewal backward = renewed(renewedCopy, old);
        CHECK_FALSE(backward.changed);
        CHECK(backward.newUntil == forward.newUntil);
        CHECK_FALSE(verdictOn(backward.merged).has_value());

        const Renewal again = renewed(forward.merged, renewedCopy);
        CHECK_FALSE(again.changed);
        CHECK_FALSE(renewed(forward.merged, old).changed);

        // only the primary key was renewed: still nothing to seal for
        const Renewal halfway = renewed(old, half);
        CHECK(verdictOn(halfway.merged) == KeyProblem::Expired);
        CHECK_FALSE(verdictOn(renewed(halfway.merged, renewedCopy).merged).has_value());
    }
}

TEST_CASE("a proven revocation always wins, in either order", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    for (const bool primary : {true, false}) {
        for (const bool expired : {true, false}) {
            const QString key = home.makeKey(u"%1%2"_s.arg(primary).arg(expired), made, expired ? u"20d"_s : u"0"_s);
            const Certificate before = certificate(home.publicKey(key));
            if (primary)
                KeyEdits::revoke(home, key, made.addDays(10));
            else
                KeyEdits::revokeSubkey(home, key, 1, made.addDays(10));
            const Certificate revoked = certificate(home.publicKey(key));
            CAPTURE(primary, expired);
            const Renewal forward = renewed(before, revoked);
            CHECK(forward.changed);
            CHECK_FALSE(forward.unprovenRevocation);
            CHECK(verdictOn(forward.merged) == KeyProblem::Revoked);
            CHECK(verdictOn(renewed(revoked, before).merged) == KeyProblem::Revoked);
            CHECK(refusal(acceptExpired(forward.merged, before.pin(), today(), accepted(before, today())))
                  == KeyProblem::Revoked);
        }
    }
}

TEST_CASE("a withdrawal made after the key ran out is merged, though the engine passes over it", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    for (const bool primary : {true, false}) {
        const QString key = home.makeKey(primary ? u"One"_s : u"Two"_s, made, u"20d"_s);
        const Certificate before = certificate(home.publicKey(key));
        if (primary)
            KeyEdits::revoke(home, key, made.addDays(50));
        else
            KeyEdits::revokeSubkey(home, key, 1, made.addDays(50));
        const auto renewal = renewed(before, certificate(home.publicKey(key)));
        CAPTURE(primary);
        CHECK_FALSE(renewal.unprovenRevocation);
        CHECK(renewal.withdrawn);
        CHECK(verdictOn(renewal.merged) == KeyProblem::Revoked);
        // nobody's word but the owner's
        const auto fake = renewed(before, forged(certificate(home.publicKey(key))));
        CHECK(fake.unprovenRevocation);
        CHECK_FALSE(fake.grown);
        CHECK(verdictOn(fake.merged) == KeyProblem::Expired);
    }
}

TEST_CASE("a withdrawal and a renewal that come in copies of their own withdraw in any order", "[crypto][merge]")
{
    const GpgHome home;
    const GpgHome elsewhere; // the owner's other computer, which knows nothing of the withdrawal
    const QDateTime made = today().addDays(-100);
    for (const bool primary : {true, false}) {
        const QString key = home.makeKey(primary ? u"One"_s : u"Two"_s, made, u"20d"_s);
        const Certificate held = certificate(home.publicKey(key));
        REQUIRE(elsewhere.gpg({u"--import"_s}, home.secretKey(key)).status == 0);
        if (primary)
            KeyEdits::revoke(home, key, made.addDays(50));
        else
            KeyEdits::revokeSubkey(home, key, 1, made.addDays(50));
        KeyEdits::expirePrimary(elsewhere, key, u"5y"_s, made.addDays(60));
        KeyEdits::expireSubkey(elsewhere, key, u"5y"_s, made.addDays(60));
        const Certificate withdrawal = certificate(home.publicKey(key));
        const Certificate renewal = certificate(elsewhere.publicKey(key));
        CAPTURE(primary);
        REQUIRE_FALSE(verdictOn(renewed(held, renewal).merged).has_value());
        CHECK(verdictOn(renewed(renewed(held, renewal).merged, withdrawal).merged) == KeyProblem::Revoked);
        CHECK(verdictOn(renewed(renewed(held, withdrawal).merged, renewal).merged) == KeyProblem::Revoked);
    }
}

TEST_CASE("a revocation that cannot be proven is not merged but told", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    for (const bool primary : {true, false}) {
        const QString key = home.makeKey(primary ? u"One"_s : u"Two"_s, made);
        const Certificate before = certificate(home.publicKey(key));
        if (primary)
            KeyEdits::revoke(home, key, made.addDays(10));
        else
            KeyEdits::revokeSubkey(home, key, 1, made.addDays(10));
        const Certificate fake = forged(certificate(home.publicKey(key)));
        const Renewal renewal = renewed(before, fake);
        CAPTURE(primary);
        CHECK(renewal.unprovenRevocation);
        CHECK_FALSE(renewal.changed);
        CHECK_FALSE(verdictOn(renewal.merged).has_value());
        CHECK(packetsOf(renewal.merged, 2) == packetsOf(before, 2));
    }
}

TEST_CASE("a revocation by somebody else is not merged but told", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(team, made);
    const QString other = home.makeKey(u"Other"_s, made);
    KeyEdits::revoke(home, other, made.addDays(10));
    const Certificate before = certificate(home.publicKey(key));
    auto parts = Packing::split(before.bytes());
    for (const auto &part : Packing::split(home.publicKey(other))) {
        if (isKeyRevocation(part))
            parts.insert(parts.begin() + 1, part);
    }
    REQUIRE(parts.size() == Packing::split(before.bytes()).size() + 1);
    const Renewal renewal = renewed(before, certificate(Packing::join(parts)));
    CHECK(renewal.unprovenRevocation);
    CHECK_FALSE(verdictOn(renewal.merged).has_value());
    CHECK(packetsOf(renewal.merged, 2) == packetsOf(before, 2));
}

TEST_CASE("a new self-signature that does not verify refuses the whole copy", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(team, made, u"200d"_s);
    const Certificate held = certificate(home.publicKey(key));
    KeyEdits::expirePrimary(home, key, u"5y"_s, made.addDays(10));
    KeyEdits::expireSubkey(home, key, u"5y"_s, made.addDays(10));
    const auto genuine = Packing::split(home.publicKey(key));
    REQUIRE(merge(held, certificate(Packing::join(genuine)), held.pin(), today()).has_value());
    for (size_t i = 0; i < genuine.size(); ++i) {
        if (genuine.at(i).tag != 2)
            continue;
        auto parts = genuine;
        parts.at(i).body = Packing::flipped(parts.at(i).body, parts.at(i).body.size() - 1);
        CAPTURE(i);
        const auto refused = merge(held, certificate(Packing::join(parts)), held.pin(), today());
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().what == KeyProblem::BadSignature);
    }
}

TEST_CASE("another key is a mismatch, whatever is held (THREATS-K1)", "[crypto][merge][pin]")
{
    const GpgHome home;
    const Certificate ours = certificate(home.publicKey(home.makeKey(team)));
    const Certificate theirs = certificate(home.publicKey(home.makeKey(team, today().addDays(-3))));
    const auto what = [](const auto &merged) { return merged ? std::nullopt : std::optional(merged.error().what); };
    CHECK(what(merge(ours, theirs, ours.pin(), today())) == KeyProblem::Mismatch);
    CHECK(what(merge(theirs, ours, ours.pin(), today())) == KeyProblem::Mismatch);
    CHECK(what(merge(theirs, theirs, ours.pin(), today())) == KeyProblem::Mismatch);
    Pin other = ours.pin();
    other.primaryKeySha256 = Digest::sha256("");
    CHECK(what(merge(ours, ours, other, today())) == KeyProblem::Mismatch); // THREATS-K2
}

TEST_CASE("on a clock that cannot be right nothing is merged, and nothing called forged (THREATS-K10)",
          "[crypto][merge]")
{
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    for (const int years : {-60, 60}) {
        const auto renewal = merge(key, key, key.pin(), today().addYears(years));
        REQUIRE_FALSE(renewal.has_value());
        CHECK(renewal.error().what == KeyProblem::ClockWrong);
    }
}

TEST_CASE("others' signatures are left out of what is merged (THREATS-K11)", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(team, made);
    const Certificate held = certificate(home.publicKey(key));
    for (int i = 0; i < 3; ++i) {
        const QString friends = home.makeKey(u"Friend %1"_s.arg(i), made);
        REQUIRE(home.gpg({u"--local-user"_s, friends, u"--quick-sign-key"_s, key}, {}, made.addDays(1)).status == 0);
    }
    const Certificate signedByOthers = certificate(home.publicKey(key));
    REQUIRE(packetsOf(signedByOthers, 2) == packetsOf(held, 2) + 3);
    const Renewal renewal = renewed(held, signedByOthers);
    CHECK(packetsOf(renewal.merged, 2) == packetsOf(held, 2));
    CHECK_FALSE(renewal.changed);
    CHECK_FALSE(renewal.unprovenRevocation);
}

TEST_CASE("a new subkey is taken in and used, the old one withdrawn", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(team, made);
    const Certificate held = certificate(home.publicKey(key));
    KeyEdits::addSubkey(home, key, u"cv25519"_s, u"2y"_s, made.addDays(10));
    KeyEdits::revokeSubkey(home, key, 1, made.addDays(11));
    const Renewal renewal = renewed(held, certificate(home.publicKey(key)));
    CHECK(renewal.changed);
    const auto verdict = verify(renewal.merged, held.pin(), today());
    REQUIRE(verdict.has_value());
    CHECK(verdict->subkey().hex() == home.subkeyOf(key, 1));
}

TEST_CASE("someone else's subkey in a fetched copy is never used (THREATS-K7)", "[crypto][merge]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(team, made);
    const QString attacker = home.makeKey(u"Attacker"_s, made.addDays(10));
    const Certificate held = certificate(home.publicKey(key));
    const auto theirs = Packing::split(home.publicKey(attacker));
    for (const size_t count : {size_t{1}, size_t{2}}) { // without its binding, and with it
        auto parts = Packing::split(held.bytes());
        parts.insert(parts.begin() + 3, theirs.begin() + 3, theirs.begin() + 3 + static_cast<ptrdiff_t>(count));
        const auto merged = merge(held, certificate(Packing::join(parts)), held.pin(), today());
        if (!merged) {
            CHECK(merged.error().what == KeyProblem::BadSignature);
            continue;
        }
        const auto verdict = verify(merged->merged, held.pin(), today());
        REQUIRE(verdict.has_value());
        CHECK(verdict->subkey().hex() == home.subkeyOf(key));
    }
}
