#include "app/cli/StoreOpening.h"

#include "tests/support/Await.h"
#include "tests/support/CheapSlot.h"
#include "tests/support/FakeKeyring.h"
#include "tests/support/Process.h"

#include <QTemporaryDir>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A home with a keyring that a test sets, and somebody or nobody at the terminal. Each command is a process of its
/// own.
struct Home {
    QTemporaryDir temporary;
    QDir folder{temporary.filePath(u"vault"_s)};
    FakeKeyring keyring;
    QByteArrayList typed; ///< what is answered, one after the other
    QStringList prompts; ///< what was asked
    VendorShelf::Things things; ///< what the last command saw

    QString file(const QByteArray &passphrase) const
    {
        write(temporary.filePath(u"passphrase"_s), passphrase);
        return temporary.filePath(u"passphrase"_s);
    }

    StoreOpening::Outcome run(const StoreUse &use, const QString &keep = {})
    {
        const auto vendors = std::make_shared<VendorKeeper>();
        Door door(folder, &keyring, [] { return cheap; }, low);
        const auto ask = [this](const QString &prompt) -> std::optional<Secret> {
            prompts.append(prompt);
            if (typed.isEmpty())
                return std::nullopt;
            return Secret::take(typed.takeFirst());
        };
        StoreTools tools{.door = door, .folder = folder, .vendors = vendors};
        if (!typed.isEmpty())
            tools.ask = ask;
        StoreOpening opening(std::move(tools), use);
        auto outcome = await(opening.start());
        things = vendors->all();
        if (outcome && !keep.isEmpty())
            CHECK(vendors->put(keep, "kept"));
        return outcome;
    }

    bool isThere() const { return QFileInfo::exists(folder.path()); }
};

constexpr auto reads = StoreUse::Reads;
constexpr auto writes = StoreUse::Writes;

std::optional<VaultProblem::What> vaultProblem(const StoreOpening::Outcome &outcome)
{
    return outcome || outcome.error().what != StoreProblem::Vault ? std::nullopt
                                                                  : std::optional(outcome.error().vault.what);
}

std::optional<StoreProblem::What> problem(const StoreOpening::Outcome &outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error().what);
}

} // namespace

TEST_CASE("where nothing is kept, a command that reads makes nothing and does not touch the keyring", "[cli][store]")
{
    Home home;
    CHECK(home.run({reads}).has_value());
    CHECK(home.run({reads, home.file("correct horse\n")}).has_value());
    CHECK(home.run({StoreUse::None}).has_value());
    CHECK_FALSE(home.isThere());
    CHECK(home.keyring.reads == 0);
}

TEST_CASE("a command that writes begins with the keyring, and the next one finds what was kept", "[cli][store]")
{
    Home home;
    REQUIRE(home.run({writes}, u"vendors/acme.json"_s).has_value());
    CHECK(home.keyring.writes == 1);
    CHECK(home.run({reads}).has_value());
    CHECK(home.things == VendorShelf::Things{{u"vendors/acme.json"_s, "kept"}});
    CHECK(home.prompts.isEmpty());

    home.keyring.key.reset(); // locked, which reads the same (THREATS-D12)
    CHECK(vaultProblem(home.run({reads})) == VaultProblem::NoKey);
    CHECK(vaultProblem(home.run({writes})) == VaultProblem::NoKey);
    CHECK(vaultProblem(home.run({writes, home.file("correct horse\n")})) == VaultProblem::NoKey);
    CHECK(home.keyring.writes == 1); // no other key was begun beside what is locked with the first
    CHECK_FALSE(QFileInfo::exists(home.folder.filePath(u"key-slot"_s)));
}

TEST_CASE("with no keyring and nobody to ask, a command that writes makes nothing and says why", "[cli][store]")
{
    Home home;
    home.keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    CHECK(problem(home.run({writes})) == StoreProblem::NoPassphrase);
    CHECK_FALSE(home.isThere());
}

TEST_CASE("a named passphrase file begins a store and opens it, and a wrong one is told", "[cli][store]")
{
    Home home;
    const bool keyringThere = GENERATE(false, true); // what the person named comes first
    if (!keyringThere)
        home.keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    REQUIRE(home.run({writes, home.file("correct horse\nnot of it")}, u"vendors/acme.json"_s).has_value());
    CHECK(home.keyring.writes == 0);

    home.keyring.reads = 0;
    CHECK(home.run({reads, home.file("correct horse")}).has_value());
    CHECK(home.things.size() == 1);
    const auto wrong = home.run({reads, home.file("battery staple\n")});
    CHECK(vaultProblem(wrong) == VaultProblem::WrongPassphrase); // THREATS-D5
    CHECK_FALSE(wrong.error().canGoOn());
    CHECK(home.things.empty());
    CHECK(home.keyring.reads == 0);

    const auto none = home.run({reads});
    CHECK(problem(none) == StoreProblem::NoPassphrase);
    CHECK(none.error().canGoOn());
    const auto noFile = home.run({reads, u"/nowhere"_s});
    CHECK(problem(noFile) == StoreProblem::PassphraseNotRead);
    CHECK_FALSE(noFile.error().canGoOn());
}

