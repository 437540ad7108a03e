#include "app/mail/RegularFile.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

TEST_CASE("only a regular file is opened, and nothing is waited for (THREATS-A2)", "[mail]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"locked.eml"_s);
    QFile file(path);
    SECTION("the file itself")
    {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("locked");
        file.close();
        REQUIRE(openRegular(file));
        CHECK(file.readAll() == "locked");
    }
    SECTION("a symlink to one")
    {
        QFile other(folder.filePath(u"other"_s));
        REQUIRE(other.open(QIODevice::WriteOnly));
        REQUIRE(other.link(path));
        CHECK_FALSE(openRegular(file));
    }
    SECTION("a FIFO that nobody writes to")
    {
        REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        CHECK_FALSE(openRegular(file));
    }
    SECTION("a device")
    {
        QFile device(u"/dev/zero"_s);
        CHECK_FALSE(openRegular(device));
    }
    SECTION("a folder, and nothing")
    {
        QFile place(folder.path());
        CHECK_FALSE(openRegular(place));
        CHECK_FALSE(openRegular(file));
    }
}
