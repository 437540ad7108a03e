#include "app/vault/Wreck.h"

#include "app/vault/CaseSchema.h"
#include "tests/app/vault/Shelf.h"

namespace {

std::shared_ptr<const Secret> key(char byte = 'k')
{
    return std::make_shared<const Secret>(testKey(byte));
}

CaseId fill(Vault &vault)
{
    auto [id, file] = got(vault.create());
    got(file.write({.fields = {{u"a"_s, "1"}, {u"empty"_s, ""}},
                    .event = CaseEvent{QDateTime::currentDateTimeUtc(), "begun"},
                    .summary = "its title"}));
    std::ignore = attach(file, u"a.bin"_s, noise(chunkSize + 5));
    return id;
}

} // namespace

TEST_CASE("of a case that is whole everything is saved, and nothing is written into it", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const QString path = shelf.caseFile(fill(vault));
    const QByteArray before = contents(path);
    Wreck wreck(path, key());
    const Salvage found = wreck.salvage();
    CHECK((found.fieldsWhole && found.historyWhole && found.filesWhole));
    CHECK(found.words.fields == CaseFields{{u"a"_s, "1"}, {u"empty"_s, ""}});
    REQUIRE(found.words.history.size() == 1);
    CHECK(found.words.history.begin()->second.data == "begun");
    CHECK(found.words.glance.summary == "its title");
    REQUIRE(found.words.files.size() == 1);
    const qint64 id = found.words.files[0].id;
    CHECK((got(wreck.chunk(id, 0)) + got(wreck.chunk(id, 1)) == noise(chunkSize + 5)));
    wreck.close();
    CHECK((got(wreck.chunk(id, 1)) == noise(chunkSize + 5).last(5))); // opened anew
    CHECK(problemOf(wreck.chunk(id, 2)) == VaultProblem::Damaged);
    CHECK(problemOf(wreck.chunk(id + 1, 0)) == VaultProblem::Damaged);
    CHECK((contents(path) == before));
}

TEST_CASE("where nothing can be read nothing counts as whole, and nothing is made", "[vault][hostile]") // THREATS-D6
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const QString path = shelf.caseFile(fill(vault));
    QString looked = path;
    auto with = key();
    SECTION("no file")
    {
        REQUIRE(QFile::remove(path));
    }
    SECTION("another key")
    {
        with = key('x');
    }
    SECTION("rubbish")
    {
        write(path, noise(8 * 4096));
    }
    SECTION("empty")
    {
        write(path, {});
    }
    SECTION("a folder")
    {
        looked = shelf.path(u"cases"_s);
    }
    const QStringList lies = namesIn(shelf.path(u"cases"_s));
    Wreck wreck(looked, with);
    const Salvage found = wreck.salvage();
    CHECK_FALSE((found.fieldsWhole || found.historyWhole || found.filesWhole));
    CHECK((found.words.fields.empty() && found.words.history.empty() && found.words.files.empty()));
    CHECK(found.words.glance.summary.isEmpty());
    CHECK(problemOf(wreck.chunk(1, 0)) == VaultProblem::Damaged);
    CHECK(namesIn(shelf.path(u"cases"_s)) == lies);
}

TEST_CASE("a file that was on its way in or out is not saved from a damaged case", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const CaseId id = fill(vault);
    {
        auto database = got(Database::open(shelf.caseFile(id), testKey(), caseSchema()));
        got(database.run("UPDATE attachments SET complete = 0"));
    }
    const Salvage found = Wreck(shelf.caseFile(id), key()).salvage();
    CHECK(found.filesWhole);
    CHECK(found.words.files.empty());
    CHECK(found.words.fields.size() == 2);
}

TEST_CASE("whichever page is damaged, what is saved is as it was written, and that something is missing is told",
          "[vault][hostile]") // THREATS-D6
{
    constexpr qsizetype page = 4096;
    const Shelf shelf;
    Vault vault = shelf.open();
    const QByteArray longOne = noise(5 * page); // goes on in other pages
    QString path;
    {
        auto [id, file] = got(vault.create());
        path = shelf.caseFile(id);
        got(file.write({.fields = {{u"long"_s, longOne}, {u"short"_s, "1"}},
                        .event = CaseEvent{QDateTime::currentDateTimeUtc(), longOne},
                        .summary = "its title"}));
    }
    const QByteArray good = contents(path);
    int fieldsLost = 0;
    int eventsLost = 0;
    for (qsizetype at = 0; at < good.size(); at += page) {
        CAPTURE(at);
        QByteArray bytes = good;
        bytes.replace(at + 100, 16, QByteArray(16, '?'));
        write(path, bytes);
        const Salvage found = Wreck(path, key()).salvage();
        for (const auto &[name, value] : found.words.fields)
            CHECK((value == (name == u"long" ? longOne : QByteArray("1"))));
        for (const auto &[id, event] : found.words.history)
            CHECK((event.data == longOne));
        const bool noFields = found.words.fields.size() < 2;
        const bool noEvent = found.words.history.empty();
        CHECK_FALSE((noFields && found.fieldsWhole));
        CHECK_FALSE((noEvent && found.historyWhole));
        fieldsLost += noFields ? 1 : 0;
        eventsLost += noEvent ? 1 : 0;
    }
    CHECK(fieldsLost > 5);
    CHECK(eventsLost > 5);
}
