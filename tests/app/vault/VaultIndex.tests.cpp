#include "tests/app/vault/Shelf.h"

#include <QThread>

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
