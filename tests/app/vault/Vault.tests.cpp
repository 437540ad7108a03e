#include "app/vault/Vault.h"

#include "tests/app/vault/Shelf.h"

#include <QElapsedTimer>
#include <QThread>

#include <sys/stat.h>

namespace {

mode_t modeOf(const QString &path)
{
    struct stat file = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &file) == 0);
    return file.st_mode & 0777;
}

QStringList namesIn(const QString &path)
{
    return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("only this person can read the folder and its files, whatever the umask says", "[vault]")
{
    const Shelf shelf;
    const mode_t before = umask(0);
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    got(vault.keepThing(u"a"_s, "b"));
    got(vault.list());
    umask(before);
    CHECK(modeOf(shelf.path()) == 0700);
    CHECK(modeOf(shelf.path(u"cases"_s)) == 0700);
    CHECK(modeOf(shelf.caseFile(id)) == 0600);
    CHECK(modeOf(shelf.path(u"cases/%1.lock"_s.arg(id))) == 0600);
    CHECK(modeOf(shelf.path(u"things"_s)) == 0600);
    CHECK(modeOf(shelf.path(u"index"_s)) == 0600);
}

TEST_CASE("the list shows what was said of each case, the newest first", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CHECK(got(vault.list()).empty());
    CaseId first;
    {
        auto [id, file] = got(vault.create());
        first = id;
        got(vault.setSummary(id, file, R"({"title":"one"})"));
    }
    QThread::msleep(5);
    auto [second, file] = got(vault.create());
    got(vault.setSummary(second, file, R"({"title":"two"})"));
    auto lines = got(vault.list());
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].id == second);
    CHECK(lines[0].summary == R"({"title":"two"})");
    CHECK(lines[1].summary == R"({"title":"one"})");
    QThread::msleep(5);
    {
        CaseFile old = got(vault.openCase(first));
        got(old.save({{u"a"_s, "b"}}));
    }
    lines = got(vault.list());
    CHECK(lines[0].id == first);
    CHECK_FALSE(lines[0].problem);
    CHECK_FALSE(lines[0].older);
}

TEST_CASE("an index that is missing, damaged, foreign or out of date is made anew", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    {
        auto [made, file] = got(vault.create());
        id = made;
        got(file.setSummary("one"));
    }
    QThread::msleep(60);
    const auto shown = [&] { return got(vault.list()).at(0).summary; };
    CHECK(shown() == "one");
    const QByteArray index = contents(shelf.path(u"index"_s));
    REQUIRE(index.size() > 4096);

    REQUIRE(QFile::remove(shelf.path(u"index"_s)));
    CHECK(shown() == "one");
    write(shelf.path(u"index"_s), "SQLite format 3 and more");
    CHECK(shown() == "one");
    QByteArray flipped = index;
    flipped[5000] = static_cast<char>(flipped[5000] ^ 1);
    write(shelf.path(u"index"_s), flipped);
    CHECK(shown() == "one");
    {
        CaseFile file = got(vault.openCase(id));
        got(file.setSummary("two"));
    }
    write(shelf.path(u"index"_s), index); // knows an older state
    CHECK(shown() == "two");
    got(vault.remove(id));
    write(shelf.path(u"index"_s), index); // knows a case that is gone
    CHECK(got(vault.list()).empty());
}

TEST_CASE("a deleted case is gone from the list at once, can be put back, and goes for good", "[vault]") // THREATS-D14
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    {
        auto [made, file] = got(vault.create());
        id = made;
        got(file.save({{u"a"_s, "1"}}));
        CHECK(problemOf(vault.remove(id)) == VaultProblem::OpenElsewhere);
    }
    got(vault.remove(id));
    CHECK(got(vault.list()).empty());
    CHECK(problemOf(vault.openCase(id)) == VaultProblem::FolderGone);
    {
        const Vault other = shelf.open(); // of another process: it does not sweep what may still be put back
    }
    got(vault.putBack(id));
    CHECK(got(got(vault.openCase(id)).fields()).at(u"a"_s) == "1");

    got(vault.remove(id));
    vault.forgetRemoved();
    CHECK(namesIn(shelf.path(u"cases"_s)).isEmpty());
    CHECK(problemOf(vault.putBack(id)) == VaultProblem::FolderGone);
}

