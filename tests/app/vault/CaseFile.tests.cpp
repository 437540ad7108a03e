#include "app/vault/CaseFile.h"

#include "tests/app/vault/Shelf.h"

#include <thread>

TEST_CASE("what is saved in a case is there when it is opened again", "[vault]")
{
    const Shelf shelf;
    CaseId id;
    {
        Vault vault = shelf.open();
        auto [made, file] = got(vault.create());
        id = made;
        CHECK(file.access() == CaseFile::ReadWrite);
        got(file.save({{u"answer/summary"_s, "Grüße"}, {u"empty"_s, ""}, {u"gone"_s, "x"}}));
        got(file.save({{u"answer/summary"_s, "Hello"}}, {u"gone"_s, u"never there"_s}));
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, QTimeZone::UTC);
        got(file.happened({when, R"({"sent":1})"}));
        got(file.happened({when.addSecs(1), "{}"}));
    }
    Vault vault = shelf.open();
    const CaseFile file = got(vault.openCase(id));
    CHECK(got(file.fields()) == CaseFields{{u"answer/summary"_s, "Hello"}, {u"empty"_s, ""}});
    const auto history = got(file.history());
    REQUIRE(history.size() == 2);
    CHECK(history[0].data == R"({"sent":1})");
    CHECK(history[0].when.toMSecsSinceEpoch() == 1'700'000'000'123);
    CHECK(got(file.attachments()).empty());
    got(file.check());
}

TEST_CASE("a vanished folder is told as such", "[vault]") // THREATS-D3
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    REQUIRE(QDir(shelf.path()).removeRecursively());
    CHECK(problemOf(file.save({{u"a"_s, "2"}})) == VaultProblem::FolderGone);
    CHECK(problemOf(vault.list()) == VaultProblem::FolderGone);
    CHECK(problemOf(vault.create()) == VaultProblem::FolderGone);
    CHECK(problemOf(vault.openCase(id)) == VaultProblem::FolderGone);
}

TEST_CASE("a damaged page never gives words that look whole", "[vault]") // THREATS-D6
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    CaseFields expected;
    {
        auto [made, file] = got(vault.create());
        id = made;
        for (int i = 0; i < 12; ++i)
            expected[u"field/%1"_s.arg(i)] = noise(i % 3 == 0 ? 20'000 : 900, static_cast<quint32>(i));
        got(file.save(expected));
        attach(file, u"a"_s, noise(300'000));
    }
    const QByteArray good = contents(shelf.caseFile(id));
    int seen = 0;
    for (qsizetype page = 0; page < good.size() / 4096; ++page) {
        CAPTURE(page);
        QByteArray bytes = good;
        bytes[page * 4096 + 2000] = static_cast<char>(bytes[page * 4096 + 2000] ^ 4);
        write(shelf.caseFile(id), bytes);
        const auto file = vault.openCase(id);
        if (!file) {
            CHECK(problemOf(file) == VaultProblem::Damaged);
            ++seen;
            continue;
        }
        const auto fields = file->fields();
        CHECK((!fields || *fields == expected));
        if (!fields)
            CHECK(problemOf(fields) == VaultProblem::Damaged);
        seen += fields ? 0 : 1;
        const auto device = file->read(1);
        const QByteArray read = device->isOpen() ? device->readAll() : QByteArray();
        CHECK((read == noise(300'000) || read.isEmpty()));
        CHECK(problemOf(file->check()) == VaultProblem::Damaged);
    }
    CHECK(seen > 15);
}
