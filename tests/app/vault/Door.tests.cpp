#include "app/vault/Door.h"

#include "app/vault/CaseLock.h"
#include "app/vault/Vault.h"
#include "crypto/Random.h"

#include "tests/support/Await.h"
#include "tests/support/CheapSlot.h"
#include "tests/support/FakeKeyring.h"
#include "tests/support/Process.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

Secret copyOf(const Secret &key)
{
    return Secret::take(QByteArrayView(key.bytes()).toByteArray());
}

std::optional<VaultProblem::What> problemOf(const Door &door)
{
    const auto problem = door.keyringProblem();
    return problem ? std::optional(problem->what) : std::nullopt;
}

/// A vault's folder with a door, and a keyring that a test sets.
struct House {
    QTemporaryDir temporary;
    QDir folder{temporary.filePath(u"vault"_s)};
    FakeKeyring keyring;
    Door door{folder, &keyring, [] { return cheap; }, low};

    void addCase() const
    {
        REQUIRE(QDir().mkpath(folder.filePath(u"cases"_s)));
        write(folder.filePath(u"cases/0123456789abcdef0123456789abcdef.case"_s), "a case");
    }
    bool opens(const char *passphrase, const Secret &key)
    {
        const auto opened = await(door.openWithPassphrase(secret(passphrase)));
        return opened && (*opened)->matches(key);
    }
};

} // namespace

TEST_CASE("a new key is made only where nothing is locked with another one (THREATS-D12)", "[vault][door]")
{
    enum Holds { AKey, Nothing, Locked, Gone };
    const auto holds = GENERATE(AKey, Nothing, Locked, Gone);
    const bool cases = GENERATE(false, true);
    const bool slot = GENERATE(false, true);
    CAPTURE(holds, cases, slot);

    House house;
    const auto first = std::make_shared<Secret>(Random::secret(32));
    if (slot)
        REQUIRE(await(house.door.setPassphrase(first, secret("correct horse"))).has_value());
    if (cases)
        house.addCase();
    if (holds == AKey)
        house.keyring.key = first;
    if (holds == Gone)
        house.keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    // Locked reads like Nothing: the key is in there all the same, and would be written over

    const bool empty = !cases && !slot;
    CHECK(house.door.isEmpty() == empty);
    const DoorState expected = holds == AKey ? DoorState::KeyringHoldsKey
        : slot                               ? DoorState::NeedsPassphrase
        : cases                              ? DoorState::NoKey
                                             : DoorState::FirstUse;
    CHECK(await(house.door.look()) == expected);
    CHECK(house.door.hasSlot() == slot);
    if (holds == AKey)
        CHECK_FALSE(house.door.keyringProblem().has_value());
    else
        CHECK(problemOf(house.door) == (holds == Gone ? VaultProblem::NoKeyring : VaultProblem::NoKey));

    const auto fromKeyring = await(house.door.openWithKeyring());
    CHECK(fromKeyring.has_value() == (holds == AKey));
    if (fromKeyring)
        CHECK((*fromKeyring)->matches(*first));
    CHECK(house.opens("correct horse", *first) == slot);

    const QByteArray slotBefore = contents(house.folder.filePath(u"key-slot"_s));
    const auto begun = await(house.door.beginWithKeyring());
    CHECK(begun.has_value() == (holds == AKey ? !slot : empty && holds != Gone));
    CHECK(house.keyring.writes == ((empty && (holds == Nothing || holds == Locked)) ? 1 : 0));
    if (begun && holds == AKey)
        CHECK((*begun)->matches(*first)); // one that is there is not written over
    if (!begun)
        CHECK(begun.error().what == (empty ? VaultProblem::NoKeyring : VaultProblem::NoKey));

    const auto sealed = await(house.door.beginWithPassphrase(secret("battery staple")));
    CHECK(sealed.has_value() == (empty && !begun));
    if (sealed)
        CHECK(house.opens("battery staple", **sealed));
    else
        CHECK(sealed.error().what == VaultProblem::NoKey);
    if (slot)
        CHECK(contents(house.folder.filePath(u"key-slot"_s)) == slotBefore);
}

