#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

// Policy: docs/PRODUCT.md, "The key never strands anyone".

namespace {

using Verdict = std::expected<VerifiedKey, KeyProblem>;

const QString team = u"Team <team@example.org>"_s;

Verdict ask(const Certificate &key, const QDateTime &now, bool override)
{
    return override ? acceptExpired(key, key.pin(), now, accepted(key, now)) : verify(key, key.pin(), now);
}

/// Which part of a key runs out, or is withdrawn.
enum class Part { Primary, Subkey, Both };

/// A key of which this part runs out at `end`.
QString keyEnding(const GpgHome &home, Part part, const QDateTime &made, const QDateTime &end)
{
    const QString whenEnds = KeyEdits::lasting(made, end);
    const QString key = home.makeKey(team, made, part == Part::Subkey ? u"0"_s : whenEnds, u"ed25519"_s);
    KeyEdits::addSubkey(home, key, u"cv25519"_s, part == Part::Primary ? u"0"_s : whenEnds, made);
    return key;
}

} // namespace

TEST_CASE("a key works until one second before its expiry and is Expired from then on (THREATS-K5)", "[crypto][pin]")
{
    const QDateTime made = today().addDays(-10);
    const QDateTime end = QDateTime::fromSecsSinceEpoch(today().addDays(5).toSecsSinceEpoch());
    for (const Part part : {Part::Primary, Part::Subkey, Part::Both}) {
        const GpgHome home;
        const QString fingerprint = keyEnding(home, part, made, end);
        const Certificate key = certificate(home.publicKey(fingerprint));
        CAPTURE(static_cast<int>(part));

        const auto before = ask(key, end.addSecs(-1), false);
        REQUIRE(before.has_value());
        CHECK(before->validUntil() == end);
        CHECK_FALSE(before->expiredOn().has_value());
        CHECK(before->clock() == end.addSecs(-1));

        for (const qint64 later : {0, 1, 3600, 86'400 * 365}) {
            const auto after = ask(key, end.addSecs(later), false);
            REQUIRE_FALSE(after.has_value());
            CHECK(after.error().what == KeyProblem::Expired);
            CHECK(after.error().when == end);
            const auto turned = ask(key, end.addSecs(later), true);
            REQUIRE(turned.has_value());
            CHECK(turned->expiredOn() == end);
            CHECK(turned->clock() == end.addSecs(-1));
            CHECK(turned->subkey().hex() == home.subkeyOf(fingerprint));
        }
        // a key that has not run out is what verify() says of it
        CHECK_FALSE(ask(key, end.addSecs(-1), true)->expiredOn().has_value());

        // the second opinion: gpg draws the line at the same second
        const auto gpgSeals = [&](const QDateTime &now) {
            return home.gpg({u"--encrypt"_s, u"-r"_s, fingerprint}, "text", now).status == 0;
        };
        CHECK(gpgSeals(end.addSecs(-1)));
        CHECK_FALSE(gpgSeals(end.addSecs(1)));
    }
}

TEST_CASE("the earlier of two expiries counts, and the override goes back before it (THREATS-K5)", "[crypto][pin]")
{
    const QDateTime made = today().addDays(-100);
    const QDateTime first = QDateTime::fromSecsSinceEpoch(today().addDays(-50).toSecsSinceEpoch());
    for (const bool primaryFirst : {true, false}) {
        for (const int gap : {1, 101}) {
            const GpgHome home;
            const QDateTime second = first.addSecs(gap);
            const QString fingerprint =
                home.makeKey(team, made, KeyEdits::lasting(made, primaryFirst ? first : second), u"ed25519"_s);
            KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, KeyEdits::lasting(made, primaryFirst ? second : first),
                                made);
            const Certificate key = certificate(home.publicKey(fingerprint));
            CAPTURE(primaryFirst, gap);
            CHECK(ask(key, today(), false).error().when == first);
            const auto turned = ask(key, today(), true);
            REQUIRE(turned.has_value());
            CHECK(turned->clock() == first.addSecs(-1));
            CHECK(home.gpg({u"--decrypt"_s}, sealed(*turned, "old lock")).out == "old lock");
        }
    }
}

TEST_CASE("expired can be turned, withdrawn never, whichever part it is", "[crypto][pin]")
{
    // {expired, revoked} x {primary, subkey} x {override asked, not}
    const QDateTime made = today().addDays(-100);
    for (const bool expired : {true, false}) {
        for (const Part part : {Part::Primary, Part::Subkey}) {
            const GpgHome home;
            QString fingerprint;
            if (expired) {
                fingerprint = keyEnding(home, part, made, made.addDays(10));
            } else {
                fingerprint = home.makeKey(team, made);
                if (part == Part::Primary)
                    KeyEdits::revoke(home, fingerprint, made.addDays(1));
                else
                    KeyEdits::revokeSubkey(home, fingerprint, 1, made.addDays(1));
            }
            const Certificate key = certificate(home.publicKey(fingerprint));
            for (const bool override : {true, false}) {
                CAPTURE(expired, static_cast<int>(part), override);
                const auto verdict = ask(key, today(), override);
                CHECK(verdict.has_value() == (expired && override));
                if (!verdict)
                    CHECK(verdict.error().what == (expired ? KeyProblem::Expired : KeyProblem::Revoked));
            }
        }
    }
}

