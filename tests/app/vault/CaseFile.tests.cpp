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

TEST_CASE("a file goes in and comes out as it was, whatever its size", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    constexpr int chunk = 256 * 1024;
    for (const int size : {0, 1, chunk - 1, chunk, chunk + 1, 16 * chunk, 16 * chunk + 5}) {
        CAPTURE(size);
        const QByteArray bytes = noise(size);
        const Attachment attachment = attach(file, u"a.bin"_s, bytes);
        CHECK(attachment.size == size);
        CHECK(attachment.sha256 == Digest::sha256(bytes));
        const auto device = file.read(attachment.id);
        REQUIRE(device->isOpen());
        CHECK(device->size() == size);
        CHECK((device->readAll() == bytes));
        CHECK(device->atEnd());
        if (size > 10) {
            REQUIRE(device->seek(size - 7));
            CHECK((device->readAll() == bytes.last(7)));
            REQUIRE(device->seek(0)); // a second reading from the start
            CHECK((device->readAll() == bytes));
        }
    }
    CHECK(got(file.attachments()).size() == 7);
    CHECK_FALSE(file.read(99)->isOpen());
    got(file.check());
}

TEST_CASE("a file taken out of a case gives its space back to the disk", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    got(file.save({{u"a"_s, "b"}}));
    const qint64 before = QFileInfo(shelf.caseFile(id)).size();
    const Attachment first = attach(file, u"a.bin"_s, noise(10'000'000));
    const Attachment second = attach(file, u"b.bin"_s, noise(300'000, 2));
    got(file.detach(first.id));
    got(file.detach(first.id)); // gone already: nothing to do
    CHECK(got(file.attachments()).size() == 1);
    CHECK((file.read(second.id)->readAll() == noise(300'000, 2)));
    got(file.detach(second.id));
    CHECK(QFileInfo(shelf.caseFile(id)).size() <= before + 16 * 4096);
    got(file.check());
}

TEST_CASE("a file that is cancelled, cut off, changing or too big leaves nothing behind", "[vault]")
{
    struct Odd final : QIODevice {
        qint64 told = 0; ///< size
        qint64 given = 0;
        bool fails = false;
        Odd(qint64 says, qint64 gives, bool breaks) : told(says), given(gives), fails(breaks) { open(ReadOnly); }
        [[nodiscard]] qint64 size() const override { return told; }
        qint64 readData(char *data, qint64 most) override
        {
            const qint64 n = std::min(most, given);
            std::fill_n(data, n, 'x');
            given -= n;
            return n == 0 && fails ? -1 : n;
        }
        qint64 writeData(const char *, qint64) override { return -1; }
    };
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    constexpr qint64 mebi = 1 << 20;
    Odd shrinks(8 * mebi, 7 * mebi, false);
    CHECK(problemOf(file.attach(u"a"_s, u"b"_s, shrinks)) == VaultProblem::Changing);
    Odd grows(8 * mebi, 9 * mebi, false);
    CHECK(problemOf(file.attach(u"a"_s, u"b"_s, grows)) == VaultProblem::Changing);
    Odd breaks(8 * mebi, 7 * mebi, true);
    CHECK(problemOf(file.attach(u"a"_s, u"b"_s, breaks)) == VaultProblem::DiskFault);
    Odd big(1024 * mebi + 1, 0, false);
    CHECK(problemOf(file.attach(u"a"_s, u"b"_s, big)) == VaultProblem::TooBig);

    std::stop_source stop;
    std::vector<qint64> steps;
    Odd fine(20 * mebi, 20 * mebi, false);
    const auto cancelled = file.attach(
        u"a"_s, u"b"_s, fine,
        [&](qint64 bytes) {
            steps.push_back(bytes);
            if (bytes > 10 * mebi)
                stop.request_stop();
        },
        stop.get_token());
    CHECK(problemOf(cancelled) == VaultProblem::Cancelled);
    CHECK(steps == std::vector<qint64>{4 * mebi, 8 * mebi, 12 * mebi});
    CHECK(got(file.attachments()).empty());
    CHECK(QFileInfo(shelf.caseFile(id)).size() < mebi);
    got(file.check());
}

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

TEST_CASE("a second one that opens a case may only read it, in this process too", "[vault]") // THREATS-D4
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, made] = got(vault.create());
    std::optional<CaseFile> first = std::move(made);
    got(first->save({{u"a"_s, "1"}}));
    CaseFile second = got(shelf.open().openCase(id));
    CHECK(second.access() == CaseFile::ReadOnly);
    REQUIRE(second.why());
    CHECK(second.why()->what == VaultProblem::OpenElsewhere);
    CHECK(got(second.fields()).at(u"a"_s) == "1");
    CHECK(problemOf(second.save({{u"a"_s, "2"}})) == VaultProblem::OpenElsewhere);
    CHECK(problemOf(second.happened({})) == VaultProblem::OpenElsewhere);
    got(first->save({{u"a"_s, "3"}}));
    CHECK(got(second.fields()).at(u"a"_s) == "3");
    first.reset();
    CHECK(got(vault.openCase(id)).access() == CaseFile::ReadWrite);
}

TEST_CASE("whoever reads a file of a case keeps the case open", "[vault]")
{
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, made] = got(vault.create());
    std::optional<CaseFile> file = std::move(made);
    const Attachment attachment = attach(*file, u"a"_s, noise(600'000));
    const auto device = file->read(attachment.id);
    file.reset();
    CHECK((device->readAll() == noise(600'000)));
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
