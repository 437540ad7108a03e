#include "app/cases/VendorKeeper.h"

#include "app/vault/Database.h"
#include "tests/app/cases/KeptCases.h"
#include "tests/support/KeyEdits.h"

#include <QTest>
#include <QtConcurrentRun>

#include <array>

TEST_CASE("added vendors lie in the vault while it is open, and nowhere once it is closed", "[cases][kept]")
{
    KeptCases kept;
    VendorKeeper keeper;
    REQUIRE(keeper.put(u"vendors/early.json"_s, "before"));
    keeper.opened(kept.vault, {});
    CHECK(await(QtConcurrent::run([&] { return keeper.put(u"vendors/acme.json"_s, "acme"); })));
    keeper.closed();
    CHECK(keeper.all().empty());
    kept.again();

    const auto things = got(kept.shelf.open().things());
    CHECK(things.at(u"vendors/acme.json"_s) == "acme");
    CHECK(things.at(u"vendors/early.json"_s) == "before");
    keeper.opened(kept.vault, things);
    CHECK(keeper.all() == things);
    CHECK(await(QtConcurrent::run([&] { return keeper.drop(u"vendors/acme.json"_s); })));
    CHECK_FALSE(got(kept.shelf.open().things()).contains(u"vendors/acme.json"_s));
    for (const QString &name : QDir(kept.shelf.path()).entryList(QDir::Files))
        CHECK_FALSE(contents(kept.shelf.path(name)).contains("acme"));
}

TEST_CASE("the window reads the teams while one is being written", "[cases][kept]")
{
    KeptCases kept;
    VendorKeeper keeper;
    keeper.opened(kept.vault, {});
    answer(kept.vault->keepThing(u"a"_s, "b"));
    static constexpr std::array<Done (*)(Database &), 1> steps{nullptr};
    auto busy = got(Database::open(kept.shelf.path(u"things"_s), testKey(), {0x56735468, steps}));
    got(busy.run("BEGIN IMMEDIATE")); // another program writes
    auto putting = QtConcurrent::run([&] { return keeper.put(u"vendors/acme.json"_s, "acme"); });
    QTest::qWait(50);
    REQUIRE_FALSE(putting.isFinished());
    CHECK(keeper.all().empty());
    CHECK_FALSE(putting.isFinished());
    SECTION("and keeps it")
    {
        got(busy.run("COMMIT"));
        CHECK(await(std::move(putting)));
        CHECK(keeper.all().size() == 1);
    }
    SECTION("and forgets it when the vault was closed meanwhile")
    {
        keeper.closed();
        got(busy.run("COMMIT"));
        (void)await(std::move(putting));
        CHECK(keeper.all().empty());
    }
}

namespace {

/// Two copies of one key, each with news of its own.
struct Copies {
    GpgHome home;
    QString fingerprint = home.makeKey(u"Team <team@example.org>"_s);
    QByteArray plain = certificate(home.publicKey(fingerprint)).armored();
    QByteArray withdrawn = [this] {
        KeyEdits::revoke(home, fingerprint);
        return certificate(home.publicKey(fingerprint)).armored();
    }();

    [[nodiscard]] static bool isWithdrawn(const QByteArray &copy)
    {
        const auto key = certificate(Certificate::fromPublished(copy, {})->bytes());
        const auto verdict = verify(key, key.pin(), QDateTime::currentDateTimeUtc());
        return !verdict && verdict.error().what == KeyProblem::Revoked;
    }
};

const QString copyName = u"renewed/acme.asc"_s;

} // namespace

TEST_CASE("once the vault is closed nothing is taken, and nothing of that replaces what is stored", "[cases][kept]")
{ // THREATS-K6
    const Copies copies;
    KeptCases kept;
    answer(kept.vault->keepThing(copyName, copies.withdrawn));
    VendorKeeper keeper;
    const auto things = got(kept.shelf.open().things());
    SECTION("a search still ran when all was hidden")
    {
        keeper.opened(kept.vault, things);
        keeper.closed();
        CHECK_FALSE(keeper.put(copyName, copies.plain));
        CHECK_FALSE(keeper.drop(copyName));
        CHECK(keeper.all().empty());
    }
    SECTION("something came before it was opened for the first time")
    {
        REQUIRE(keeper.put(copyName, copies.plain));
        REQUIRE(keeper.put(u"vendors/acme.json"_s, "new"));
    }
    keeper.opened(kept.vault, things);
    CHECK(Copies::isWithdrawn(keeper.all().at(copyName)));
    CHECK(await(QtConcurrent::run([&] { return keeper.put(u"vendors/other.json"_s, "other"); }))); // behind the rest
    CHECK(Copies::isWithdrawn(got(kept.shelf.open().things()).at(copyName)));
}

TEST_CASE("two programs that renew the same lock do not undo each other", "[cases][kept]") // THREATS-K6
{
    const Copies copies;
    KeptCases kept;
    VendorKeeper window;
    VendorKeeper terminal;
    window.opened(kept.vault, {});
    terminal.opened(kept.another(), {});
    CHECK(await(QtConcurrent::run([&] { return terminal.put(copyName, copies.withdrawn); })));
    CHECK(await(QtConcurrent::run([&] { return window.put(copyName, copies.plain); })));
    CHECK(Copies::isWithdrawn(window.all().at(copyName)));
    CHECK(Copies::isWithdrawn(got(kept.shelf.open().things()).at(copyName)));
    // a profile is replaced whole
    CHECK(await(QtConcurrent::run([&] { return terminal.put(u"vendors/acme.json"_s, "1"); })));
    CHECK(await(QtConcurrent::run([&] { return window.put(u"vendors/acme.json"_s, "2"); })));
    CHECK(got(kept.shelf.open().things()).at(u"vendors/acme.json"_s) == "2");
}
