#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Built.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"
#include "tests/support/Process.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using Verdict = std::expected<VerifiedKey, KeyProblem>;

std::optional<KeyProblem::What> refusal(const Verdict &verdict)
{
    return verdict ? std::nullopt : std::optional(verdict.error().what);
}

/// What verify() says of a certificate that is its own pin.
Verdict judged(const QByteArray &binary, const QDateTime &now = today())
{
    const auto read = Certificate::read(binary);
    if (!read)
        return std::unexpected(read.error());
    return verify(*read, read->pin(), now);
}

Verdict overridden(const QByteArray &binary, const QDateTime &now = today())
{
    const auto read = Certificate::read(binary);
    if (!read)
        return std::unexpected(read.error());
    return acceptExpired(*read, read->pin(), now, accepted(*read, now));
}

const QString team = u"Team <team@example.org>"_s;

} // namespace

TEST_CASE("each key of the matrix gets its verdict", "[crypto][pin]")
{
    using K = KeyProblem;
    // THREATS-K5 (exp), THREATS-K6 (rev), THREATS-K7 (foreign, unbound), THREATS-K8 (noenc), THREATS-K9 (sha1)
    const std::pair<QString, std::optional<K::What>> matrix[] = {
        {u"good"_s, std::nullopt},  {u"noenc"_s, K::CannotEncrypt},   {u"exp_primary"_s, K::Expired},
        {u"exp_sub"_s, K::Expired}, {u"rev_primary"_s, K::Revoked},   {u"rev_sub"_s, K::Revoked},
        {u"sha1"_s, K::Weak},       {u"foreign"_s, K::CannotEncrypt}, {u"unbound"_s, K::CannotEncrypt},
    };
    for (const auto &[name, expected] : matrix) {
        CAPTURE(name.toStdString());
        const QByteArray key = vector(u"keys/%1.pgp"_s.arg(name));
        CHECK(refusal(judged(key)) == expected);
        // and only the expired ones can be turned
        CHECK(refusal(overridden(key)) == (expected == K::Expired ? std::nullopt : expected));
    }
    const auto good = judged(vector(u"keys/good.pgp"_s));
    REQUIRE(good.has_value());
    CHECK(good->subkey().hex() == u"4C462ABF84D2828CC7C1FA41A57D26424BC358C9");
    CHECK_FALSE(good->validUntil().has_value());
    CHECK_FALSE(good->expiredOn().has_value());
}

TEST_CASE("a key that is not the pinned one is refused, whatever name it bears (THREATS-K1)", "[crypto][pin]")
{
    const GpgHome home;
    const Certificate genuine = certificate(home.publicKey(home.makeKey(team)));
    const Certificate impostor =
        certificate(home.publicKey(home.makeKey(team, today().addDays(-3), u"0"_s, u"ed25519 cv25519"_s)));
    REQUIRE(genuine.facts().userIds == impostor.facts().userIds);
    REQUIRE(verify(genuine, genuine.pin(), today()).has_value());
    const auto verdict = verify(impostor, genuine.pin(), today());
    CHECK(refusal(verdict) == KeyProblem::Mismatch);
    CHECK(verdict.error().detail.contains(impostor.fingerprint().hex())); // both can be shown
    CHECK(refusal(acceptExpired(impostor, genuine.pin(), today(), accepted(genuine, today()))) == KeyProblem::Mismatch);
    CHECK(refusal(acceptExpired(impostor, genuine.pin(), today(), accepted(impostor, today())))
          == KeyProblem::Mismatch);
}

TEST_CASE("a key whose fingerprint is right and whose SHA-256 is not is refused (THREATS-K2)", "[crypto][pin]")
{
    const Certificate key = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(verify(key, key.pin(), today()).has_value());
    const Pin other{key.fingerprint(), Digest::sha256("another key with the same SHA-1")};
    CHECK(refusal(verify(key, other, today())) == KeyProblem::Mismatch);
    CHECK(refusal(acceptExpired(key, other, today(), accepted(key, today()))) == KeyProblem::Mismatch);
    const QString last8 = key.fingerprint().hex().last(16); // the same key id in another fingerprint
    const Pin sameId{*Fingerprint::parse(QString(24, u'0') + last8), key.pin().primaryKeySha256};
    CHECK(refusal(verify(key, sameId, today())) == KeyProblem::Mismatch);
}

