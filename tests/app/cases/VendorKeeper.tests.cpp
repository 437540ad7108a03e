#include "app/cases/VendorKeeper.h"

#include "app/vault/Database.h"
#include "tests/app/cases/KeptCases.h"

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
