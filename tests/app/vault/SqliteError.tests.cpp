#include "app/vault/SqliteError.h"

#include "tests/app/vault/Shelf.h"

#include <sqlite3.h>

namespace {

struct Close {
    void operator()(sqlite3 *connection) const { sqlite3_close(connection); }
};

std::unique_ptr<sqlite3, Close> opened(const QString &path)
{
    sqlite3 *connection = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &connection);
    std::unique_ptr<sqlite3, Close> held(connection);
    REQUIRE(code == SQLITE_OK);
    return held;
}

int run(sqlite3 *connection, const char *sql)
{
    const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? code : sqlite3_extended_errcode(connection);
}

} // namespace

TEST_CASE("each kind of refusal of the database is a problem of its own, told by the narrower code too", "[vault]")
{ // THREATS-D3
    const auto memory = opened(u":memory:"_s);
    const std::vector<std::pair<int, VaultProblem::What>> rows{
        {SQLITE_FULL, VaultProblem::DiskFull},
        {SQLITE_READONLY, VaultProblem::ReadOnly},
        {SQLITE_READONLY_DIRECTORY, VaultProblem::ReadOnly},
        {SQLITE_NOTADB, VaultProblem::Damaged},
        {SQLITE_CORRUPT, VaultProblem::Damaged},
        {SQLITE_CORRUPT_INDEX, VaultProblem::Damaged},
        {SQLITE_ERROR, VaultProblem::Damaged},
        {SQLITE_SCHEMA, VaultProblem::Damaged},
        {SQLITE_CONSTRAINT_PRIMARYKEY, VaultProblem::Damaged},
        {SQLITE_TOOBIG, VaultProblem::Damaged},
        {SQLITE_IOERR_SHORT_READ, VaultProblem::Damaged},
        {SQLITE_BUSY, VaultProblem::OpenElsewhere},
        {SQLITE_BUSY_RECOVERY, VaultProblem::OpenElsewhere},
        {SQLITE_LOCKED, VaultProblem::OpenElsewhere},
        {SQLITE_CANTOPEN_SYMLINK, VaultProblem::NotOurs},
        {SQLITE_IOERR_READ, VaultProblem::DiskFault}, // the system gave no reason
        {SQLITE_NOMEM, VaultProblem::DiskFault},
        {SQLITE_INTERRUPT, VaultProblem::DiskFault},
    };
    for (const auto &[code, what] : rows) {
        CAPTURE(code);
        const VaultProblem problem = sqliteProblem(memory.get(), code);
        CHECK(problem.what == what);
        CHECK(problem.detail.contains(u"(%1)"_s.arg(code)));
    }
}

TEST_CASE("what the log is told of a refusal has none of the words that stood in the statement", "[vault]")
{ // VaultProblem::detail
    const auto memory = opened(u":memory:"_s);
    const int code = run(memory.get(), "SELECT * FROM \"canary of mine\"");
    REQUIRE(QByteArray(sqlite3_errmsg(memory.get())).contains("canary")); // the control
    CHECK_FALSE(sqliteProblem(memory.get(), code).detail.contains(u"canary"_s));
}

TEST_CASE("a database that lies elsewhere by now is told from one whose folder is gone", "[vault]")
{ // THREATS-D3, THREATS-D7
    const QTemporaryDir home;
    const QString folder = home.filePath(u"folder"_s);
    REQUIRE(QDir().mkdir(folder));
    const auto file = opened(folder + u"/a.db"_s);
    REQUIRE(run(file.get(), "CREATE TABLE a (b)") == SQLITE_OK);
    SECTION("another file is in its place")
    {
        REQUIRE(QFile::rename(folder + u"/a.db"_s, folder + u"/b.db"_s));
        write(folder + u"/a.db"_s, "another");
        const int code = run(file.get(), "INSERT INTO a VALUES (1)");
        REQUIRE(code != SQLITE_OK);
        CHECK(sqliteProblem(file.get(), code).what == VaultProblem::ChangedElsewhere);
    }
    SECTION("the folder is gone")
    {
        REQUIRE(QDir(folder).removeRecursively());
        const int code = run(file.get(), "INSERT INTO a VALUES (1)");
        REQUIRE(code != SQLITE_OK);
        CHECK(sqliteProblem(file.get(), code).what == VaultProblem::FolderGone);
    }
}
