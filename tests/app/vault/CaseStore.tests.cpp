#include "tests/app/vault/Shelf.h"

#include <thread>

TEST_CASE("saving goes on while a file is taken in and another one is read and checked", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, opened] = got(vault.create());
    CaseFile &file = opened;
    const QByteArray bytes = noise(12'000'000);
    const Attachment old = attach(file, u"old"_s, bytes);
    std::atomic<int> savedMeanwhile = 0;
    std::atomic<bool> done = false;
    std::jthread saver([&] {
        while (!done) {
            if (file.save({{u"n"_s, QByteArray::number(savedMeanwhile + 1)}}))
                ++savedMeanwhile;
        }
    });
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const auto added = file.attach(u"new"_s, u"b"_s, buffer);
    const auto read = file.read(old.id)->readAll();
    const auto checked = file.check();
    done = true;
    saver.join();
    REQUIRE(added);
    CHECK((read == bytes));
    CHECK(problemOf(checked) == -1);
    CHECK(savedMeanwhile > 3);
    CHECK(got(file.fields()).at(u"n"_s) == QByteArray::number(savedMeanwhile));
    got(file.check());
}

TEST_CASE("a case that somebody else wrote in spite of the lock is not written over", "[vault]") // THREATS-D4
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, first] = got(vault.create());
    got(first.save({{u"a"_s, "1"}}));
    QFile::remove(shelf.path(u"cases/%1.lock"_s.arg(id))); // what a network file system may do
    CaseFile second = got(vault.openCase(id));
    REQUIRE(second.access() == CaseFile::ReadWrite);
    got(second.save({{u"a"_s, "2"}}));
    CHECK(problemOf(first.save({{u"a"_s, "3"}})) == VaultProblem::ChangedElsewhere);
    CHECK(problemOf(first.save({{u"a"_s, "3"}})) == VaultProblem::ChangedElsewhere);
    CHECK(got(first.fields()).at(u"a"_s) == "2");
    got(second.save({{u"a"_s, "4"}}));
}

TEST_CASE("a case that is put in another's place while it is open is not written into", "[vault]") // THREATS-D7
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    got(file.save({{u"a"_s, "1"}}));
    const QByteArray backup = contents(shelf.caseFile(id));
    REQUIRE(QFile::remove(shelf.caseFile(id)));
    write(shelf.caseFile(id), backup);
    CHECK(problemOf(file.save({{u"a"_s, "2"}})) == VaultProblem::ChangedElsewhere);
}
