#include "app/vault/CaseWords.h"

#include "app/vault/CaseFiles.h"
#include "app/vault/CaseSchema.h"
#include "tests/app/vault/Shelf.h"
#include "tests/support/FullDisk.h"

namespace {

struct Stores {
    QTemporaryDir folder;
    std::shared_ptr<const Secret> key = std::make_shared<const Secret>(testKey());

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] std::shared_ptr<CaseStore> make(const QString &name) const
    {
        got(CaseStore::make(path(name), *key));
        return got(CaseStore::open(path(name), key, CaseLock::take(path(name + u".lock"_s))));
    }
    /// Words, a history with a gap, and two files of three, so with one too.
    [[nodiscard]] std::shared_ptr<CaseStore> filled() const
    {
        const auto store = make(u"filled"_s);
        CaseFile file(store);
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
        got(file.write(
            {.fields = {{u"a"_s, "1"}, {u"empty"_s, ""}}, .event = CaseEvent{when, "first"}, .summary = "its title"}));
        got(file.happened({when.addSecs(1), "taken away"}));
        got(file.happened({when.addSecs(2), "third"}));
        got(store->write([](Database &database) { return database.run("DELETE FROM history WHERE id = 2"); }));
        std::ignore = attach(file, u"zero"_s, {});
        const auto gone = attach(file, u"gone"_s, "gone");
        std::ignore = attach(file, u"big"_s, noise(chunkSize + 1));
        got(file.detach(gone.id));
        return store;
    }
};

void checkSame(const CaseWords &copy, const CaseWords &words)
{
    CHECK(copy.fields == words.fields);
    CHECK(copy.glance.summary == words.glance.summary);
    REQUIRE(copy.history.size() == words.history.size());
    for (const auto &[id, event] : words.history) {
        REQUIRE(copy.history.contains(id));
        CHECK(copy.history.at(id).when == event.when);
        CHECK(copy.history.at(id).data == event.data);
    }
    REQUIRE(copy.files.size() == words.files.size());
    for (size_t i = 0; i < words.files.size(); ++i) {
        CHECK(copy.files[i].id == words.files[i].id);
        CHECK(copy.files[i].name == words.files[i].name);
        CHECK(copy.files[i].type == words.files[i].type);
        CHECK(copy.files[i].size == words.files[i].size);
        CHECK(copy.files[i].sha256 == words.files[i].sha256);
    }
}

} // namespace

TEST_CASE("a copied case has its words, its times and its files under their own numbers, and counts anew", "[vault]")
{
    const Stores stores;
    const auto from = stores.filled();
    const auto to = stores.make(u"to"_s);
    got(copyCase(from, *to));
    const CaseWords words = got(CaseWords::of(*from));
    const CaseWords copy = got(CaseWords::of(*to));
    REQUIRE(words.files.size() == 2);
    REQUIRE(words.files[1].id == 3);
    checkSame(copy, words);
    CHECK(copy.glance.generation < words.glance.generation);
    CaseFile file(to);
    CHECK((file.read(3)->readAll() == noise(chunkSize + 1)));
    CHECK(attach(file, u"new"_s, "new").id == 4);
    got(file.check());
}

TEST_CASE("a file that is not what it was is not copied, and a full disk is not told as damage", "[vault]")
{ // THREATS-D6, THREATS-D3
    const Stores stores;
    const auto from = stores.filled();
    const auto to = stores.make(u"to"_s);
    SECTION("another hash")
    {
        got(from->write([](Database &database) {
            return database.run("UPDATE attachments SET sha256 = ? WHERE id = 3", {Digest::sha256("other").hex()});
        }));
        CHECK(problemOf(copyCase(from, *to)) == VaultProblem::Damaged);
    }
    SECTION("a piece is missing")
    {
        got(from->write([](Database &database) { return database.run("DELETE FROM chunks WHERE n = 1"); }));
        CHECK(problemOf(copyCase(from, *to)) == VaultProblem::Damaged);
    }
    SECTION("a full disk")
    {
        const FullDisk full(static_cast<quint64>(chunkSize));
        CHECK(problemOf(copyCase(from, *to)) == VaultProblem::DiskFull);
    }
    for (const Attachment &file : got(CaseFiles::list(*to)))
        CHECK(file.name == u"zero");
}

TEST_CASE("a copy of the words alone says what they were, when, and which files there were", "[vault]")
{
    const Stores stores;
    const CaseWords words = got(CaseWords::of(*stores.filled()));
    {
        auto database = got(Database::create(stores.path(u"copy"_s), *stores.key, caseSchema()));
        got(database.transact([&] { return words.putAll(database); }));
        CHECK(got(database.number("SELECT count(*) FROM chunks")) == 0);
    }
    const auto store = got(CaseStore::open(stores.path(u"copy"_s), stores.key, std::unexpected(VaultProblem{})));
    const CaseWords copy = got(CaseWords::of(*store));
    checkSame(copy, words);
    CHECK(copy.glance.generation == words.glance.generation);
    CHECK(copy.glance.changed == words.glance.changed);
}

TEST_CASE("two cases are never mixed into one", "[vault]")
{
    const Stores stores;
    const auto from = stores.filled();
    const auto to = stores.make(u"to"_s);
    got(CaseFile(to).save({{u"empty"_s, "another's"}}));
    CHECK(problemOf(copyCase(from, *to)) == VaultProblem::Damaged);
    CHECK(got(CaseFile(to).fields()) == CaseFields{{u"empty"_s, "another's"}});
}
