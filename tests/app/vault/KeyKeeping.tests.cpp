#include "app/vault/KeyKeeping.h"

#include "crypto/Random.h"
#include "tests/support/Await.h"
#include "tests/support/FakeKeyring.h"

#include <QObject>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace {

std::shared_ptr<Secret> someKey()
{
    return std::make_shared<Secret>(Random::secret(32));
}

template <typename T> std::optional<VaultProblem::What> refusal(QFuture<std::expected<T, VaultProblem>> future)
{
    const auto answer = await(std::move(future));
    return answer ? std::nullopt : std::optional(answer.error().what);
}

} // namespace

TEST_CASE("a key is never written over another one, nor over one that nobody can read (THREATS-D12)", "[vault][door]")
{
    QObject here;
    FakeKeyring keyring;
    const auto old = someKey();
    keyring.key = old;
    SECTION("unlocked, or once it is")
    {
        keyring.locked = GENERATE(false, true);
        CHECK(refusal(KeyKeeping::keep(&keyring, someKey(), &here)) == VaultProblem::NoKeyring);
        CHECK_FALSE(refusal(KeyKeeping::keep(&keyring, old, &here)));
        CHECK((*await(KeyKeeping::keyOrNew(&keyring, &here)))->matches(*old));
    }
    SECTION("while it stays locked")
    {
        keyring.locked = true;
        keyring.dismissed = true;
        CHECK(refusal(KeyKeeping::keep(&keyring, someKey(), &here)) == VaultProblem::NoKeyring);
        CHECK(refusal(KeyKeeping::keyOrNew(&keyring, &here)) == VaultProblem::NoKeyring);
    }
    CHECK(keyring.writes == 0);
    CHECK(keyring.key->matches(*old));
}

TEST_CASE("a key counts as kept once the keyring has given it back", "[vault][door]")
{
    QObject here;
    FakeKeyring keyring;
    keyring.forgetful = GENERATE(false, true);
    const auto key = someKey();
    const auto refused = refusal(KeyKeeping::keep(&keyring, key, &here));
    CHECK(refused == (keyring.forgetful ? std::optional(VaultProblem::NoKeyring) : std::nullopt));
    CHECK(keyring.writes == 1);
}

TEST_CASE("a keyring that says it forgot a key is believed once it has none (THREATS-D12)", "[vault][door]")
{
    QObject here;
    FakeKeyring keyring;
    keyring.key = someKey();
    keyring.stubborn = GENERATE(false, true);
    const auto refused = refusal(KeyKeeping::forget(&keyring, &here));
    CHECK(refused == (keyring.stubborn ? std::optional(VaultProblem::NoKeyring) : std::nullopt));
}