TEST_CASE("the next start takes away what was deleted or never became whole", "[vault]") // THREATS-D14
{
    const Shelf shelf;
    {
        Vault vault = shelf.open();
        const CaseId id = got(vault.create()).first;
        got(vault.remove(id));
        write(shelf.path(u"cases/%1.case-journal"_s.arg(id)), "left");
        write(shelf.path(u"cases/00112233445566778899aabbccddeeff.new"_s), "half");
        write(shelf.path(u"cases/00112233445566778899aabbccddeeff.new-journal"_s), "half");
        write(shelf.path(u"cases/notes.txt"_s), "not ours");
    }
    const Vault vault = shelf.open();
    CHECK(namesIn(shelf.path(u"cases"_s)) == QStringList{u"notes.txt"_s});
}

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

TEST_CASE("another key opens nothing and touches nothing", "[vault]")
{
    const Shelf shelf;
    CaseId id;
    {
        Vault vault = shelf.open();
        id = got(vault.create()).first;
        got(vault.list());
    }
    const QByteArray before = contents(shelf.caseFile(id));
    CHECK(problemOf(Vault::open(QDir(shelf.path()), testKey('x'))) == VaultProblem::NoKey);
    CHECK((contents(shelf.caseFile(id)) == before));
    CHECK(got(shelf.open().list()).size() == 1);
}

TEST_CASE("one damaged case leaves the others as they are", "[vault]") // THREATS-D6
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId good;
    CaseId bad;
    {
        auto [one, file] = got(vault.create());
        auto [two, other] = got(vault.create());
        good = one;
        bad = two;
        got(other.setSummary("its title"));
    }
    QThread::msleep(60);
    got(vault.list());
    QByteArray bytes = contents(shelf.caseFile(bad));
    bytes[100] = static_cast<char>(bytes[100] ^ 1);
    write(shelf.caseFile(bad), bytes);
    const auto lines = got(vault.list());
    REQUIRE(lines.size() == 2);
    for (const CaseLine &line : lines) {
        CHECK(line.problem.has_value() == (line.id == bad));
        if (line.problem)
            CHECK(line.problem->what == VaultProblem::Damaged);
        if (line.id == bad)
            CHECK(line.summary == "its title"); // from the index: the person knows which one it is
    }
    CHECK(problemOf(vault.openCase(bad)) == VaultProblem::Damaged);
    CHECK(got(vault.openCase(good)).access() == CaseFile::ReadWrite);
}

TEST_CASE("an older copy of a case is told from the one that was seen last", "[vault]") // THREATS-D7
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    {
        auto [made, file] = got(vault.create());
        id = made;
        got(file.save({{u"a"_s, "1"}}));
    }
    const QByteArray backup = contents(shelf.caseFile(id));
    {
        CaseFile file = got(vault.openCase(id));
        got(file.save({{u"a"_s, "2"}}));
    }
    CHECK_FALSE(got(vault.list()).at(0).older);
    write(shelf.caseFile(id), backup);
    CHECK(got(vault.list()).at(0).older);
    CHECK(got(vault.list()).at(0).older); // not only once
    SECTION("also without the index")
    {
        REQUIRE(QFile::remove(shelf.path(u"index"_s)));
        CHECK(got(vault.list()).at(0).older);
    }
    SECTION("also without the things")
    {
        REQUIRE(QFile::remove(shelf.path(u"things"_s)));
        CHECK(got(vault.list()).at(0).older);
    }
    CHECK(got(got(vault.openCase(id)).fields()).at(u"a"_s) == "1"); // putting back a backup is the person's right
}

TEST_CASE("a name that is no id opens nothing", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    for (const QString &name : {u"../things"_s, u""_s, u"/etc/passwd"_s, u"00112233445566778899AABBCCDDEEFF"_s})
        CHECK(problemOf(vault.openCase(name)) == VaultProblem::FolderGone);
}

TEST_CASE("a symlink in a case's place is not followed", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = got(vault.create()).first;
    const QString elsewhere = shelf.folder.filePath(u"elsewhere"_s);
    REQUIRE(QFile::rename(shelf.caseFile(id), elsewhere));
    REQUIRE(QFile::link(elsewhere, shelf.caseFile(id)));
    CHECK(problemOf(vault.openCase(id)) == VaultProblem::NotOurs);
}
