#include "app/vault/Database.h"
#include "tests/app/vault/Shelf.h"

#include <array>

TEST_CASE("things are kept under their names, each replaced whole", "[vault]")
{
    const Shelf shelf;
    CHECK(got(shelf.open().things()).empty());
    {
        Vault vault = shelf.open();
        got(vault.keepThing(u"vendor/example.json"_s, "1"));
        got(vault.keepThing(u"lock/x"_s, noise(300'000)));
        got(vault.keepThing(u"vendor/example.json"_s, "2"));
        got(vault.keepThing(u"gone"_s, "x"));
        got(vault.dropThing(u"gone"_s));
        got(vault.dropThing(u"never there"_s));
    }
    const auto things = got(shelf.open().things());
    CHECK(things.size() == 2);
    CHECK(things.at(u"vendor/example.json"_s) == "2");
    CHECK((things.at(u"lock/x"_s) == noise(300'000)));
}

TEST_CASE("one bad bit in the things keeps nobody from their reports", "[vault][hostile]") // THREATS-D6
{
    const Shelf shelf;
    CaseId id;
    {
        Vault vault = shelf.open();
        id = got(vault.create()).first;
        got(vault.keepThing(u"vendor/a"_s, noise(20'000)));
        got(vault.list());
        CHECK_FALSE(vault.lostThings());
    }
    const QByteArray good = contents(shelf.path(u"things"_s));
    for (qsizetype page = 0; page < good.size() / 4096; ++page) {
        CAPTURE(page);
        write(shelf.path(u"things"_s), good);
        flip(shelf.path(u"things"_s), page * 4096 + 1000);
        const QByteArray bad = contents(shelf.path(u"things"_s));
        Vault vault = shelf.open();
        CHECK(vault.lostThings());
        CHECK(got(vault.things()).empty());
        CHECK(got(vault.list()).size() == 1);
        got(vault.keepThing(u"new"_s, "1"));
        CHECK_FALSE(shelf.open().lostThings());
        const QStringList aside = namesIn(shelf.path(), u"things.damaged-*"_s);
        REQUIRE(aside.size() == 1);
        CHECK((contents(shelf.path(aside[0])) == bad));
        REQUIRE(QFile::remove(shelf.path(aside[0])));
    }
    SECTION("nor does it look like another key when there is no case")
    {
        Vault vault = shelf.open();
        got(vault.remove(id));
        vault.forgetRemoved();
        write(shelf.path(u"things"_s), good);
        flip(shelf.path(u"things"_s), 2 * 4096 + 1000);
        CHECK(shelf.open().lostThings());
    }
    SECTION("and another key sets nothing aside")
    {
        CHECK(problemOf(Vault::open(QDir(shelf.path()), testKey('x'))) == VaultProblem::NoKey);
        CHECK(namesIn(shelf.path(), u"things*"_s) == QStringList{u"things"_s});
    }
}

TEST_CASE("another key is told where only the things are kept", "[vault][hostile]")
{
    const Shelf shelf;
    got(shelf.open().keepThing(u"a"_s, "b"));
    CHECK(problemOf(Vault::open(QDir(shelf.path()), testKey('x'))) == VaultProblem::NoKey);
    CHECK(got(shelf.open().things()).at(u"a"_s) == "b");
}

TEST_CASE("things in the making that a crash left go, and those of another program stay", "[vault][hostile]")
{
    const Shelf shelf;
    got(shelf.open().keepThing(u"a"_s, "b"));
    write(shelf.path(u"things-new-1"_s), "old");
    write(shelf.path(u"things-new-2"_s), "now");
    QFile old(shelf.path(u"things-new-1"_s));
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    (void)shelf.open();
    CHECK(namesIn(shelf.path(), u"things*"_s) == QStringList{u"things"_s, u"things-new-2"_s});
}

TEST_CASE("things of a later version are neither set aside nor written over", "[vault]") // THREATS-D13
{
    const Shelf shelf;
    got(shelf.open().keepThing(u"a"_s, "b"));
    const QString path = shelf.path(u"things"_s);
    static constexpr std::array<Done (*)(Database &), 1> steps{nullptr};
    got(got(Database::open(path, testKey(), {0x56735468, steps})).run("PRAGMA user_version = 99"));
    const QByteArray before = contents(path);
    Vault vault = shelf.open();
    CHECK_FALSE(vault.lostThings());
    CHECK(got(vault.things()).at(u"a"_s) == "b");
    CHECK(problemOf(vault.keepThing(u"a"_s, "c")) == VaultProblem::NewerVersion);
    CHECK(problemOf(vault.dropThing(u"a"_s)) == VaultProblem::NewerVersion);
    CHECK((contents(path) == before));
}
