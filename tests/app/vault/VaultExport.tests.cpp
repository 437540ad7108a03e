#include "tests/app/vault/Shelf.h"
#include "tests/support/CheapSlot.h"

#include <sys/stat.h>

namespace {

/// A case with words, a history and two files.
CaseId fill(Vault &vault)
{
    auto [id, file] = got(vault.create());
    got(file.save({{u"answer/summary"_s, "Grüße"}, {u"long"_s, noise(20'000)}}));
    got(file.happened({QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, QTimeZone::UTC), "{}"}));
    got(file.setSummary("its title"));
    attach(file, u"a.png"_s, noise(700'000));
    attach(file, u"b.txt"_s, "short");
    return id;
}

} // namespace

TEST_CASE("a case goes to another computer as one file under a passphrase of its own", "[vault][export]")
{
    const Shelf here;
    const Shelf there;
    Vault vault = here.open();
    const CaseId id = fill(vault);
    const QString path = here.folder.filePath(u"case.vouchsafe"_s);
    const mode_t before = umask(0);
    got(vault.exportCase(id, path, secret("five words"), cheap));
    umask(before);
    struct stat file = {};
    REQUIRE(stat(qPrintable(path), &file) == 0);
    CHECK((file.st_mode & 0777) == 0600);

    auto other = Vault::open(QDir(there.path()), testKey('o'));
    REQUIRE(other);
    const CaseId copy = got(other->importCase(path, secret("five words")));
    CHECK(copy != id);
    CHECK(got(other->list()).at(0).summary == "its title");
    const CaseFile opened = got(other->openCase(copy));
    CHECK(got(opened.fields()) == got(got(vault.openCase(id)).fields()));
    CHECK(got(opened.history()).at(0).when.toMSecsSinceEpoch() == 1'700'000'000'000);
    const auto files = got(opened.attachments());
    REQUIRE(files.size() == 2);
    CHECK((opened.read(files[0].id)->readAll() == noise(700'000)));
    got(opened.check());
    // nothing else stays behind
    CHECK(namesIn(here.path(u"cases"_s)).size() == 2);
    CHECK(namesIn(there.path(u"cases"_s)).size() == 2);
    CHECK(namesIn(here.folder.path()) == QStringList{u"case.vouchsafe"_s, u"vault"_s});
}

TEST_CASE("a case that is open can be exported", "[vault][export]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    got(file.save({{u"a"_s, "1"}}));
    const QString path = shelf.folder.filePath(u"out"_s);
    got(vault.exportCase(id, path, secret("w"), cheap));
    got(file.save({{u"a"_s, "2"}}));
    CHECK(got(got(vault.openCase(got(vault.importCase(path, secret("w"))))).fields()).at(u"a"_s) == "1");
}

TEST_CASE("an export never takes the place of a file", "[vault][export]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    const QString path = shelf.folder.filePath(u"out"_s);
    write(path, "mine");
    CHECK(problemOf(vault.exportCase(id, path, secret("w"), cheap)) == VaultProblem::NameTaken);
    CHECK(contents(path) == "mine");
    const QString dangling = shelf.folder.filePath(u"link"_s);
    REQUIRE(QFile::link(u"nowhere"_s, dangling));
    CHECK(problemOf(vault.exportCase(id, dangling, secret("w"), cheap)) == VaultProblem::NameTaken);
    CHECK(problemOf(vault.exportCase(id, shelf.folder.filePath(u"no/out"_s), secret("w"), cheap))
          == VaultProblem::FolderGone);
    CHECK(problemOf(vault.exportCase(u"../things"_s, shelf.folder.filePath(u"x"_s), secret("w"), cheap))
          == VaultProblem::FolderGone);
    CHECK(namesIn(shelf.folder.path()).size() == 3);
}

TEST_CASE("an exported file that is not as it was gives no case, and says why",
          "[vault][export]") // THREATS-D6, THREATS-D8, THREATS-D9
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    const QString path = shelf.folder.filePath(u"out"_s);
    got(vault.exportCase(id, path, secret("right"), cheap));
    const QByteArray good = contents(path);
    const auto importing = [&](const QByteArray &bytes, const char *passphrase = "right") {
        write(path, bytes);
        return problemOf(vault.importCase(path, secret(passphrase)));
    };
    const auto flipped = [&](qsizetype place) {
        QByteArray bytes = good;
        bytes[place] = static_cast<char>(bytes[place] ^ 1);
        return bytes;
    };
    CHECK(importing(good, "wrong") == VaultProblem::WrongPassphrase);
    CHECK(importing({}) == VaultProblem::NotOurs);
    CHECK(importing("%PDF-1.4 and more") == VaultProblem::NotOurs);
    CHECK(importing(good.first(50)) == VaultProblem::NotOurs);
    CHECK(importing(good.first(300)) == VaultProblem::Damaged);
    CHECK(importing(good.first(4096)) == VaultProblem::Damaged);
    CHECK(importing(good.first(good.size() / 2)) == VaultProblem::Damaged);
    CHECK(importing(good.chopped(4096)) == VaultProblem::Damaged);
    CHECK(importing(good.chopped(1)) == VaultProblem::Damaged);
    CHECK(importing(good + "x") == VaultProblem::Damaged);
    CHECK(importing(good + good.last(4096)) == VaultProblem::Damaged);
    CHECK(importing(flipped(2000)) == VaultProblem::Damaged); // between slot and database
    CHECK(importing(flipped(4096)) == VaultProblem::Damaged); // its salt
    CHECK(importing(flipped(good.size() - 1)) == VaultProblem::Damaged);
    CHECK(importing(flipped(good.size() / 2)) == VaultProblem::Damaged);
    CHECK(got(vault.list()).size() == 1);
    CHECK(namesIn(shelf.path(u"cases"_s)).size() == 2);
    CHECK(problemOf(vault.importCase(shelf.folder.path(), secret("right"))) == VaultProblem::NotOurs);
    CHECK(problemOf(vault.importCase(shelf.folder.filePath(u"none"_s), secret("right"))) == VaultProblem::FolderGone);
    CHECK(importing(good) == -1);
}
