#include "tests/app/vault/Shelf.h"

#include <QThread>

TEST_CASE("the list shows what was said of each case, the newest first", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CHECK(got(vault.list()).empty());
    CaseId first;
    {
        auto [id, file] = got(vault.create());
        first = id;
        got(file.setSummary(R"({"title":"one"})"));
    }
    QThread::msleep(5);
    auto [second, file] = got(vault.create());
    got(file.setSummary(R"({"title":"two"})"));
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
    flip(shelf.caseFile(bad), 100);
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
    const CaseId id = makeCase(vault);
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
