#include "crypto/openpgp/Engine.h"

#include "crypto/openpgp/Packets.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QTemporaryFile>
#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

std::optional<KeyProblem::What> refusal(const std::vector<QByteArray> &copies)
{
    const auto loaded = Engine::load(copies, {});
    return loaded ? std::nullopt : std::optional(loaded.error().what);
}

} // namespace

TEST_CASE("the engine loads exactly one certificate, with its parts", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const auto loaded = Engine::load({good}, today());
    REQUIRE(loaded.has_value());
    CHECK(Engine::fingerprint(loaded->primary) == Packets::pinOf(good)->fingerprint.hex());
    REQUIRE(Engine::subkeys(loaded->primary).size() == 1);
    CHECK(Engine::fingerprint(Engine::subkeys(loaded->primary).front()) == u"4C462ABF84D2828CC7C1FA41A57D26424BC358C9");
    CHECK(Engine::userIds(loaded->primary).size() == 1);
    CHECK(Engine::signatures(Engine::userIds(loaded->primary).front()).size() == 1);
    CHECK(Engine::type(Engine::signatures(Engine::subkeys(loaded->primary).front()).front()) == u"subkey binding");
    const auto exported = Engine::exportPublic(loaded->primary);
    REQUIRE(exported.has_value());
    CHECK(Packing::join(Packing::split(*exported)) == Packing::join(Packing::split(good))); // but for the framing
}

TEST_CASE("a second key, no key, or another than we read is refused (THREATS-K4)", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const QByteArray other = vector(u"keys/noenc.pgp"_s);
    CHECK_FALSE(refusal({good, good}).has_value());
    CHECK(refusal({good, other}) == KeyProblem::SeveralKeys);
    CHECK(refusal({good + other}) == KeyProblem::SeveralKeys);
    CHECK(refusal({}) == KeyProblem::Weak);
    CHECK(refusal({QByteArray()}) == KeyProblem::Weak);
    CHECK(refusal({"rubbish"}) == KeyProblem::Weak);
}

TEST_CASE("revocations are told by their type, valid or not", "[crypto]")
{
    for (const auto &[name, revokedPrimary, revokedSubkey] : {std::tuple{u"keys/good.pgp"_s, false, false},
                                                              {u"keys/rev_primary.pgp"_s, true, false},
                                                              {u"keys/rev_sub.pgp"_s, false, true}}) {
        const auto loaded = Engine::load({vector(name)}, today());
        REQUIRE(loaded.has_value());
        CAPTURE(name.toStdString());
        CHECK(std::ranges::any_of(Engine::signatures(loaded->primary), Engine::isRevocation) == revokedPrimary);
        CHECK(std::ranges::any_of(Engine::signatures(Engine::subkeys(loaded->primary).front()), Engine::isRevocation)
              == revokedSubkey);
    }
}

TEST_CASE("an engine's clock is the one it was given", "[crypto]")
{
    const QByteArray expired = vector(u"keys/exp_primary.pgp"_s); // made and run out in 2020
    const auto isExpired = [&](const std::optional<QDateTime> &clock) {
        const auto loaded = Engine::load({expired}, clock);
        REQUIRE(loaded.has_value());
        return Engine::value(false, [&](bool *p) { return rnp_key_is_expired(loaded->primary.get(), p); });
    };
    CHECK(isExpired({}));
    CHECK(isExpired(today()));
    CHECK_FALSE(isExpired(QDateTime::fromSecsSinceEpoch(1'600'000'000)));
}

TEST_CASE("the engine's remarks do not reach stderr, and stderr comes back", "[crypto]")
{
#ifdef __SANITIZE_ADDRESS__
    SKIP("a sanitizer's own words must be seen: nothing is silenced");
#endif
    QTemporaryFile words;
    REQUIRE(words.open());
    const int kept = dup(STDERR_FILENO);
    dup2(words.handle(), STDERR_FILENO);
    {
        const Engine::Hush hush;
        std::fputs("odd signature\n", stderr);
    }
    std::fputs("afterwards\n", stderr);
    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    close(kept);
    CHECK(contents(words.fileName()) == "afterwards\n");
}
