#include "app/vault/NewFile.h"

#include "tests/app/vault/Shelf.h"
#include "tests/support/FullDisk.h"

#include <sys/stat.h>

namespace {

/// A folder in which a file is made.
struct Making {
    QTemporaryDir folder;
    QString path = folder.filePath(u"out"_s);
    [[nodiscard]] QStringList names() const { return namesIn(folder.path()); }
};

} // namespace

TEST_CASE("a new file is seen once it is whole, for its owner alone", "[vault]")
{
    const Making making;
    const mode_t before = umask(0);
    NewFile file = got(NewFile::create(making.path));
    umask(before);
    got(file.write("one "));
    got(file.write("two"));
    CHECK_FALSE(QFile::exists(making.path));
    got(file.commit());
    CHECK(contents(making.path) == "one two");
    struct stat made = {};
    REQUIRE(stat(qPrintable(making.path), &made) == 0);
    CHECK((made.st_mode & 0777) == 0600);
    CHECK(making.names() == QStringList{u"out"_s});
}

TEST_CASE("a new file that is given up, or for which there is no room, leaves nothing", "[vault]") // THREATS-D3
{
    const Making making;
    {
        NewFile file = got(NewFile::create(making.path));
        got(file.write("half"));
        const FullDisk full(10);
        CHECK(problemOf(file.write(noise(1000))) == VaultProblem::DiskFull);
    }
    CHECK(making.names().isEmpty());
}

TEST_CASE("a new file never takes the place of one that came meanwhile", "[vault]")
{
    const Making making;
    NewFile file = got(NewFile::create(making.path));
    got(file.write("ours"));
    SECTION("a file")
    {
        write(making.path, "mine");
        CHECK(problemOf(file.commit()) == VaultProblem::NameTaken);
        CHECK(contents(making.path) == "mine");
    }
    SECTION("a link that leads nowhere")
    {
        REQUIRE(QFile::link(u"nowhere"_s, making.path));
        CHECK(problemOf(file.commit()) == VaultProblem::NameTaken);
        CHECK_FALSE(QFile::exists(making.folder.filePath(u"nowhere"_s)));
    }
    CHECK(making.names() == QStringList{u"out"_s});
}
