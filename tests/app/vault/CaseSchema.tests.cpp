#include "app/vault/CaseSchema.h"

#include "tests/app/vault/Shelf.h"

namespace {

struct Empty {
    QTemporaryDir folder;
    Database database = got(Database::create(folder.filePath(u"a.case"_s), testKey(), caseSchema()));

    [[nodiscard]] qint64 addFile()
    {
        got(database.run("INSERT INTO attachments (name, type) VALUES ('a', 'b')"));
        return database.lastId();
    }
};

} // namespace

TEST_CASE("a new case holds nothing, and bears the mark and version that docs/vault.md tells", "[vault]")
{
    Empty made;
    CHECK(got(made.database.number("PRAGMA application_id")) == QByteArray("VsCa").toHex().toLongLong(nullptr, 16));
    CHECK(got(made.database.number("PRAGMA user_version")) == 1);
    CHECK(got(made.database.number("SELECT count(*) FROM about WHERE generation = 0 AND summary = x''")) == 1);
    for (const char *count : {"SELECT count(*) FROM fields", "SELECT count(*) FROM history",
                              "SELECT count(*) FROM attachments", "SELECT count(*) FROM chunks"})
        CHECK(got(made.database.number(count)) == 0);
}

TEST_CASE("the number of a file that is gone never means another file", "[vault]")
{ // what the person decided about a file is kept by its number
    Empty made;
    std::ignore = made.addFile();
    const qint64 last = made.addFile();
    got(made.database.run("DELETE FROM attachments"));
    CHECK(made.addFile() == last + 1);
}

TEST_CASE("nothing of a case stands in it twice, and no file counts before it is whole", "[vault]")
{ // THREATS-D6
    Empty made;
    const qint64 id = made.addFile();
    CHECK(got(made.database.number("SELECT complete FROM attachments")) == 0);
    got(made.database.run("INSERT INTO chunks VALUES (?, 0, x'00')", {id}));
    CHECK(problemOf(made.database.run("INSERT INTO chunks VALUES (?, 0, x'01')", {id})) == VaultProblem::Damaged);
    got(made.database.run("INSERT INTO fields VALUES ('a', x'00')"));
    CHECK(problemOf(made.database.run("INSERT INTO fields VALUES ('a', x'01')")) == VaultProblem::Damaged);
}
