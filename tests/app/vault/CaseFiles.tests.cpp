#include "tests/app/vault/Shelf.h"

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
