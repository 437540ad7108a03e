#include "tests/app/vault/Faults.h"

#include <set>

namespace {

const QString calls = u"write,pwrite64,fsync,fdatasync,ftruncate,openat,unlink"_s;

/// Lets each call of the save path fail once, in turn.
void failAtEach(const QString &error, const std::set<int> &rightProblems)
{
    const Patient patient;
    const int total = patient.count("save", calls);
    REQUIRE(total > 20);
    int told = 0;
    for (int when = 1; when <= total; ++when) {
        CAPTURE(error.toStdString(), when, total);
        patient.renew();
        const Said said = patient.run("save", calls, u"error="_s + error, when);
        patient.examine("save", said);
        CAPTURE(said.all.toStdString());
        for (const int problem : said.problems)
            CHECK(rightProblems.contains(problem));
        told += said.problems.empty() ? 0 : 1;
        // one failure does not stop what comes after it
        if (said.saving == 3 && said.problems.size() == 1 && !said.all.contains("saved 2\n"))
            CHECK(said.saved == 3);
        CHECK(said.problems.size() + (said.has("saved") ? 1U : 0U) > 0);
    }
    std::printf("%s: %d calls, %d told\n", qPrintable(error), total, told);
}

} // namespace

TEST_CASE("a disk that fills up at any moment of a save is told as such, and the old state stays", "[vault][fault]")
{ // THREATS-D3
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"ENOSPC"_s, {VaultProblem::DiskFull});
}

TEST_CASE("a quota that is used up at any moment of a save is told as such, and the old state stays", "[vault][fault]")
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

TEST_CASE("a call that is interrupted at any moment of a save loses nothing", "[vault][fault]") // THREATS-D3
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    failAtEach(u"EINTR"_s, {VaultProblem::DiskFault});
}
