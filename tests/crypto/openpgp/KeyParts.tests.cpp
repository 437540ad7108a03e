#include "crypto/openpgp/KeyParts.h"

#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

Engine::Loaded loaded(const QByteArray &binary)
{
    auto key = Engine::load({binary}, today());
    REQUIRE(key);
    return std::move(*key);
}

Engine::Loaded loadedVector(const QString &name)
{
    return loaded(vector(u"keys/"_s + name));
}

} // namespace

TEST_CASE("a key's last second is a day in UTC, or never", "[crypto]")
{
    CHECK_FALSE(KeyParts::timeOf(UINT64_MAX));
    CHECK(KeyParts::timeOf(0) == QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::UTC));
    CHECK(KeyParts::timeOf(4'294'967'296) == QDateTime(QDate(2106, 2, 7), QTime(6, 28, 16), QTimeZone::UTC));
    CHECK(KeyParts::validTill(loadedVector(u"good.pgp"_s).primary) == UINT64_MAX);
    const auto ended = loadedVector(u"exp_primary.pgp"_s);
    CHECK(KeyParts::validTill(ended.primary) > KeyParts::created(ended.primary));
    CHECK(*KeyParts::timeOf(KeyParts::validTill(ended.primary)) < today());
}

TEST_CASE("a primary key of a kind that is old or not ours is weak, however long", "[crypto]") // THREATS-K9
{
    const GpgHome home;
    const auto isStrong = [&](const QString &algorithm) {
        return KeyParts::isStrong(loaded(home.publicKey(home.makeKey(algorithm, {}, u"0"_s, algorithm))).primary);
    };
    for (const QString &weak : {u"dsa2048"_s, u"secp256k1"_s, u"rsa1024"_s})
        CHECK_FALSE(isStrong(weak));
    for (const QString &strong : {u"rsa2048"_s, u"nistp384"_s, u"brainpoolP384r1"_s, u"brainpoolP512r1"_s})
        CHECK(isStrong(strong));
}

TEST_CASE("a subkey that its owner did not bind has no binding, though a signature stands there",
          "[crypto]") // THREATS-K7
{
    const auto bound = [](const QString &name) {
        const auto key = loadedVector(name);
        const auto subkeys = Engine::subkeys(key.primary);
        REQUIRE(subkeys.size() == 1);
        return KeyParts::hasValidBinding(subkeys.front());
    };
    CHECK(bound(u"good.pgp"_s));
    CHECK_FALSE(bound(u"foreign.pgp"_s));
    CHECK_FALSE(bound(u"unbound.pgp"_s));
}

TEST_CASE("a withdrawal that verifies proves nothing of what a key is for", "[crypto]") // THREATS-K6
{
    const auto revoked = loadedVector(u"rev_primary.pgp"_s);
    const auto own = Engine::signatures(revoked.primary);
    REQUIRE(own.size() == 1);
    CHECK(KeyParts::isValid(own.front()));
    CHECK_FALSE(KeyParts::isProven(own));
    CHECK(KeyParts::isProven(KeyParts::certifications(revoked.primary)));
    CHECK_FALSE(KeyParts::isProven({}));
}

TEST_CASE("hashes are broken when all of the owner's are, and no signature is no broken one", "[crypto]") // THREATS-K9
{
    const auto old = loadedVector(u"sha1.pgp"_s);
    const auto good = loadedVector(u"good.pgp"_s);
    auto all = KeyParts::certifications(old.primary);
    CHECK(KeyParts::onlyBrokenHashes(all));
    for (auto &signature : KeyParts::certifications(good.primary))
        all.push_back(std::move(signature));
    CHECK_FALSE(KeyParts::onlyBrokenHashes(all));
    CHECK_FALSE(KeyParts::onlyBrokenHashes({}));
}

TEST_CASE("a stranger's good signature does not mend an owner's broken hashes", "[crypto]") // THREATS-K9
{
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString owner = home.makeKey(u"Old"_s, made, u"0"_s, u"ed25519"_s, {u"--cert-digest-algo"_s, u"SHA1"_s});
    const QString stranger = home.makeKey(u"Stranger"_s, made, u"0"_s, u"ed25519"_s);
    REQUIRE(home.gpg({u"--default-key"_s, stranger, u"--quick-sign-key"_s, owner}, {}, made.addDays(1)).status == 0);
    const auto key = loaded(home.publicKey(owner));
    const auto both = KeyParts::certifications(key.primary);
    REQUIRE(both.size() == 2);
    CHECK(KeyParts::onlyBrokenHashes(both));
}
