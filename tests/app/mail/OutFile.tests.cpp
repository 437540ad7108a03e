#include "app/mail/OutFile.h"

#include "tests/app/mail/Letters.h"
#include "tests/support/FullDisk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(lstat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777;
}

std::expected<void, MailProblem> put(const QString &path, const QByteArray &data, OutFile::Overwrite overwrite)
{
    auto out = OutFile::create(path, overwrite);
    if (!out)
        return std::unexpected(out.error());
    if (out->file().write(data) != data.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed});
    return out->commit();
}

} // namespace

TEST_CASE("a committed file is whole, its owner's alone whatever the umask, and nothing lies beside it", "[mail][out]")
{
    const QTemporaryDir folder;
    for (const mode_t mask : {0U, 022U, 0777U}) {
        for (const auto overwrite : {OutFile::Never, OutFile::Replace}) {
            const QString path = folder.filePath(u"out"_s);
            const mode_t before = umask(mask);
            const auto done = put(path, "whole", overwrite);
            umask(before);
            REQUIRE(done);
            CHECK(modeOf(path) == 0600);
            CHECK(contents(path) == "whole");
            CHECK(namesIn(folder.path()) == QStringList{u"out"_s});
            REQUIRE(QFile::remove(path));
        }
    }
}

TEST_CASE("nobody sees a file in the making, and what is not committed was never there", "[mail][out]")
{
    const QTemporaryDir folder;
    for (const auto overwrite : {OutFile::Never, OutFile::Replace}) {
        {
            auto out = OutFile::create(folder.filePath(u"out"_s), overwrite);
            REQUIRE(out);
            REQUIRE(out->file().write("half") == 4);
            REQUIRE(out->file().flush());
            CHECK_FALSE(QFile::exists(folder.filePath(u"out"_s)));
            OutFile moved = std::move(*out);
            CHECK(moved.file().isOpen());
        }
        CHECK(namesIn(folder.path()).isEmpty());
    }
}

TEST_CASE("nothing that stands there is ever written over, not even a dangling symlink", "[mail][out]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    SECTION("a file")
    {
        write(path, "mine");
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(path));
    }
    SECTION("a symlink to a file")
    {
        write(folder.filePath(u"target"_s), "mine");
        REQUIRE(QFile::link(u"target"_s, path));
    }
    SECTION("a dangling symlink")
    {
        REQUIRE(QFile::link(u"nowhere"_s, path));
    }
    SECTION("a FIFO")
    {
        REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
    }
    const QStringList before = namesIn(folder.path());
    const auto out = OutFile::create(path, OutFile::Never);
    REQUIRE_FALSE(out);
    CHECK(out.error().what == MailProblem::OutExists);
    CHECK(namesIn(folder.path()) == before);
    CHECK_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
}

TEST_CASE("what appeared there meanwhile is not written over either", "[mail][out]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    auto out = OutFile::create(path, OutFile::Never);
    REQUIRE(out);
    REQUIRE(out->file().write("ours") == 4);
    SECTION("a file")
    {
        write(path, "mine");
    }
    SECTION("a dangling symlink")
    {
        REQUIRE(QFile::link(u"nowhere"_s, path));
    }
    const auto done = out->commit();
    REQUIRE_FALSE(done);
    CHECK(done.error().what == MailProblem::OutExists);
    CHECK(namesIn(folder.path()) == QStringList{u"out"_s});
    CHECK_FALSE(contents(path) == "ours");
}