TEST_CASE("a key that ran out and was withdrawn is withdrawn, in whatever order (THREATS-K17)", "[crypto][pin]")
{
    // The engine itself passes over a revocation that was made after the expiry.
    const QDateTime made = today().addDays(-100);
    const QDateTime end = made.addDays(20);
    for (const Part expires : {Part::Primary, Part::Subkey, Part::Both}) {
        for (const Part revoked : {Part::Primary, Part::Subkey}) {
            for (const int day : {10, 30}) { // before and after the expiry
                const GpgHome home;
                const QString fingerprint = keyEnding(home, expires, made, end);
                if (revoked == Part::Primary)
                    KeyEdits::revoke(home, fingerprint, made.addDays(day));
                else
                    KeyEdits::revokeSubkey(home, fingerprint, 1, made.addDays(day));
                const Certificate key = certificate(home.publicKey(fingerprint));
                CAPTURE(static_cast<int>(expires), static_cast<int>(revoked), day);
                for (const bool override : {true, false}) {
                    const auto verdict = ask(key, today(), override);
                    REQUIRE_FALSE(verdict.has_value());
                    CHECK(verdict.error().what == KeyProblem::Revoked);
                }
            }
        }
    }
}

TEST_CASE("an old withdrawn subkey does not stop the override for the one that ran out", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString fingerprint = home.makeKey(team, made);
    KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, u"20d"_s, made.addDays(1));
    KeyEdits::revokeSubkey(home, fingerprint, 1, made.addDays(2));
    const Certificate key = certificate(home.publicKey(fingerprint));
    CHECK(ask(key, today(), false).error().what == KeyProblem::Expired);
    const auto turned = ask(key, today(), true);
    REQUIRE(turned.has_value());
    CHECK(turned->subkey().hex() == home.subkeyOf(fingerprint, 1));
}

TEST_CASE("a subkey that ran out beside one that works does not matter", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString fingerprint = home.makeKey(team, made);
    KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, u"20d"_s, made.addDays(1));
    const auto verdict = ask(certificate(home.publicKey(fingerprint)), today(), false);
    REQUIRE(verdict.has_value());
    CHECK(verdict->subkey().hex() == home.subkeyOf(fingerprint, 0));
    CHECK_FALSE(verdict->validUntil().has_value());
}

TEST_CASE("a renewal after the key had lapsed counts", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-1000);
    const QString fingerprint = keyEnding(home, Part::Both, made, made.addDays(100));
    KeyEdits::expirePrimary(home, fingerprint, u"5y"_s, made.addDays(300));
    const auto half = ask(certificate(home.publicKey(fingerprint)), today(), false);
    REQUIRE_FALSE(half.has_value()); // the subkey was forgotten
    CHECK(half.error().what == KeyProblem::Expired);
    CHECK(half.error().when == QDateTime::fromSecsSinceEpoch(made.addDays(100).toSecsSinceEpoch()));

    KeyEdits::expireSubkey(home, fingerprint, u"4y"_s, made.addDays(300));
    const auto whole = ask(certificate(home.publicKey(fingerprint)), today(), false);
    REQUIRE(whole.has_value());
    CHECK(whole->validUntil() > today().addYears(1));
}

TEST_CASE("an expiry brought forward by the owner counts", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString fingerprint = home.makeKey(team, made, u"5y"_s);
    KeyEdits::expirePrimary(home, fingerprint, u"10d"_s, made.addDays(5));
    const Certificate key = certificate(home.publicKey(fingerprint));
    CHECK(ask(key, today(), false).error().what == KeyProblem::Expired);
    CHECK(ask(key, made.addDays(14), true).has_value() == false); // before this program was made: the clock is wrong
}

TEST_CASE("an expiry cannot be hidden by damaging the signature that says so (THREATS-K5)", "[crypto][pin]")
{
    // The engine takes such a key for one that never runs out: its subkey's binding is enough for it.
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString fingerprint = keyEnding(home, Part::Primary, made, made.addDays(10));
    const auto genuine = Packing::split(home.publicKey(fingerprint));
    REQUIRE((genuine.at(1).tag == 13 && genuine.at(2).tag == 2));
    const auto still = [&](const std::vector<Packing::Part> &parts) {
        const auto key = Certificate::read(Packing::join(parts));
        return key && ask(*key, today(), false).has_value();
    };
    auto changed = genuine;
    changed.at(2).body = Packing::flipped(changed.at(2).body, changed.at(2).body.size() - 1);
    CHECK_FALSE(still(changed)); // damaged
    changed = genuine;
    changed.erase(changed.begin() + 2);
    CHECK_FALSE(still(changed)); // left out
    changed.erase(changed.begin() + 1);
    CHECK_FALSE(still(changed)); // the name with it
    changed = genuine;
    changed.at(1).body = "Another name";
    CHECK_FALSE(still(changed)); // another name under it
    changed = genuine;
    changed.at(1).tag = 17;
    CHECK_FALSE(still(changed)); // or a picture
}
