#include "ui/settings/PrivateFiles.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status{};
    REQUIRE(::stat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777;
}

} // namespace

TEST_CASE("folders are 0700 and files 0600, whatever the umask and whatever stood there", "[vendors]") // THREATS-P1
{
    const QTemporaryDir place;
    const QDir folder(place.filePath(u"a/b"_s));
    const mode_t before = ::umask(0);
    CHECK(PrivateFiles::write(folder, u"x"_s, "one"));
    CHECK(modeOf(place.filePath(u"a"_s)) == 0700);
    CHECK(modeOf(folder.path()) == 0700);
    CHECK(modeOf(folder.filePath(u"x"_s)) == 0600);

    REQUIRE(QFile::setPermissions(folder.filePath(u"x"_s), QFile::ReadOwner | QFile::ReadOther | QFile::WriteOwner));
    CHECK(PrivateFiles::write(folder, u"x"_s, "two"));
    ::umask(before);
    CHECK(modeOf(folder.filePath(u"x"_s)) == 0600);
    CHECK(contents(folder.filePath(u"x"_s)) == "two");
}

TEST_CASE("what cannot be written leaves what stood there before, and nothing half done", "[vendors]") // THREATS-D3
{
    const QTemporaryDir place;
    write(place.filePath(u"file"_s), "mine");
    CHECK_FALSE(PrivateFiles::write(QDir(place.filePath(u"file"_s)), u"x"_s, "data"));
    CHECK(contents(place.filePath(u"file"_s)) == "mine");

    const QDir folder(place.filePath(u"folder"_s));
    REQUIRE(PrivateFiles::write(folder, u"x"_s, "one"));
    REQUIRE(folder.mkpath(u"y/z"_s)); // a folder in the file's place cannot be replaced
    CHECK_FALSE(PrivateFiles::write(folder, u"y"_s, "data"));
    CHECK(folder.entryList(QDir::Files | QDir::Hidden) == QStringList{u"x"_s});
}
