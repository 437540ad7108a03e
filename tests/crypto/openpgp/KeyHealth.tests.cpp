#include "crypto/openpgp/KeyHealth.h"

#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"
#include "tests/support/Process.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

KeyHealth healthOf(const QByteArray &published)
{
    const auto health = KeyHealth::of(certificate(published), today());
    REQUIRE(health);
    return *health;
}

} // namespace

TEST_CASE("of a good key nothing is wrong, and its parts are named", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const KeyHealth health = healthOf(good);
    CHECK(health.userIds == certificate(good).facts().userIds);
    CHECK(health.brokenUserIds.isEmpty());
    CHECK(health.primary.fingerprint == certificate(good).fingerprint().hex());
    CHECK(health.primary.kind == u"EDDSA");
    CHECK_FALSE(health.primary.encrypts);
    REQUIRE(health.subkeys.size() == 1);
    CHECK(health.subkeys[0].fingerprint == u"4C462ABF84D2828CC7C1FA41A57D26424BC358C9");
    CHECK(health.subkeys[0].encrypts);
    for (const KeyPart &part : {health.primary, health.subkeys[0]}) {
        CHECK((part.strong && part.proven));
        CHECK_FALSE((part.revoked || part.brokenHashes || part.until));
    }
}

TEST_CASE("all that is wrong with a key is told at once", "[crypto]")
{
    const GpgHome home;
    const QDateTime made(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC);
    const QString key = home.makeKey(u"Old <old@example.org>"_s, made, u"100d"_s, u"rsa1024 rsa1024"_s);
    KeyEdits::revokeSubkey(home, key, 1, made.addDays(3));
    const KeyHealth health = healthOf(home.publicKey(key));
    CHECK(health.primary.kind == u"RSA 1024");
    CHECK(health.primary.created == made);
    CHECK(health.primary.until == made.addDays(100));
    CHECK_FALSE(health.primary.strong);
    CHECK_FALSE(health.primary.revoked);
    REQUIRE(health.subkeys.size() == 1);
    CHECK(health.subkeys[0].revoked);
    CHECK_FALSE(health.subkeys[0].strong);
    CHECK(health.subkeys[0].until);
}

TEST_CASE("a subkey that can only sign does not encrypt, whatever its owner says of it", "[crypto]") // THREATS-K8
{
    for (const auto &[kind, can] : {std::pair(u"encrypt"_s, true), std::pair(u"sign"_s, false)}) {
        const Finished made = run(u"" VOUCHSAFE_SOURCE_DIR "/tests/support/make-flagged-key"_s, {kind});
        REQUIRE(made.status == 0);
        const KeyHealth health = healthOf(made.out);
        REQUIRE(health.subkeys.size() == 1);
        CHECK(health.subkeys[0].proven);
        CHECK(health.subkeys[0].encrypts == can);
    }
}

TEST_CASE("a subkey that nobody bound is told too, as not proven", "[crypto]") // THREATS-K7
{
    for (const QString &name : {u"keys/foreign.pgp"_s, u"keys/unbound.pgp"_s}) {
        const KeyHealth health = healthOf(vector(name));
        REQUIRE(health.subkeys.size() == 1);
        CHECK_FALSE(health.subkeys[0].proven);
        CHECK_FALSE(health.subkeys[0].brokenHashes);
        CHECK(health.primary.proven);
    }
}

TEST_CASE("a stranger's good signature does not mend the owner's broken one", "[crypto]") // THREATS-K9
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString key =
        home.makeKey(u"Old <old@example.org>"_s, made, u"0"_s, u"ed25519"_s, {u"--cert-digest-algo"_s, u"SHA1"_s});
    const QString stranger = home.makeKey(u"Stranger"_s, made, u"0"_s, u"ed25519"_s);
    const QByteArray alone = home.publicKey(key);
    const auto before = healthOf(alone);
    CHECK(before.primary.brokenHashes);
    CHECK(before.brokenUserIds == before.userIds);
    REQUIRE(home.gpg({u"--default-key"_s, stranger, u"--quick-sign-key"_s, key}, {}, made.addDays(1)).status == 0);
    REQUIRE(home.publicKey(key).size() > alone.size());
    const auto after = healthOf(home.publicKey(key));
    CHECK_FALSE(after.primary.proven);
    CHECK(after.primary.brokenHashes);
    CHECK(after.brokenUserIds == after.userIds);
}

TEST_CASE("a strict reader finds no key where a part of it cannot be read", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    CHECK(strictReaderReads(good));
    CHECK_FALSE(strictReaderReads(good.chopped(1)));
    CHECK_FALSE(strictReaderReads(good + "more"));
    CHECK_FALSE(strictReaderReads("more" + good));
    CHECK_FALSE(strictReaderReads("a page without a key"));
    CHECK_FALSE(strictReaderReads({}));
}
