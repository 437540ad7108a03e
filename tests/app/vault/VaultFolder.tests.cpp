#include "app/vault/VaultFolder.h"

#include "tests/app/vault/Shelf.h"

namespace {

const QString id(32, u'a');

} // namespace

TEST_CASE("no name from elsewhere leads out of a vault's folder", "[vault]")
{
    CHECK(VaultFolder::isId(id));
    for (const QString &name : {u""_s, u"."_s, u".."_s, u"../../x"_s, QString(31, u'a'), QString(33, u'a'),
                                QString(32, u'A'), QString(32, u'g'), QString(31, u'a') + u'/',
                                QString(31, u'a') + u'\n', QString(31, u'a') + QChar(0), QString(32, QChar(0x0661))})
        CHECK_FALSE(VaultFolder::isId(name));
}

TEST_CASE("only a vault's own files are cases", "[vault]")
{
    const QTemporaryDir place;
    const VaultFolder folder{QDir(place.path())};
    REQUIRE(folder.make());
    write(folder.caseFile(id), "x");
    write(folder.lastGood(id), "x");
    write(folder.cases() + u"/notes.case"_s, "x");
    write(folder.cases() + u"/.hidden.case"_s, "x");
    CHECK(folder.idsOf("case"_L1) == QStringList{id});
}

TEST_CASE("a file never takes the name of another, unless that is what is meant", "[vault]") // THREATS-D2
{
    const QTemporaryDir place;
    const QString first = place.filePath(u"first"_s);
    const QString second = place.filePath(u"second"_s);
    write(first, "first");
    write(second, "second");
    CHECK_FALSE(VaultFolder::rename(first, second));
    CHECK(contents(second) == "second");
    CHECK(contents(first) == "first");
    CHECK(VaultFolder::replace(first, second));
    CHECK(contents(second) == "first");
    CHECK_FALSE(QFile::exists(first));
}

TEST_CASE("a database goes with its journal", "[vault]")
{
    const QTemporaryDir place;
    const QString path = place.filePath(u"x.case"_s);
    write(path, "x");
    write(path + u"-journal"_s, "x");
    VaultFolder::unlinkDatabase(path);
    CHECK(namesIn(place.path()).isEmpty());
}