TEST_CASE("a folder that cannot be looked into is not an empty one (THREATS-D12)", "[vault][door]")
{
    House house;
    REQUIRE(QDir().mkpath(house.folder.path()));
    write(house.folder.filePath(u"cases"_s), "no folder");
    CHECK(await(house.door.look()) == DoorState::NoKey);
    CHECK(await(house.door.beginWithKeyring()).error().what == VaultProblem::FolderGone);
    CHECK(await(house.door.beginWithPassphrase(secret("correct horse"))).error().what == VaultProblem::FolderGone);
    CHECK(house.keyring.writes == 0);
    CHECK_FALSE(house.door.hasSlot());
    CHECK_FALSE(house.door.isEmpty().has_value());
}

TEST_CASE("what lies beside the cases is locked with the key too (THREATS-D12)", "[vault][door]")
{
    House house;
    CHECK(house.door.isEmpty() == true);
    REQUIRE(QDir().mkpath(house.folder.path()));
    write(house.folder.filePath(u"things"_s), "added vendors");
    CHECK(await(house.door.look()) == DoorState::NoKey);
    CHECK(await(house.door.beginWithKeyring()).error().what == VaultProblem::NoKey);
    CHECK(await(house.door.beginWithPassphrase(secret("correct horse"))).error().what == VaultProblem::NoKey);
    CHECK(house.keyring.writes == 0);
    CHECK(house.door.isEmpty() == false);
}

TEST_CASE("cases are files named so, and nothing else is", "[vault][door]")
{
    House house;
    REQUIRE(QDir().mkpath(house.folder.filePath(u"cases"_s)));
    write(house.folder.filePath(u"cases/index"_s), "no case");
    CHECK(await(house.door.look()) == DoorState::FirstUse);
    house.addCase();
    CHECK(await(house.door.look()) == DoorState::NoKey);
}

TEST_CASE("without a keyring the passphrase opens, and no key is stored anywhere else (THREATS-D12)", "[vault][door]")
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.filePath(u"vault"_s));
    Door door(folder, nullptr, [] { return cheap; }, low);
    CHECK(await(door.look()) == DoorState::FirstUse);
    CHECK(problemOf(door) == VaultProblem::NoKeyring);
    CHECK(await(door.beginWithKeyring()).error().what == VaultProblem::NoKeyring);
    CHECK(await(door.openWithKeyring()).error().what == VaultProblem::NoKeyring);
    const auto key = await(door.beginWithPassphrase(secret("correct horse")));
    REQUIRE(key.has_value());
    CHECK(await(door.keepInKeyring(*key)).error().what == VaultProblem::NoKeyring);
    CHECK(await(door.look()) == DoorState::NeedsPassphrase);
    const auto opened = await(door.openWithPassphrase(secret("correct horse")));
    REQUIRE(opened.has_value());
    CHECK((*opened)->matches(**key));
    CHECK(await(door.openWithPassphrase(secret("horse"))).error().what == VaultProblem::WrongPassphrase); // THREATS-D5
    CHECK(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
          == QStringList{u"key-slot"_s, u"things"_s});
}

TEST_CASE("a key that the keyring does not give back is not begun with", "[vault][door]")
{
    House house;
    house.keyring.forgetful = true;
    CHECK(await(house.door.beginWithKeyring()).error().what == VaultProblem::NoKeyring);
    const auto key = std::make_shared<Secret>(Random::secret(32));
    CHECK(await(house.door.keepInKeyring(key)).error().what == VaultProblem::NoKeyring);
}

TEST_CASE("a recovery passphrase brings the key back when the keyring lost it", "[vault][door]")
{
    House house;
    const auto key = await(house.door.beginWithKeyring());
    REQUIRE(key.has_value());
    REQUIRE(await(house.door.setPassphrase(*key, secret("correct horse"))).has_value());
    house.addCase();
    CHECK(await(house.door.look()) == DoorState::KeyringHoldsKey);

    house.keyring.key.reset(); // the person's login was reset
    CHECK(await(house.door.look()) == DoorState::NeedsPassphrase);
    const auto found = await(house.door.openWithPassphrase(secret("correct horse")));
    REQUIRE(found.has_value());
    CHECK((*found)->matches(**key));
    REQUIRE(await(house.door.keepInKeyring(*found)).has_value());
    CHECK(await(house.door.look()) == DoorState::KeyringHoldsKey);
    CHECK((*await(house.door.openWithKeyring()))->matches(**key));
}

