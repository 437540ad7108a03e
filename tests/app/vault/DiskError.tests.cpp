#include "app/vault/DiskError.h"

#include "tests/support/Process.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QFile::Permissions modeOf(const QString &path)
{
    return QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
}

} // namespace

TEST_CASE("each way that a disk refuses is a problem of its own (THREATS-D3)", "[vault]")
{
    for (const int error : {ENOSPC, EDQUOT, EFBIG})
        CHECK(diskProblem(error).what == VaultProblem::DiskFull);
    for (const int error : {EROFS, EACCES, EPERM})
        CHECK(diskProblem(error).what == VaultProblem::ReadOnly);
    for (const int error : {ENOENT, ENOTDIR})
        CHECK(diskProblem(error).what == VaultProblem::FolderGone);
    for (const int error : {EIO, EINVAL, EMFILE, ESTALE})
        CHECK(diskProblem(error).what == VaultProblem::DiskFault);
    CHECK(diskProblem(EIO).detail == u"Input/output error");
}

TEST_CASE("the vault's folder is made for its owner alone, with what is missing above it", "[vault]")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"a/b/vault"_s);
    REQUIRE(makePrivateFolder(folder));
    for (const QString &made : {home.filePath(u"a"_s), home.filePath(u"a/b"_s), folder})
        CHECK(modeOf(made) == ownerOnly);
    CHECK(makePrivateFolder(folder + u"/"_s)); // there already
}

TEST_CASE("a vault's folder that others could look into is closed", "[vault]")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"vault"_s);
    REQUIRE(QDir().mkdir(folder));
    REQUIRE(QFile::setPermissions(folder, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
    CHECK(makePrivateFolder(folder));
    CHECK(modeOf(folder) == ownerOnly);
}

TEST_CASE("a file where the vault's folder should be is left alone", "[vault]")
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"vault"_s);
    write(path, "mine");
    CHECK_FALSE(makePrivateFolder(path));
    CHECK(diskProblem(errno).what == VaultProblem::FolderGone);
    CHECK(contents(path) == "mine");
}

TEST_CASE("a folder that is gone cannot be written out", "[vault]")
{
    const QTemporaryDir home;
    CHECK(syncFolder(home.path()) == 0);
    CHECK(syncFolder(home.filePath(u"gone"_s)) == ENOENT);
}
