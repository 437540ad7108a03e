#include "app/vendors/KeyLint.h"

#include "tests/support/Built.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using Kinds = std::vector<KeyFinding::What>;

KeyLint lint(const QByteArray &published, const QDateTime &now = today(), const QString &address = {})
{
    return KeyLint::of(published, now, address);
}

Kinds kinds(const KeyLint &lint)
{
    Kinds all;
    for (const KeyFinding &finding : lint.findings)
        all.push_back(finding.what);
    return all;
}

Kinds kinds(const QString &name)
{
    return kinds(lint(vector(u"keys/"_s + name)));
}

const QString team = u"Team <team@example.org>"_s;

} // namespace

TEST_CASE("each bad key of the matrix gets its finding, and the good one none", "[vendors][lint]")
{
    CHECK(kinds(u"good.pgp"_s).empty());
    CHECK(kinds(u"noenc.pgp"_s) == Kinds{KeyFinding::NoEncryption});
    CHECK(kinds(u"foreign.pgp"_s) == Kinds{KeyFinding::NoEncryption}); // THREATS-K7
    CHECK(kinds(u"unbound.pgp"_s) == Kinds{KeyFinding::NoEncryption});
    CHECK(kinds(u"exp_primary.pgp"_s) == Kinds{KeyFinding::Expired});
    CHECK(kinds(u"exp_sub.pgp"_s) == Kinds{KeyFinding::Expired});
    CHECK(kinds(u"rev_primary.pgp"_s) == Kinds{KeyFinding::Revoked});
    CHECK(kinds(u"rev_sub.pgp"_s) == Kinds{KeyFinding::Revoked});
    const Kinds sha1 = kinds(u"sha1.pgp"_s); // THREATS-K9
    CHECK(std::ranges::contains(sha1, KeyFinding::OldHash));
    CHECK(std::ranges::all_of(sha1, [](auto what) { return what == KeyFinding::OldHash; }));
    CHECK(kinds(u"ivpn-as-published-expired-2023.asc"_s)
          == Kinds{KeyFinding::MalformedArmor, KeyFinding::MalformedArmor, KeyFinding::NotReadStrictly,
                   KeyFinding::Expired, KeyFinding::Expired});
}

TEST_CASE("what is found says which part it is about", "[vendors][lint]")
{
    const auto part = [](const QString &name) { return lint(vector(u"keys/"_s + name)).findings.front().part; };
    CHECK(part(u"exp_primary.pgp"_s) == KeyFinding::Primary);
    CHECK(part(u"exp_sub.pgp"_s) == KeyFinding::Subkey);
    CHECK(part(u"rev_primary.pgp"_s) == KeyFinding::Primary);
    CHECK(part(u"rev_sub.pgp"_s) == KeyFinding::Subkey);
}

TEST_CASE("an end within 180 days is told, of the key, of its subkey, and of both, each with its day",
          "[vendors][lint]")
{
    const GpgHome home;
    const QDateTime made = QDateTime::fromSecsSinceEpoch(today().toSecsSinceEpoch()).toUTC();
    const QDateTime near = made.addDays(200);
    const QDateTime nearer = near.addSecs(-101);
    const auto key = [&](const QString &primary, const QString &subkey) {
        const QString fingerprint = home.makeKey(team, made, primary, u"ed25519"_s);
        KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, subkey, made);
        return home.publicKey(fingerprint);
    };
    const QString end = KeyEdits::lasting(made, near);
    const QString before = KeyEdits::lasting(made, nearer);
    const QDateTime loud = near.addDays(-180);
    const QDateTime quiet = loud.addSecs(-102);

    const auto primary = key(end, u"0"_s);
    CHECK(kinds(lint(primary, quiet)).empty());
    CHECK(kinds(lint(primary, loud.addSecs(-1))).empty());
    REQUIRE(kinds(lint(primary, loud)) == Kinds{KeyFinding::ExpiresSoon});
    CHECK(lint(primary, loud).findings.front().part == KeyFinding::Primary);
    CHECK(lint(primary, loud).findings.front().when == near);
    CHECK(kinds(lint(primary, near.addSecs(-1))) == Kinds{KeyFinding::ExpiresSoon});
    CHECK(kinds(lint(primary, near)) == Kinds{KeyFinding::Expired}); // the second that verify() draws the line at

    const auto subkey = key(u"0"_s, end);
    CHECK(kinds(lint(subkey, loud.addSecs(-1))).empty());
    REQUIRE(kinds(lint(subkey, loud)) == Kinds{KeyFinding::ExpiresSoon});
    CHECK(lint(subkey, loud).findings.front().part == KeyFinding::Subkey);

    const auto both = key(before, end);
    const auto found = lint(both, loud).findings;
    REQUIRE(found.size() == 2);
    CHECK(found[0].when == nearer);
    CHECK(found[1].when == near);
    CHECK(found[1].part == KeyFinding::Subkey);
    CHECK(kinds(lint(both, nearer)) == Kinds{KeyFinding::Expired, KeyFinding::ExpiresSoon});
}

