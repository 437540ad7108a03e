// What somebody does who can write in the vault's folder, or hands over a file, and has no key.

#include "app/vault/CaseSchema.h"

#include "tests/app/vault/Faults.h"
#include "tests/app/vault/Shelf.h"
#include "tests/support/CheapSlot.h"

#include <QStorageInfo>
#include <QThread>
#include <QtEndian>

#include <array>
#include <thread>

namespace {

QByteArray big(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A hot journal for this database that undoes nothing, and names a file for SQLite to delete.
QByteArray journalNaming(const QString &victim, qint64 databaseSize)
{
    constexpr quint32 page = 4096;
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    QByteArray journal =
        magic + big(0) + big(0) + big(static_cast<quint32>(databaseSize / page)) + big(512) + big(page);
    journal.append(512 - journal.size(), '\0');
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(byte);
    return journal + big(0x40000000 / page + 1) + name + big(static_cast<quint32>(name.size())) + big(sum) + magic;
}

/// An exported case as somebody else's program might make it.
QByteArray exported(const Schema &schema, const QByteArrayList &changes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"db"_s);
    const Secret key = testKey('e');
    {
        auto database = Database::create(path, key, schema);
        REQUIRE(database);
        for (const QByteArray &change : changes)
            got(database->run(change.constData()));
    }
    QByteArray slot = *KeySlot::seal(key, Secret::take("word"), cheap);
    slot.append(4096 - slot.size(), '\0');
    return slot + contents(path);
}

/// A case whose fields are computed.
Done computed(Database &database)
{
    for (const char *table :
         {"CREATE TABLE about (generation INTEGER NOT NULL, changed INTEGER NOT NULL, summary BLOB NOT NULL)",
          "INSERT INTO about VALUES (1, 0, x'')",
          "CREATE TABLE fields (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL AS (zeroblob(1000)))",
          "INSERT INTO fields (name) VALUES ('a'), ('b')",
          "CREATE TABLE history (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, data BLOB NOT NULL)"})
        if (Done made = database.run(table); !made)
            return made;
    return {};
}

} // namespace

TEST_CASE("a forged journal deletes no file of the person", "[vault][hostile]") // THREATS-D9
{
    const Shelf shelf;
    const QString victim = shelf.folder.filePath(u"thesis.odt"_s);
    write(victim, "years of work");
    CaseId id;
    {
        Vault vault = shelf.open();
        auto [made, file] = got(vault.create());
        id = made;
        got(file.save({{u"a"_s, "1"}}));
        got(vault.keepLastGood(id, file));
        got(vault.keepThing(u"a"_s, "b"));
        got(vault.list());
    }
    const auto forge = [&](const QString &database) {
        write(database + u"-journal"_s, journalNaming(victim, QFileInfo(database).size()));
    };
    SECTION("beside a case")
    {
        forge(shelf.caseFile(id));
        Vault vault = shelf.open();
        CHECK(problemOf(vault.openCase(id)) == VaultProblem::Damaged);
        CHECK(got(vault.list()).size() == 1);
        const auto rescued = got(vault.rescue(id));
        CHECK(rescued.second.fields.at(u"a"_s) == "1");
        CHECK(got(vault.openCase(rescued.first)).access() == CaseFile::ReadWrite);
    }
    SECTION("beside its last good copy")
    {
        forge(shelf.path(u"cases/%1.good"_s.arg(id)));
        Vault vault = shelf.open();
        CHECK(got(vault.rescue(id)).second.fields.at(u"a"_s) == "1");
    }
    SECTION("beside the index")
    {
        forge(shelf.path(u"index"_s));
        CHECK(got(shelf.open().list()).size() == 1);
    }
    SECTION("beside the things")
    {
        forge(shelf.path(u"things"_s));
        Vault vault = shelf.open();
        CHECK(vault.lostThings());
        got(vault.keepThing(u"c"_s, "d"));
        CHECK(got(shelf.open().things()).size() == 1);
    }
    SECTION("that is no file")
    {
        REQUIRE(QDir().mkpath(shelf.caseFile(id) + u"-journal"_s));
        CHECK(problemOf(shelf.open().openCase(id)) == VaultProblem::Damaged);
    }
    CHECK(contents(victim) == "years of work");
}

