#include "app/vault/Vault.h"

#include "tests/app/vault/Shelf.h"

#include <sys/stat.h>

namespace {

mode_t modeOf(const QString &path)
{
    struct stat file = {};
    REQUIRE(stat(QFile::encodeName(path).constData(), &file) == 0);
    return file.st_mode & 0777;
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