TEST_CASE("after a change the new passphrase opens and the old one does not", "[vault][door]")
{
    House house;
    const auto key = await(house.door.beginWithPassphrase(secret("correct horse")));
    REQUIRE(key.has_value());
    REQUIRE(await(house.door.setPassphrase(*key, secret("battery staple"))).has_value());
    CHECK(house.opens("battery staple", **key));
    CHECK(await(house.door.openWithPassphrase(secret("correct horse"))).error().what == VaultProblem::WrongPassphrase);
}

TEST_CASE("a locked keyring that says it forgot the key is not believed (THREATS-D12)", "[vault][door]")
{
    House house;
    const auto key = std::make_shared<Secret>(Random::secret(32));
    house.keyring.key = key;
    house.keyring.stubborn = true;
    CHECK(await(house.door.usePassphrase(key, secret("correct horse"))).error().what == VaultProblem::NoKeyring);
    CHECK((*await(house.door.openWithKeyring()))->matches(*key));
    CHECK(house.opens("correct horse", *key)); // both do

    house.keyring.stubborn = false;
    REQUIRE(await(house.door.usePassphrase(key, secret("battery staple"))).has_value());
    CHECK(await(house.door.openWithKeyring()).error().what == VaultProblem::NoKey);
    CHECK(house.opens("battery staple", *key));
}

TEST_CASE("a passphrase that could not become the only way in opens nothing (THREATS-D12)", "[vault][door]")
{
    House house;
    const auto key = std::make_shared<Secret>(Random::secret(32));
    house.keyring.key = key;
    house.keyring.locked = true;
    house.keyring.dismissed = true;
    CHECK(await(house.door.usePassphrase(key, secret("correct horse"))).error().what == VaultProblem::NoKeyring);
    CHECK_FALSE(house.door.hasSlot());
    house.keyring.dismissed = false;
    SECTION("until the keyring is unlocked")
    {
        REQUIRE(await(house.door.usePassphrase(key, secret("correct horse"))).has_value());
        CHECK_FALSE(house.keyring.key);
        CHECK(house.opens("correct horse", *key));
    }
    SECTION("and another vault's key stays in the keyring")
    {
        const auto other = std::make_shared<Secret>(Random::secret(32));
        REQUIRE(await(house.door.usePassphrase(other, secret("correct horse"))).has_value());
        CHECK(house.keyring.key->matches(*key));
        CHECK(house.opens("correct horse", *other));
    }
}

TEST_CASE("a new beginning with a locked keyring takes the key that is in it, and loses none (THREATS-D12)",
          "[vault][door]")
{
    House house;
    const auto old = std::make_shared<Secret>(Random::secret(32));
    house.keyring.key = old;
    house.keyring.locked = true;
    house.addCase();
    CHECK(await(house.door.look()) == DoorState::NoKey);
    REQUIRE(house.door.putAside());
    const auto begun = await(house.door.beginWithKeyring());
    REQUIRE(begun.has_value());
    CHECK((*begun)->matches(*old));
    CHECK(house.keyring.writes == 0);
}

TEST_CASE("two programs that start at once make one key", "[vault][door]")
{
    House house;
    REQUIRE(QDir().mkpath(house.folder.path()));
    {
        const auto other = CaseLock::take(house.folder.filePath(u"first-use.lock"_s));
        REQUIRE(other);
        CHECK(await(house.door.beginWithKeyring()).error().what == VaultProblem::OpenElsewhere);
        CHECK(await(house.door.beginWithPassphrase(secret("correct horse"))).error().what
              == VaultProblem::OpenElsewhere);
        CHECK(house.keyring.writes == 0);
    }
    Door second(house.folder, &house.keyring, [] { return cheap; }, low);
    SECTION("in the keyring")
    {
        auto one = house.door.beginWithKeyring();
        auto two = second.beginWithKeyring();
        const auto first = await(std::move(one));
        const auto other = await(std::move(two));
        CHECK(house.keyring.writes == 1);
        CHECK((first || other));
        if (first && other)
            CHECK((*first)->matches(**other));
    }
    SECTION("under a passphrase")
    {
        auto one = house.door.beginWithPassphrase(secret("correct horse"));
        auto two = second.beginWithPassphrase(secret("battery staple"));
        const auto first = await(std::move(one));
        const auto other = await(std::move(two));
        CHECK(first.has_value() != other.has_value());
        if (first)
            CHECK(house.opens("correct horse", **first));
        if (other)
            CHECK(house.opens("battery staple", **other));
    }
    CHECK_FALSE(QFile::exists(house.folder.filePath(u"first-use.lock"_s)));
}