TEST_CASE("a program that starts sweeps away nothing that another one is making", "[vault][hostile]") // THREATS-D4
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    const Patient patient;
    std::jthread sweeping([&](const std::stop_token &enough) {
        while (!enough.stop_requested()) {
            (void)Vault::open(QDir(patient.shelf().path()), testKey());
            QThread::msleep(20);
        }
    });
    // it stops for a second just before the case gets its name
    const Said said = patient.run("create", u"renameat2"_s, u"delay_enter=1000000"_s, 1);
    sweeping.request_stop();
    sweeping.join();
    INFO(said.all.toStdString());
    CHECK(said.has("created"));
    CHECK(said.problems.empty());
    CHECK(got(patient.shelf().open().list()).size() == 2);
}

TEST_CASE("a file that is not made as ours are is never imported", "[vault][hostile][export]") // THREATS-D9
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const QString path = shelf.folder.filePath(u"given"_s);
    const auto importing = [&](const QByteArray &file) {
        write(path, file);
        return problemOf(vault.importCase(path, Secret::take("word")));
    };
    const Schema &ours = caseSchema();
    const QByteArray file = "INSERT INTO attachments VALUES (%1, 'x', 'y', 0, 0, '')";
    CHECK(importing(exported(ours, {})) == -1);
    CHECK(importing(exported(ours, {"INSERT INTO fields VALUES ('a', x'00')", QByteArray(file).replace("%1", "7")}))
          == -1);
    CHECK(got(vault.list()).size() == 2);

    static constexpr std::array steps{computed};
    CHECK(importing(exported({ours.applicationId, steps}, {})) == VaultProblem::NotOurs);
    CHECK(importing(exported(ours, {"CREATE TABLE extra (a)"})) == VaultProblem::NotOurs);
    CHECK(importing(exported(ours, {"CREATE INDEX extra ON history (at)"})) == VaultProblem::NotOurs);
    CHECK(
        importing(exported(ours, {"DROP TABLE chunks", "CREATE VIRTUAL TABLE chunks USING fts5(attachment, n, data)"}))
        == VaultProblem::NotOurs);
    for (const char *id : {"9223372036854775807", "2147483649", "0", "-1"}) {
        CHECK(importing(exported(ours, {QByteArray(file).replace("%1", id)})) == VaultProblem::NotOurs);
        CHECK(importing(exported(ours, {QByteArray("INSERT INTO history VALUES (%1, 0, x'')").replace("%1", id)}))
              == VaultProblem::NotOurs);
    }
    const QByteArray numbers = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i <= %1) ";
    CHECK(importing(
              exported(ours, {QByteArray(numbers).replace("%1", "10000") + "INSERT INTO fields SELECT i, x'' FROM n"}))
          == VaultProblem::NotOurs);
    CHECK(importing(exported(
              ours, {QByteArray(numbers).replace("%1", "10000") + "INSERT INTO history SELECT i, 0, x'' FROM n"}))
          == VaultProblem::NotOurs);
    CHECK(importing(exported(ours,
                             {QByteArray(numbers).replace("%1", "1000")
                              + "INSERT INTO attachments SELECT i, 'x', 'y', 0, 0, '' FROM n"}))
          == VaultProblem::NotOurs);
    CHECK(got(vault.list()).size() == 2);
    CHECK(namesIn(shelf.path(u"cases"_s), u"*"_s).size() == 4); // two cases with their locks
}

TEST_CASE("a file that is too big is refused before it is read", "[vault][hostile][export]") // THREATS-D8
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const QString path = shelf.folder.filePath(u"given"_s);
    write(path, exported(caseSchema(), {}));
    const auto importingAt = [&](qint64 size) {
        REQUIRE(QFile::resize(path, size)); // a hole: it takes no room
        return problemOf(vault.importCase(path, Secret::take("word")));
    };
    constexpr qint64 gibibyte = qint64{1} << 30;
    CHECK(importingAt(60 * gibibyte + 1) == VaultProblem::TooBig);
    if (const qint64 room = QStorageInfo(shelf.path()).bytesAvailable(); room < 100 * gibibyte)
        CHECK(importingAt(room / 2 + gibibyte) == VaultProblem::DiskFull);
    CHECK(namesIn(shelf.path(u"cases"_s), u"*"_s).isEmpty());
}

TEST_CASE("a call that is interrupted while a copy gets its name is made again", "[vault][fault]") // THREATS-D3
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    const Patient patient;
    int tried = 0;
    for (const QString &call : {u"linkat"_s, u"fsync"_s}) {
        patient.renew();
        for (int when = patient.count("export", call); when >= 1; --when) {
            patient.renew();
            const Said said = patient.run("export", call, u"error=EINTR"_s, when);
            CAPTURE(call.toStdString(), when, said.all.toStdString());
            if (call == u"linkat")
                CHECK(said.problems.empty());
            patient.examine("export", said);
            ++tried;
        }
    }
    CHECK(tried > 1);
}