TEST_CASE("the same passphrase typed on another keyboard opens too", "[cli][store]") // one form for all: NFC
{
    Home home;
    REQUIRE(home.run({writes, home.file("a\xcc\x88pfel und birnen\n")}).has_value());
    CHECK(home.run({reads, home.file("\xc3\xa4pfel und birnen\n")}).has_value());
}

TEST_CASE("whoever sits at the terminal has three tries to open", "[cli][store]")
{
    Home home;
    home.keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    REQUIRE(home.run({writes, home.file("correct horse\n")}, u"vendors/acme.json"_s).has_value());

    home.typed = {"one", "two", "correct horse"};
    CHECK(home.run({reads}).has_value());
    CHECK(home.things.size() == 1);
    CHECK(home.prompts.size() == 3);
    CHECK(home.prompts[1] != home.prompts[0]); // it says that the first was wrong
    home.typed = {"one", "two", "three", "correct horse"};
    CHECK(vaultProblem(home.run({writes})) == VaultProblem::WrongPassphrase);
    CHECK(home.typed == QByteArrayList{"correct horse"});
    home.typed = {"one"};
    CHECK(problem(home.run({reads})) == StoreProblem::NoPassphrase); // and then ended the input
    home.typed = {QByteArray(1025, 'a')};
    CHECK(problem(home.run({reads})) == StoreProblem::PassphraseTooLong);
}

TEST_CASE("a passphrase to begin with is typed twice alike, and is as long as in the window", "[cli][store]")
{
    Home home;
    home.keyring.gone = VaultProblem{VaultProblem::NoKeyring};
    home.typed = {"correct horse", "correct house"};
    CHECK(problem(home.run({writes})) == StoreProblem::NotTheSame);
    home.typed = {"\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4", "unused"};
    CHECK(problem(home.run({writes})) == StoreProblem::PassphraseTooShort); // 7 characters, 14 bytes
    CHECK(problem(home.run({writes, home.file("\n")})) == StoreProblem::PassphraseTooShort);
    home.typed = {"correct horse"};
    CHECK(problem(home.run({writes})) == StoreProblem::NoPassphrase);
    CHECK_FALSE(home.isThere());
    home.typed = {"correct horse", "correct horse"};
    CHECK(home.run({writes}).has_value());
}

TEST_CASE("a keyring that refuses a new key leaves the passphrase as the other way", "[cli][store]")
{
    Home home;
    home.keyring.forgetful = true;
    home.typed = {"correct horse", "correct horse"};
    CHECK(home.run({writes}).has_value());
    CHECK(home.prompts.size() == 2);
    home.keyring.key.reset();
    CHECK(home.run({reads, home.file("correct horse\n")}).has_value());
}

TEST_CASE("teams and locks that are damaged are told once, and the rest opens (THREATS-D6)", "[cli][store]")
{
    Home home;
    REQUIRE(home.run({writes}, u"vendors/acme.json"_s)->lostThings == false);
    const QString things = home.folder.filePath(u"things"_s);
    QByteArray bytes = contents(things);
    constexpr qsizetype secondPage = 4096 + 1000; // the first one tells whether it is the key
    bytes[secondPage] = static_cast<char>(bytes[secondPage] ^ 1);
    write(things, bytes);
    const auto outcome = home.run({reads});
    REQUIRE(outcome);
    CHECK(outcome->lostThings);
    CHECK(home.things.empty());
    CHECK(home.run({writes}, u"vendors/acme.json"_s)->lostThings == false);
    CHECK(home.run({reads})->lostThings == false);
    CHECK(home.things.size() == 1);
}

TEST_CASE("damage to what is kept is told and not written over (THREATS-D6)", "[cli][store]")
{
    Home home;
    REQUIRE(home.run({writes}, u"vendors/acme.json"_s).has_value());
    write(home.folder.filePath(u"things"_s), QByteArray(8192, 'x'));
    // with nothing else there, nobody can tell damage from another key
    CHECK(vaultProblem(home.run({reads})) == VaultProblem::NoKey);
    CHECK(vaultProblem(home.run({writes})) == VaultProblem::NoKey);
    CHECK(contents(home.folder.filePath(u"things"_s)) == QByteArray(8192, 'x'));
}
