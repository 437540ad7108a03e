#include "tests/app/vault/Faults.h"

#include "tests/support/FullDisk.h"

#include <set>

namespace {

const QStringList calls = u"write pwrite64 fsync fdatasync ftruncate openat unlink"_s.split(u' ');

/// Lets each call of the save path fail once, in turn.
void failAtEach(const QString &error, const std::set<int> &rightProblems)
{
    const Patient patient;
    int failed = 0;
    int told = 0;
    for (const QString &call : calls) {
        patient.renew();
        for (int when = patient.count("save", call); when >= 1; --when) {
            patient.renew();
            const Said said = patient.run("save", call, u"error="_s + error, when);
            CAPTURE(error.toStdString(), call.toStdString(), when, said.all.toStdString());
            patient.examine("save", said);
            std::set<int> right = rightProblems;
            if (call == u"openat") // SQLite opens it for reading then; of a journal it does not say why
                right.insert({VaultProblem::ReadOnly, VaultProblem::DiskFault});
            for (const int problem : said.problems)
                CHECK(right.contains(problem));
            // one failure does not stop what comes after it
            const bool openedToRead = call == u"openat" && said.problems.size() == 2;
            if (said.saving == 3 && !said.all.contains("saved 2\n") && !openedToRead)
                CHECK(said.saved == 3);
            CHECK(said.problems.size() + (said.has("saved") ? 1U : 0U) > 0);
            told += said.problems.empty() ? 0 : 1;
            ++failed;
        }
    }
    CHECK(failed > 30);
    std::printf("%s: %d calls, %d told\n", qPrintable(error), failed, told);
}

} // namespace

TEST_CASE("a disk that fills up at any moment of a save is told as such, and the old state stays", "[vault][fault]")
{ // THREATS-D3
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"ENOSPC"_s, {VaultProblem::DiskFull});
}

TEST_CASE("a quota that is used up at any moment of a save is told as such, and the old state stays",
          "[vault][fault][slow]")
{ // THREATS-D3
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"EDQUOT"_s, {VaultProblem::DiskFull});
}

TEST_CASE("a disk that fails at any moment of a save is told as such, and the old state stays", "[vault][fault]")
{ // THREATS-D3
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"EIO"_s, {VaultProblem::DiskFault});
}

TEST_CASE("a call that is interrupted at any moment of a save loses nothing", "[vault][fault][slow]") // THREATS-D3
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"EINTR"_s, {VaultProblem::DiskFault});
}

TEST_CASE("a full disk takes no file and no word, loses none, and works again when there is room", "[vault][fault]")
{ // THREATS-D3
    const Shelf shelf;
    Vault vault = shelf.open();
    auto [id, file] = got(vault.create());
    got(file.save({{u"a"_s, "1"}}));
    QByteArray bytes = noise(5'000'000);
    QBuffer big(&bytes);
    big.open(QIODevice::ReadOnly);
    {
        const FullDisk full(1'000'000);
        CHECK(problemOf(file.attach(u"big"_s, u"t"_s, big)) == VaultProblem::DiskFull);
        CHECK(problemOf(file.save({{u"a"_s, noise(2'000'000)}})) == VaultProblem::DiskFull);
        CHECK(got(file.fields()).at(u"a"_s) == "1");
    }
    {
        const FullDisk full(100);
        CHECK(problemOf(vault.create()) == VaultProblem::DiskFull);
        CHECK(problemOf(vault.keepThing(u"a"_s, "b")) == VaultProblem::DiskFull);
        CHECK(problemOf(vault.keepLastGood(id, file)) == VaultProblem::DiskFull);
        CHECK(got(vault.list()).size() == 1);
    }
    got(file.save({{u"a"_s, "2"}}));
    CHECK(got(file.attachments()).empty());
    got(file.check());
    CHECK(got(vault.things()).empty());
    got(vault.keepThing(u"a"_s, "b"));
    CHECK(QFileInfo(shelf.caseFile(id)).size() < 200'000);
}

TEST_CASE("a real disk of 1 MB that is full, and one that is read-only, are told as such", "[vault][fault]")
{ // THREATS-D3
    const Patient patient;
    const auto inside = [&](const QString &mount, const QString &acts) {
        const QString script =
            u"D=$1; V=$2; I=$3; "_s + mount + u" || exit 77; for act in "_s + acts + u"; do $V $D $act $I; done"_s;
        return ::run(u"unshare"_s,
                     {u"-rm"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, patient.shelf().folder.filePath(u"vault"_s),
                      QStringLiteral(VOUCHSAFE_BINARY_DIR "/tests/app/vault/vault-victim"), patient.id()},
                     {}, {u"ASAN_OPTIONS=detect_leaks=0"_s});
    };
    const Finished readOnly =
        inside(u"mount --bind $D $D && mount -o remount,bind,ro $D"_s, u"save attach remove create"_s);
    if (readOnly.status == 77 || readOnly.status == -1)
        SKIP("no mounts for this person here");
    const Said said = Said::parse(readOnly.out);
    INFO(readOnly.out.toStdString());
    CHECK(said.problems == std::vector<int>(5, VaultProblem::ReadOnly));
    patient.examine("save", said);

    patient.renew();
    const Finished full = inside(u"cp -a $D $D.copy && mount -t tmpfs -o size=1m none $D && cp -a $D.copy/. $D"_s,
                                 u"attach attach attach save create save"_s);
    INFO(full.out.toStdString());
    const Said told = Said::parse(full.out);
    REQUIRE_FALSE(told.problems.empty());
    for (const int problem : told.problems)
        CHECK(problem == VaultProblem::DiskFull);
}