TEST_CASE("the vendor's key, expired in 2023, is turned by the person's tick for itself alone (THREATS-K5)",
          "[crypto][pin]")
{
    const Certificate key = certificate(vector(u"keys/ivpn-as-published-expired-2023.asc"_s));
    const QDateTime end(QDate(2023, 4, 20), QTime(12, 34, 8), QTimeZone::UTC);
    const auto verdict = verify(key, key.pin(), today());
    REQUIRE(refusal(verdict) == KeyProblem::Expired);
    CHECK(verdict.error().when == end);

    const auto turned = acceptExpired(key, key.pin(), today(), accepted(key, today()));
    REQUIRE(turned.has_value());
    CHECK(turned->subkey().hex() == u"B50ACC5A7909497B6F70CBCCAB60F11B855FE5FA");
    CHECK(turned->expiredOn() == end);
    CHECK(turned->clock() == end.addSecs(-1));
    CHECK_FALSE(turned->announcesAead());

    const auto other = Fingerprint::parse(u"AE362F1D7F04A515CAC837A3C1B920428B2907AB");
    CHECK(refusal(acceptExpired(key, key.pin(), today(), {*other, accepted(key, today()).expiredOn}))
          == KeyProblem::Expired);
    CHECK(refusal(acceptExpired(key, key.pin(), today(), {key.fingerprint(), end.addSecs(1)}))
          == KeyProblem::Expired); // another date than the person was told
    // what is sealed for it names that subkey and nothing else
    const auto parts = Packing::split(sealed(*turned, "late", {false, true}));
    REQUIRE(parts.size() == 2);
    CHECK(parts.at(0).body.mid(1, 8).toHex() == "ab60f11b855fe5fa");
    CHECK(parts.at(1).tag == 18);
}

TEST_CASE("on a clock that cannot be right no key is judged at all (THREATS-K10)", "[crypto][pin]")
{
    for (const QString &name : {u"keys/good.pgp"_s, u"keys/exp_primary.pgp"_s, u"keys/rev_primary.pgp"_s}) {
        const QByteArray key = vector(name);
        for (const QDateTime &clock :
             {QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC), QDateTime::fromSecsSinceEpoch(-1, QTimeZone::UTC),
              QDateTime(QDate(2020, 6, 1), QTime(0, 0), QTimeZone::UTC), today().addYears(20).addDays(2),
              QDateTime(QDate(2106, 2, 8), QTime(0, 0), QTimeZone::UTC),
              QDateTime(QDate(9999, 1, 1), QTime(0, 0), QTimeZone::UTC), QDateTime()}) {
            CAPTURE(name.toStdString(), clock.toString(Qt::ISODate).toStdString());
            const auto verdict = judged(key, clock);
            CHECK(refusal(verdict) == KeyProblem::ClockWrong);
            CHECK(verdict.error().when == clock);
            CHECK(refusal(overridden(key, clock)) == KeyProblem::ClockWrong);
        }
    }
    CHECK(judged(vector(u"keys/good.pgp"_s), today().addYears(19)).has_value());
    // to the second: the last commit, and 20 years after it
    CHECK(refusal(judged(vector(u"keys/good.pgp"_s), built().addSecs(-1))) == KeyProblem::ClockWrong);
    CHECK(judged(vector(u"keys/good.pgp"_s), built()).has_value());
    CHECK(judged(vector(u"keys/good.pgp"_s), built().addYears(20)).has_value());
    CHECK(refusal(judged(vector(u"keys/good.pgp"_s), built().addYears(20).addSecs(1))) == KeyProblem::ClockWrong);
    // a wrong clock is told before a wrong key
    const Certificate key = certificate(vector(u"keys/good.pgp"_s));
    const Pin other{key.fingerprint(), Digest::sha256("")};
    CHECK(refusal(verify(key, other, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC))) == KeyProblem::ClockWrong);
}

TEST_CASE("a key that was made in the future is not valid yet (THREATS-K10)", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime future = today().addDays(30);
    const QString whole = home.makeKey(team, future);
    CHECK(refusal(judged(home.publicKey(whole))) == KeyProblem::NotYetValid);
    CHECK(refusal(overridden(home.publicKey(whole))) == KeyProblem::NotYetValid);
    CHECK(refusal(judged(home.publicKey(whole), future.addSecs(-1))) == KeyProblem::NotYetValid);
    CHECK(judged(home.publicKey(whole), future.addSecs(1)).has_value());

    const QString primary = home.makeKey(u"Second"_s, {}, u"0"_s, u"ed25519"_s);
    KeyEdits::addSubkey(home, primary, u"cv25519"_s, u"0"_s, future);
    CHECK(refusal(judged(home.publicKey(primary))) == KeyProblem::NotYetValid);
    CHECK(judged(home.publicKey(primary), future.addSecs(1)).has_value());
}

TEST_CASE("only the user id was withdrawn: the key stands (THREATS-K6)", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString key = home.makeKey(team, made);
    KeyEdits::addUserId(home, key, u"New name <new@example.org>"_s, made.addDays(1));
    KeyEdits::revokeUserId(home, key, team, made.addDays(2));
    const auto verdict = judged(home.publicKey(key));
    REQUIRE(verdict.has_value());
    CHECK(verdict->subkey().hex() == home.subkeyOf(key));
}