TEST_CASE("a beginning right after another one makes no second key", "[vault][door]")
{
    House house;
    Door elsewhere(house.folder, nullptr, [] { return cheap; }, low); // over ssh: it sees no keyring
    CHECK(await(elsewhere.look()) == DoorState::FirstUse);
    SECTION("a passphrase after the keyring, which nobody else can look into")
    {
        const auto key = await(house.door.beginWithKeyring());
        REQUIRE(key);
        CHECK(await(elsewhere.beginWithPassphrase(secret("correct horse"))).error().what == VaultProblem::NoKey);
        CHECK_FALSE(elsewhere.hasSlot());
        CHECK((*await(house.door.beginWithKeyring()))->matches(**key));
        CHECK(Vault::open(house.folder, copyOf(**key)));
    }
    SECTION("the keyring after a passphrase")
    {
        house.keyring.key = std::make_shared<Secret>(Random::secret(32)); // of a vault that is long gone
        const auto key = await(elsewhere.beginWithPassphrase(secret("correct horse")));
        REQUIRE(key);
        CHECK(await(house.door.beginWithKeyring()).error().what == VaultProblem::NoKey);
        const auto wrong = Vault::open(house.folder, copyOf(*house.keyring.key));
        REQUIRE_FALSE(wrong);
        CHECK(wrong.error().what == VaultProblem::NoKey);
        CHECK(Vault::open(house.folder, copyOf(**key)));
    }
}

TEST_CASE("a wrong passphrase is told as such, whatever the other slot is", "[vault][door]")
{
    House house;
    const auto key = std::make_shared<Secret>(Random::secret(32));
    REQUIRE(await(house.door.setPassphrase(key, secret("correct horse"))).has_value());
    CHECK_FALSE(house.door.hasWrittenSlot());
    write(house.folder.filePath(u"recovery-slot"_s), "no slot");
    CHECK(await(house.door.openWithPassphrase(secret("horse"))).error().what == VaultProblem::WrongPassphrase);
    REQUIRE(await(house.door.setRecovery(key, secret("five words"))).has_value());
    CHECK(house.door.hasWrittenSlot());
    write(house.folder.filePath(u"key-slot"_s), "no slot");
    CHECK(await(house.door.openWithPassphrase(secret("horse"))).error().what == VaultProblem::Damaged);
    CHECK(house.opens("five words", *key));
}

TEST_CASE("what is put aside is whole, and never mixed with what was put aside before", "[vault][door]")
{
    House house;
    const QStringList names{u"cases"_s,         u"index"_s,  u"index-journal"_s, u"key-slot"_s,
                            u"recovery-slot"_s, u"things"_s, u"things-journal"_s};
    for (const char *round : {"1", "2", "3"}) {
        house.addCase();
        for (const QString &name : names)
            if (name != u"cases")
                write(house.folder.filePath(name), round);
        const auto aside = house.door.putAside();
        REQUIRE(aside.has_value());
        CHECK(QDir(*aside).exists());
    }
    QByteArrayList rounds;
    const QStringList asides = house.folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    CHECK(asides.size() == 3);
    for (const QString &aside : asides) {
        const QDir folder(house.folder.filePath(aside));
        CHECK(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == names);
        rounds.append(contents(folder.filePath(u"things"_s)));
        CHECK(contents(folder.filePath(u"key-slot"_s)) == rounds.last());
    }
    std::ranges::sort(rounds);
    CHECK(rounds == QByteArrayList{"1", "2", "3"});
    CHECK(house.door.isEmpty() == true);
}