TEST_CASE("an old subkey beside one that lasts is nothing to mend", "[vendors][lint]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString fingerprint = home.makeKey(team, made);
    KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, u"20d"_s, made.addDays(1));
    KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, u"0"_s, made.addDays(1));
    KeyEdits::revokeSubkey(home, fingerprint, 3, made.addDays(2));
    CHECK(kinds(lint(home.publicKey(fingerprint))).empty());
}

TEST_CASE("old kinds of keys are told with their kind", "[vendors][lint]") // THREATS-K9
{
    const GpgHome home;
    const auto found = lint(home.publicKey(home.makeKey(team, {}, u"0"_s, u"rsa1024 rsa1024"_s))).findings;
    REQUIRE(found.size() == 2);
    CHECK(found[0].what == KeyFinding::Weak);
    CHECK(found[0].detail == u"RSA 1024");
    CHECK(found[0].part == KeyFinding::Primary);
    CHECK(found[1].what == KeyFinding::Weak);
    CHECK(found[1].part == KeyFinding::Subkey);
    CHECK(kinds(lint(home.publicKey(home.makeKey(team, {}, u"0"_s, u"rsa2048 rsa2048"_s)))).empty());
    CHECK(kinds(lint(home.publicKey(home.makeKey(team, {}, u"0"_s, u"ed25519 elg2048"_s)))) == Kinds{KeyFinding::Weak});
}

TEST_CASE("a name should hold the address that reports go to", "[vendors][lint]")
{
    const GpgHome home;
    const QByteArray key = home.publicKey(home.makeKey(team));
    CHECK(kinds(lint(key, today(), u"TEAM@example.org"_s)).empty());
    CHECK(kinds(lint(key, today(), u"eam@example.org"_s)) == Kinds{KeyFinding::OtherAddress});
    CHECK(kinds(lint(key, today(), u"security@example.org"_s)) == Kinds{KeyFinding::OtherAddress});
    CHECK(kinds(lint(home.publicKey(home.makeKey(u"Release signing"_s)))) == Kinds{KeyFinding::NoAddress});
    CHECK(kinds(lint(home.publicKey(home.makeKey(u"only@example.org"_s)))).empty());
}

TEST_CASE("a private key, several keys, junk and too much are told as such", "[vendors][lint][hostile]")
{
    const GpgHome home;
    const QString one = home.makeKey(team);
    const QString two = home.makeKey(u"Other <other@example.org>"_s, {}, u"10d"_s);
    const auto secret = lint("Our key:\n" + home.secretKey(one)); // THREATS-K13
    REQUIRE(kinds(secret) == Kinds{KeyFinding::PrivateKey});
    CHECK(secret.findings.front().line == 2);
    CHECK(secret.keys.empty());

    const QByteArray several = home.publicKey(one) + home.publicKey(two);
    CHECK(kinds(lint(several)) == Kinds{KeyFinding::ExpiresSoon, KeyFinding::ExpiresSoon, KeyFinding::SeveralKeys});
    CHECK(kinds(lint(home.publicKey(one) + home.publicKey(one))).empty()); // one key, twice

    const auto junk = lint("-----BEGIN PGP PUBLIC KEY BLOCK-----\nnonsense\n-----END PGP PUBLIC KEY BLOCK-----\n");
    REQUIRE(junk.unreadable);
    CHECK(junk.unreadable->what == KeyProblem::NotAKey);
    CHECK(lint(QByteArray(5 * 1024 * 1024, 'x')).unreadable->what == KeyProblem::TooBig);
    CHECK(lint({}).unreadable->what == KeyProblem::NotAKey);
}

TEST_CASE("on a wrong clock nothing is said about a key (THREATS-K10)", "[vendors][lint]")
{
    for (const QDateTime &clock : {built().addSecs(-1), built().addYears(20).addSecs(1)}) {
        const auto judged = lint(vector(u"keys/exp_primary.pgp"_s), clock);
        REQUIRE(judged.unreadable);
        CHECK(judged.unreadable->what == KeyProblem::ClockWrong);
        CHECK(judged.findings.empty());
    }
}