TEST_CASE("a withdrawn subkey beside a good one does not count; the good one is used (THREATS-K6)", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString key = home.makeKey(team, made);
    KeyEdits::addSubkey(home, key, u"cv25519"_s, u"0"_s, made.addDays(1));
    KeyEdits::revokeSubkey(home, key, 2, made.addDays(2)); // the newer one
    const auto verdict = judged(home.publicKey(key));
    REQUIRE(verdict.has_value());
    CHECK(verdict->subkey().hex() == home.subkeyOf(key, 0));
}

TEST_CASE("of several good subkeys the newest is used", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString key = home.makeKey(team, made);
    KeyEdits::addSubkey(home, key, u"cv25519"_s, u"0"_s, made.addDays(1));
    const auto verdict = judged(home.publicKey(key));
    REQUIRE(verdict.has_value());
    CHECK(verdict->subkey().hex() == home.subkeyOf(key, 1));
}

TEST_CASE("a revocation that cannot be proven still refuses, since it cannot be disproved (THREATS-K6)",
          "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    for (const bool primary : {true, false}) {
        const QString key = home.makeKey(primary ? u"One"_s : u"Two"_s, made);
        const size_t before = Packing::split(home.publicKey(key)).size();
        if (primary)
            KeyEdits::revoke(home, key, made.addDays(1));
        else
            KeyEdits::revokeSubkey(home, key, 1, made.addDays(1));
        auto parts = Packing::split(home.publicKey(key));
        REQUIRE(parts.size() == before + 1);
        CHECK(refusal(judged(Packing::join(parts))) == KeyProblem::Revoked);
        for (auto &part : parts) {
            if (part.tag == 2 && (part.body.at(1) == 0x20 || part.body.at(1) == 0x28))
                part.body = Packing::flipped(part.body, part.body.size() - 1);
        }
        CHECK(refusal(judged(Packing::join(parts))) == KeyProblem::Revoked);
        CHECK(refusal(overridden(Packing::join(parts))) == KeyProblem::Revoked);
    }
}

TEST_CASE("someone else's subkey put into the key is passed over: the genuine one is sealed for (THREATS-K7)",
          "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString genuine = home.makeKey(team, made);
    const QString attacker = home.makeKey(u"Attacker"_s, made.addDays(5)); // newer: it would be preferred
    const auto ours = Packing::split(home.publicKey(genuine));
    const auto theirs = Packing::split(home.publicKey(attacker));
    REQUIRE((ours.size() == 5 && theirs.size() == 5)); // key, name, its signature, subkey, its binding

    using Parts = std::vector<Packing::Part>;
    const Parts head{ours.begin(), ours.begin() + 3};
    const Parts subkey{ours.begin() + 3, ours.end()};
    const Parts foreign{theirs.begin() + 3, theirs.end()};
    const Parts unbound{theirs.at(3)};
    const Parts borrowed{theirs.at(3), ours.at(4)}; // under the genuine subkey's binding
    for (const Parts &inserted : {foreign, unbound, borrowed}) {
        for (const bool before : {true, false}) {
            Parts key = head;
            key.insert(key.end(), before ? inserted.begin() : subkey.begin(), before ? inserted.end() : subkey.end());
            key.insert(key.end(), before ? subkey.begin() : inserted.begin(), before ? subkey.end() : inserted.end());
            const auto verdict = judged(Packing::join(key));
            REQUIRE(verdict.has_value());
            CHECK(verdict->subkey().hex() == home.subkeyOf(genuine));
            const QByteArray message = sealed(*verdict, "for the team", {false, true});
            CHECK(Packing::split(message).front().body.mid(1, 8) == verdict->subkey().keyIdBytes());
            CHECK_FALSE(message.contains(QByteArray::fromHex(home.subkeyOf(attacker).last(16).toLatin1())));
        }
        Parts alone = head;
        alone.insert(alone.end(), inserted.begin(), inserted.end());
        CHECK(refusal(judged(Packing::join(alone))) == KeyProblem::CannotEncrypt);
    }
}

