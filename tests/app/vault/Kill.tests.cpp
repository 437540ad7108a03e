#include "tests/app/vault/Faults.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

namespace {

/// All calls that change something on the disk.
const QStringList calls =
    u"write pwrite64 fsync fdatasync ftruncate openat unlink rename renameat2 linkat fchmod"_s.split(u' ');

/// Kills it at each of its calls in turn.
void killAtEach(const Patient &patient, const QByteArray &what)
{
    CAPTURE(what.toStdString());
    int killed = 0;
    for (const QString &call : calls) {
        patient.renew();
        for (int when = patient.count(what, call); when >= 1; --when) {
            CAPTURE(call.toStdString(), when);
            patient.renew();
            const Said said = patient.run(what, call, u"signal=KILL"_s, when);
            if (!said.has("started")) // it was still loading its libraries
                break;
            patient.examine(what, said);
            ++killed;
        }
    }
    CHECK(killed > 5);
    std::printf("%s: killed at %d calls\n", what.constData(), killed);
}

/// The same for each of these in turn.
void killAtEach(const QByteArrayList &whats)
{
    if (!have(u"strace"_s))
        SKIP("no strace here");
    const Patient patient;
    for (const QByteArray &what : whats)
        killAtEach(patient, what);
}

} // namespace

TEST_CASE("killed at any moment of a save, nothing acknowledged is lost", "[vault][kill]") // THREATS-D1
{
    killAtEach({"save"});
}

TEST_CASE("killed at any moment while files go in or out, nothing acknowledged is lost", "[vault][kill][slow]")
{ // THREATS-D1
    killAtEach({"attach", "detach"});
}

TEST_CASE("killed at any moment of a deletion, a case is there or gone", "[vault][kill][slow]") // THREATS-D1
{
    killAtEach({"remove", "remove-forget"});
}

TEST_CASE("killed at any moment of making, keeping or exporting a case, all is whole", "[vault][kill][slow]")
{ // THREATS-D1
    killAtEach({"create", "keep", "export"});
}

TEST_CASE("killed at 1,000 random moments, nothing acknowledged is lost", "[vault][kill][slow]") // THREATS-D1
{
    const Patient patient;
    QRandomGenerator random(5);
    int last = 1;
    for (int round = 0; round < 1000; ++round) {
        CAPTURE(round);
        QProcess process;
        process.start(QStringLiteral(VOUCHSAFE_BINARY_DIR "/tests/app/vault/vault-victim"),
                      {patient.shelf().path(), u"save-on"_s, patient.id()});
        REQUIRE(process.waitForStarted());
        QByteArray out;
        while (!out.contains("started")) {
            REQUIRE(process.waitForReadyRead());
            out += process.readAllStandardOutput();
        }
        QThread::usleep(random.bounded(120'000U));
        process.kill();
        process.waitForFinished();
        const Said said = Said::parse(out + process.readAllStandardOutput());
        Vault vault = patient.shelf().open();
        const CaseFile file = got(vault.openCase(patient.id()));
        const int a = got(file.fields()).at(u"a"_s).toInt();
        const int promised = std::max(said.saved, last);
        CHECK((a == promised || a == said.saving));
        CHECK(problemOf(file.check()) == -1);
        last = a;
    }
    CHECK(last > 100);
    std::printf("%d saves\n", last);
}
