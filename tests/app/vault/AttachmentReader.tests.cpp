#include "app/vault/CaseSchema.h"
#include "tests/app/vault/Shelf.h"
#include "tests/support/CheapSlot.h"

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

TEST_CASE("bytes of another case's file are never given as this one's", "[vault]") // THREATS-D7
{
    const Shelf shelf;
    Vault vault = shelf.open();
    const auto fill = [&](quint32 seed) {
        auto [id, file] = got(vault.create());
        attach(file, u"a"_s, noise(300'000, seed));
        return id;
    };
    const CaseId id = fill(1);
    const QByteArray good = contents(shelf.caseFile(id));
    const QByteArray other = contents(shelf.caseFile(fill(2)));
    REQUIRE(good.size() == other.size());
    constexpr qsizetype page = 4096;
    int refused = 0;
    for (qsizetype at = 0; at < good.size(); at += page) { // by somebody without the key
        CAPTURE(at);
        write(shelf.caseFile(id), QByteArray(good).replace(at, page, other.sliced(at, page)));
        const auto file = vault.openCase(id);
        const auto device = file ? file->read(1) : nullptr;
        const QByteArray read = device && device->isOpen() ? device->readAll() : QByteArray();
        CHECK((read.isEmpty() || read == noise(300'000, 1)));
        refused += read.isEmpty() ? 1 : 0;
    }
    CHECK(refused > 300'000 / page);
}

TEST_CASE("a file with another one's piece in it ends before its last piece, even under the right key",
          "[vault]") // THREATS-D7
{
    const Shelf shelf;
    Vault vault = shelf.open();
    CaseId id;
    {
        auto [made, file] = got(vault.create());
        id = made;
        attach(file, u"a"_s, noise(600'000, 1));
        attach(file, u"b"_s, noise(600'000, 2));
    }
    got(got(Database::open(shelf.caseFile(id), testKey(), caseSchema()))
            .run("UPDATE chunks SET data = (SELECT data FROM chunks WHERE attachment = 2 AND n = 1)"
                 " WHERE attachment = 1 AND n = 1"));
    {
        const CaseFile file = got(vault.openCase(id));
        const auto device = file.read(1);
        CHECK(device->readAll().isEmpty());
        CHECK((file.read(2)->readAll() == noise(600'000, 2)));
        const auto slowly = file.read(1);
        QByteArray read;
        for (QByteArray piece; !(piece = slowly->read(10'000)).isEmpty();)
            read += piece;
        CHECK(read.size() <= 512 * 1024); // 75 KB are missing: it cannot be taken for whole
        CHECK(problemOf(vault.exportCase(id, shelf.path(u"copy"_s), secret("word"), cheap)) == VaultProblem::Damaged);
    }
    CHECK(got(vault.rescue(id)).second.filesLost == 1);
}