TEST_CASE("replacing takes the place of a file and of a symlink itself, never of what it points to", "[mail][out]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    write(folder.filePath(u"target"_s), "mine");
    SECTION("a file with open permissions")
    {
        write(path, "old");
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    SECTION("a symlink")
    {
        REQUIRE(QFile::link(u"target"_s, path));
    }
    SECTION("a dangling symlink")
    {
        REQUIRE(QFile::link(u"nowhere"_s, path));
    }
    REQUIRE(put(path, "new", OutFile::Replace));
    CHECK_FALSE(QFileInfo(path).isSymLink());
    CHECK(contents(path) == "new");
    CHECK(modeOf(path) == 0600);
    CHECK(contents(folder.filePath(u"target"_s)) == "mine");
    CHECK(namesIn(folder.path()) == QStringList{u"out"_s, u"target"_s});
}

TEST_CASE("what cannot be replaced stays, and nothing lies beside it", "[mail][out]")
{
    const QTemporaryDir folder;
    REQUIRE(QDir().mkpath(folder.filePath(u"out/inside"_s)));
    const auto done = put(folder.filePath(u"out"_s), "new", OutFile::Replace);
    REQUIRE_FALSE(done);
    CHECK(done.error().what == MailProblem::OutFailed);
    CHECK(namesIn(folder.path()) == QStringList{u"out"_s});
    CHECK(QFileInfo::exists(folder.filePath(u"out/inside"_s)));
}

TEST_CASE("a folder that is not there or takes no files is said so", "[mail][out]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"file"_s), "x");
    for (const QString &path : {folder.filePath(u"none/out"_s), folder.filePath(u"file/out"_s), u"/proc/out"_s}) {
        for (const auto overwrite : {OutFile::Never, OutFile::Replace}) {
            const auto out = OutFile::create(path, overwrite);
            REQUIRE_FALSE(out);
            CHECK(out.error().what == MailProblem::OutFailed);
            CHECK_FALSE(out.error().detail.isEmpty());
        }
    }
}

TEST_CASE("a full disk fails the file and leaves nothing", "[mail][out]") // THREATS-D3
{
    const QTemporaryDir folder;
    for (const auto overwrite : {OutFile::Never, OutFile::Replace}) {
        const FullDisk full(10'000);
        for (const qsizetype size : {10'001, 100'000}) { // at the end, when buffers are flushed, and in the middle
            const auto done = put(folder.filePath(u"out"_s), noise(size), overwrite);
            REQUIRE_FALSE(done);
            CHECK(done.error().what == MailProblem::OutFailed);
        }
    }
    CHECK(namesIn(folder.path()).isEmpty());
}

// Run by the next test under strace, which stands for a medium's file system.
TEST_CASE("child: put a file", "[.child]")
{
    const QString path = qEnvironmentVariable("VOUCHSAFE_TEST_OUT");
    const auto overwrite = qEnvironmentVariableIsSet("VOUCHSAFE_TEST_REPLACE") ? OutFile::Replace : OutFile::Never;
    const auto done = put(path, "whole", overwrite);
    REQUIRE((done || done.error().what == MailProblem::OutExists));
    CHECK(done.has_value() == !qEnvironmentVariableIsSet("VOUCHSAFE_TEST_REFUSED"));
}

TEST_CASE("a medium without nameless files and hard links, such as a USB stick, takes files all the same",
          "[mail][out]")
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    const auto child = [&](const QStringList &environment) {
        const auto finished =
            run(u"strace"_s,
                {u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-P"_s, folder.path(), u"-P"_s, path, u"-e"_s,
                 u"inject=openat:error=EOPNOTSUPP:when=1"_s, u"-e"_s, u"inject=linkat:error=EPERM"_s,
                 QCoreApplication::applicationFilePath(), u"child: put a file"_s},
                {}, environment + QStringList{u"VOUCHSAFE_TEST_OUT="_s + path, u"ASAN_OPTIONS=detect_leaks=0"_s});
        INFO(finished.out.toStdString() << finished.err.toStdString());
        CHECK(finished.status == 0);
        CHECK(namesIn(folder.path()) == QStringList{u"out"_s});
    };
    child({});
    CHECK(contents(path) == "whole");
    CHECK(modeOf(path) == 0600);
    write(path, "mine");
    child({u"VOUCHSAFE_TEST_REFUSED=1"_s});
    CHECK(contents(path) == "mine");
    child({u"VOUCHSAFE_TEST_REPLACE=1"_s});
    CHECK(contents(path) == "whole");
}
