#include "app/vault/SlotFile.h"

#include "crypto/Random.h"

#include "tests/support/CheapSlot.h"
#include "tests/support/FullDisk.h"
#include "tests/support/Process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Folder {
    QTemporaryDir temporary;
    QDir dir{temporary.filePath(u"vault"_s)};
    QString slot = dir.filePath(u"key-slot"_s);
    Secret key = Random::secret(32);

    std::expected<void, VaultProblem> put(const char *passphrase, SlotFile::Place place) const
    {
        return SlotFile::write(dir, SlotFile::Kind::Typed, key, secret(passphrase), cheap, place);
    }
    bool opens(const char *passphrase) const
    {
        const auto opened = SlotFile::open(dir, SlotFile::Kind::Typed, secret(passphrase), low);
        return opened && opened->matches(key);
    }
    std::optional<VaultProblem::What> refusal(const char *passphrase) const
    {
        const auto opened = SlotFile::open(dir, SlotFile::Kind::Typed, secret(passphrase), low);
        return opened ? std::nullopt : std::optional(opened.error().what);
    }
    QStringList entries() const { return dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
};

} // namespace

TEST_CASE("a slot file is for its owner alone and opens with its passphrase", "[vault][slot]")
{
    const Folder folder;
    CHECK(SlotFile::exists(folder.dir, SlotFile::Kind::Typed) == false);
    REQUIRE(folder.put("correct horse", SlotFile::First).has_value());
    CHECK(SlotFile::exists(folder.dir, SlotFile::Kind::Typed) == true);
    CHECK(folder.opens("correct horse"));
    CHECK(folder.refusal("incorrect horse") == VaultProblem::WrongPassphrase);
    CHECK(QFileInfo(folder.slot).permissions()
          == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(folder.entries() == QStringList{u"key-slot"_s});
}

TEST_CASE("a first slot never takes the place of another", "[vault][slot]")
{
    const Folder folder;
    REQUIRE(folder.put("correct horse", SlotFile::First).has_value());
    const auto second = folder.put("battery staple", SlotFile::First);
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().what == VaultProblem::NoKey);
    CHECK(folder.opens("correct horse"));
    CHECK(folder.entries() == QStringList{u"key-slot"_s});
}

TEST_CASE("another passphrase takes the place of the first, and what a killed change left is cleared away",
          "[vault][slot]")
{
    const Folder folder;
    REQUIRE(folder.put("correct horse", SlotFile::First).has_value());
    write(folder.dir.filePath(u".key-slot-0123456789abcdef.part"_s), "half a sl");
    write(folder.dir.filePath(u"something else"_s), "stays");
    REQUIRE(folder.put("battery staple", SlotFile::Replace).has_value());
    CHECK(folder.opens("battery staple"));
    CHECK(folder.refusal("correct horse") == VaultProblem::WrongPassphrase);
    CHECK(folder.entries() == QStringList{u"key-slot"_s, u"something else"_s});
}

TEST_CASE("each fault of a slot file has its own name", "[vault][slot]")
{
    const Folder folder;
    CHECK(folder.refusal("correct horse") == VaultProblem::FolderGone);
    REQUIRE(folder.put("correct horse", SlotFile::First).has_value());
    const QByteArray good = contents(folder.slot);
    write(folder.slot, good.chopped(1));
    CHECK(folder.refusal("correct horse") == VaultProblem::Damaged);
    write(folder.slot, good + "x");
    CHECK(folder.refusal("correct horse") == VaultProblem::Damaged);
    write(folder.slot, {});
    CHECK(folder.refusal("correct horse") == VaultProblem::Damaged);
    write(folder.slot, QByteArray(good).replace(16, 1, "\2"));
    CHECK(folder.refusal("correct horse") == VaultProblem::NewerVersion); // THREATS-D13
    write(folder.slot, QByteArray(good).replace(18, 1, "\4"));
    CHECK(folder.refusal("correct horse") == VaultProblem::TooCostly); // THREATS-D8
    write(folder.slot, good);
    CHECK(folder.opens("correct horse"));
}

TEST_CASE("what is no file under the slot's name hangs nothing and counts as a slot", "[vault][slot]")
{
    const Folder folder;
    REQUIRE(QDir().mkpath(folder.slot)); // a folder
    CHECK(SlotFile::exists(folder.dir, SlotFile::Kind::Typed) == true);
    CHECK(folder.refusal("correct horse") == VaultProblem::DiskFault);
    REQUIRE(QDir().rmdir(folder.slot));
    REQUIRE(QFile::link(u"/nowhere"_s, folder.slot)); // a link that leads nowhere
    CHECK(SlotFile::exists(folder.dir, SlotFile::Kind::Typed) == true);
    REQUIRE(QFile::remove(folder.slot));
    REQUIRE(run(u"mkfifo"_s, {folder.slot}).status == 0);
    CHECK(folder.refusal("correct horse") == VaultProblem::Damaged);
}

TEST_CASE("a full disk leaves the slot that was there (THREATS-D3, THREATS-D10)", "[vault][slot]")
{
    const Folder folder;
    REQUIRE(folder.put("correct horse", SlotFile::First).has_value());
    {
        const FullDisk full(50);
        const auto refused = folder.put("battery staple", SlotFile::Replace);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().what == VaultProblem::DiskFull);
    }
    CHECK(folder.opens("correct horse"));
    CHECK(folder.entries() == QStringList{u"key-slot"_s});
}

TEST_CASE("a folder that is a file is gone, not empty", "[vault][slot]")
{
    const Folder folder;
    write(folder.dir.path(), "mine");
    REQUIRE_FALSE(SlotFile::exists(folder.dir, SlotFile::Kind::Typed).has_value());
    CHECK(SlotFile::exists(folder.dir, SlotFile::Kind::Typed).error().what == VaultProblem::FolderGone);
    const auto refused = folder.put("correct horse", SlotFile::First);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().what == VaultProblem::FolderGone);
    CHECK(contents(folder.dir.path()) == "mine");
}