TEST_CASE("keys of an old kind are refused, whatever the engine says (THREATS-K9)", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-1);
    CHECK(refusal(judged(home.publicKey(home.makeKey(u"Small"_s, made, u"0"_s, u"rsa1024 cv25519"_s))))
          == KeyProblem::Weak);
    for (const QString &weak : {u"rsa1024"_s, u"elg1024"_s, u"secp256k1"_s}) {
        CAPTURE(weak.toStdString());
        const QByteArray key = home.publicKey(home.makeKey(weak, made, u"0"_s, u"ed25519 "_s + weak));
        CHECK(refusal(judged(key)) == KeyProblem::Weak);
        CHECK(refusal(overridden(key)) == KeyProblem::Weak);
    }
    for (const QString &strong : {u"rsa2048"_s, u"nistp256"_s, u"nistp521"_s, u"brainpoolP256r1"_s}) {
        CAPTURE(strong.toStdString());
        CHECK(judged(home.publicKey(home.makeKey(strong, made, u"0"_s, u"ed25519 "_s + strong))).has_value());
    }
    // SHA-1 in the subkey's binding alone
    const QString mixed = home.makeKey(u"Mixed"_s, made, u"0"_s, u"ed25519"_s);
    KeyEdits::addSubkey(home, mixed, u"cv25519"_s, u"0"_s, made, {u"--cert-digest-algo"_s, u"SHA1"_s});
    CHECK(refusal(judged(home.publicKey(mixed))) == KeyProblem::Weak);
    // SHA-1 from the years when it was common: whoever breaks it today may write any date
    const QDateTime old(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC);
    const QStringList withSha1{u"--cert-digest-algo"_s, u"SHA1"_s};
    const QString whole = home.makeKey(u"Whole"_s, old, u"0"_s, u"ed25519 cv25519"_s, withSha1);
    CHECK(refusal(judged(home.publicKey(whole))) == KeyProblem::Weak);
    CHECK(refusal(overridden(home.publicKey(whole))) == KeyProblem::Weak);
    const QString half = home.makeKey(u"Half"_s, old, u"0"_s, u"ed25519"_s);
    KeyEdits::addSubkey(home, half, u"cv25519"_s, u"0"_s, old, withSha1);
    CHECK(refusal(judged(home.publicKey(half))) == KeyProblem::Weak);
    // an algorithm that nobody knows
    auto parts = Packing::split(vector(u"keys/good.pgp"_s));
    parts.front().body[5] = 99;
    CHECK(refusal(judged(Packing::join(parts))) == KeyProblem::Weak);
}

TEST_CASE("a subkey of a kind that encrypts, but whose owner means it for something else, is not used (THREATS-K8)",
          "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-1);
    const QString key = home.makeKey(u"Flags"_s, made, u"0"_s, u"rsa2048"_s);
    for (const QString &use : {u"sign"_s, u"auth"_s})
        REQUIRE(home.gpg({u"--quick-add-key"_s, key, u"rsa2048"_s, use, u"0"_s}, {}, made).status == 0);
    CHECK(refusal(judged(home.publicKey(key))) == KeyProblem::CannotEncrypt);
    KeyEdits::addSubkey(home, key, u"rsa2048"_s, u"0"_s, made);
    CHECK(judged(home.publicKey(key)).has_value());
}

TEST_CASE("a subkey of a kind that can only sign is not used, whatever its owner says of it (THREATS-K8)",
          "[crypto][pin]")
{
    const QString make = u"" VOUCHSAFE_SOURCE_DIR "/tests/support/make-flagged-key"_s;
    const Finished real = run(make, {u"encrypt"_s});
    REQUIRE(real.status == 0);
    CHECK(judged(real.out).has_value());
    const Finished odd = run(make, {u"sign"_s});
    REQUIRE(odd.status == 0);
    CHECK(refusal(judged(odd.out)) == KeyProblem::CannotEncrypt);
    CHECK(refusal(overridden(odd.out)) == KeyProblem::CannotEncrypt);
}

TEST_CASE("a key without a valid self-signature is refused", "[crypto][pin]")
{
    auto parts = Packing::split(vector(u"keys/good.pgp"_s));
    parts.at(2).body = Packing::flipped(parts.at(2).body, parts.at(2).body.size() - 1);
    const auto verdict = judged(Packing::join(parts));
    REQUIRE_FALSE(verdict.has_value());
    CHECK(refusal(overridden(Packing::join(parts))) == verdict.error().what);
    // another name than was signed
    auto renamed = Packing::split(vector(u"keys/good.pgp"_s));
    renamed.at(1).body = "x <x@x>";
    CHECK_FALSE(judged(Packing::join(renamed)).has_value());
}

TEST_CASE("only a key whose owner says so gets AEAD", "[crypto][pin]")
{
    const GpgHome home;
    CHECK_FALSE(verified(home.publicKey(home.makeKey(u"Plain"_s))).announcesAead());
    const QString modern = home.makeKey(u"Modern"_s, {}, u"0"_s, u"ed25519 cv25519"_s, {u"--compliance"_s, u"gnupg"_s});
    CHECK(verified(home.publicKey(modern)).announcesAead());
}
