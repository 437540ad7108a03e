#include "crypto/openpgp/BareRevocations.h"

#include "crypto/Armor.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

// All of this file shows THREATS-K6 for withdrawals that are published by themselves.

namespace {

/// A team, its key, and the withdrawal that gpg puts by for every key it makes.
struct World {
    GpgHome home;
    QString fingerprint = home.makeKey(u"Team <team@example.org>"_s);
    Certificate key = certificate(home.publicKey(fingerprint));

    [[nodiscard]] QByteArray withdrawal() const { return withdrawalOf(fingerprint); }
    [[nodiscard]] QByteArray withdrawalOf(const QString &of) const
    {
        QByteArray text = contents(home.path() + u"/openpgp-revocs.d/"_s + of + u".rev"_s);
        REQUIRE(text.contains(":-----BEGIN"));
        return text.replace(":-----BEGIN", "-----BEGIN"); // gpg's guard against haste
    }
    [[nodiscard]] std::expected<Renewal, KeyProblem> renewed(const QByteArray &published) const
    {
        return Certificate::fromPublished(published, key.pin(), {key.bytes()})
            .and_then([this](const Certificate &fetched) { return merge(key, fetched, key.pin(), today()); });
    }
};

std::optional<KeyProblem::What> refusal(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    return verdict ? std::nullopt : std::optional(verdict.error().what);
}

} // namespace

TEST_CASE("a withdrawal that stands beside the key withdraws it, whichever comes first", "[crypto]")
{
    const World world;
    const QByteArray block = world.key.armored();
    for (const QByteArray &page : {block + world.withdrawal(), world.withdrawal() + "<hr>" + block}) {
        const auto read = Certificate::fromPublished(page, {});
        REQUIRE(read);
        CHECK(refusal(verify(*read, world.key.pin(), today())) == KeyProblem::Revoked);
        const auto renewal = world.renewed(page);
        REQUIRE(renewal);
        CHECK(renewal->withdrawn);
        CHECK(renewal->grown);
    }
}

TEST_CASE("a withdrawal that is published alone withdraws the key that is at hand", "[crypto]")
{
    const World world;
    const auto renewal = world.renewed(world.withdrawal());
    REQUIRE(renewal);
    CHECK(renewal->withdrawn);
    CHECK(refusal(verify(renewal->merged, world.key.pin(), today())) == KeyProblem::Revoked);
    const auto alone = Armor::readKeys(world.withdrawal()); // nobody's, as far as anyone here knows
    REQUIRE_FALSE(alone);
    CHECK(alone.error().what == KeyProblem::NotAKey);
}

TEST_CASE("another key's withdrawal changes nothing, and one that proves nothing is told and left out", "[crypto]")
{
    const World world;
    const QString other = world.home.makeKey(u"Other <o@example.org>"_s);
    const auto page = Certificate::fromPublished(world.key.armored() + world.withdrawalOf(other), {});
    REQUIRE(page);
    CHECK(*page == world.key);
    CHECK_FALSE(world.renewed(world.withdrawalOf(other)));

    const auto keys = Armor::readKeys(world.withdrawal(), {world.key.bytes()});
    REQUIRE(keys);
    auto parts = Packing::split(keys->front());
    REQUIRE(parts.at(1).tag == 2);
    const QByteArray forged =
        Packing::keyBlock(Packing::pack(2, Packing::flipped(parts.at(1).body, parts.at(1).body.size() - 1)));
    for (const QByteArray &published : {forged, world.key.armored() + forged}) {
        const auto renewal = world.renewed(published);
        REQUIRE(renewal);
        CHECK(renewal->unprovenRevocation);
        CHECK_FALSE(renewal->withdrawn);
        CHECK(verify(renewal->merged, world.key.pin(), today()));
    }
}

TEST_CASE("only streams of signatures hold withdrawals, and damaged ones are read without harm", "[crypto]")
{
    const World world;
    const auto keys = Armor::readKeys(world.withdrawal(), {world.key.bytes()});
    REQUIRE(keys);
    const QByteArray signature = Packing::join({Packing::split(keys->front()).at(1)});
    CHECK(BareRevocations::read(signature).size() == 1);
    CHECK(BareRevocations::read(signature + signature).size() == 2);
    CHECK(BareRevocations::read(signature.repeated(16)).size() == 16);
    CHECK(BareRevocations::read(signature.repeated(17)).empty()); // no block, but an attack (THREATS-K11)
    CHECK(BareRevocations::read(signature + Packing::pack(13, "name")).empty());
    CHECK(BareRevocations::read(world.key.bytes()).empty());
    CHECK(BareRevocations::read({}).empty());
    const QByteArray body = Packing::split(signature).front().body;
    for (qsizetype i = 0; i < body.size(); ++i) {
        std::vector<QByteArray> found{world.key.bytes()};
        BareRevocations::attach({Packing::pack(2, body.first(i))}, {}, found); // cut anywhere
        for (const int mask : {0x01, 0x80, 0xff})
            BareRevocations::attach({Packing::pack(2, Packing::flipped(body, i, mask))}, {}, found);
        CHECK(found.size() == 1);
    }
}
