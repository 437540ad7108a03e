#include "tests/journey/Program.h"

#include <QDir>
#include <QDirIterator>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// Lines of the trace that are about the file system or the network, for the calls that change it.
QByteArrayList linesWith(const QByteArray &trace, const QByteArray &word)
{
    QByteArrayList found;
    for (const QByteArray &line : trace.split('\n')) {
        if (line.contains(word))
            found.append(line);
    }
    return found;
}

/// Also one that another thread's call came in between.
bool isRead(const QByteArray &line)
{
    return line.contains(" read(") || line.contains("<... read resumed>");
}

} // namespace

TEST_CASE("sealing starts no program, opens no socket, and hands the report's words to the system nowhere", "[journey]")
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const GpgHome home;
    const Program program;
    (void)program.addTeam(home);
    auto form = program({u"seal"_s, u"--template"_s}).out;
    const QString answers = program.file(u"report.json"_s, form.replace("EXAMPLE: ", "CANARYSUMMARY "));
    const QByteArray trace =
        program.traced(u"%file,%network,read,write,pwrite64,writev,execve"_s,
                       QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"--from"_s, u"ann@example.org"_s, u"-o"_s,
                                   program.path(u"out.eml"_s), u"--attach"_s,
                                   program.file(u"app.log"_s, QByteArray("CANARYLOG\n").repeated(9)), answers}
                           + program.passphrase());
    CHECK(linesWith(trace, "execve(").size() == 1); // THREATS-K15: itself; no gpg, whatever PATH says
    CHECK(linesWith(trace, "socket(").isEmpty()); // THREATS-P6
    const auto words = linesWith(trace, "CANARY");
    CHECK(words.size() >= 2); // the control: strace shows the words where the answers and the file are read
    for (const QByteArray &line : words)
        CHECK(isRead(line)); // THREATS-P1: and nowhere else
    for (const QByteArray &line : linesWith(trace, "O_CREAT"))
        CHECK_FALSE(line.contains("O_WRONLY")); // nothing but the nameless output, O_TMPFILE
    QDirIterator everything(program.path(u"home"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (everything.hasNext())
        CHECK_FALSE(contents(everything.next()).contains("CANARY"));
}

TEST_CASE("what is locked on its own stands nowhere in the clear either", "[journey][apart]") // THREATS-P1
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const GpgHome home;
    const Program program;
    (void)program.addTeam(home);
    const QString answers = program.file(u"report.json"_s, program({u"seal"_s, u"--template"_s}).out);
    const QString film = program.file(u"CANARYFILM.mp4"_s, QByteArray("CANARYWORD\n").repeated(4'500'000));
    REQUIRE(QDir().mkdir(program.path(u"out"_s)));
    const QByteArray trace = program.traced(u"%file,%network,read,write,pwrite64,writev,execve"_s,
                                            QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s,
                                                        program.path(u"out/report.pgp"_s), u"--attach"_s, film, answers}
                                                + program.passphrase());
    const auto words = linesWith(trace, "CANARYWORD");
    CHECK(words.size() >= 2); // the control: it is read to be hashed, and to be locked
    for (const QByteArray &line : words)
        CHECK(isRead(line));
    for (const QByteArray &line : linesWith(trace, "O_CREAT"))
        CHECK_FALSE(line.contains("O_WRONLY"));
    const QDir out(program.path(u"out"_s));
    CHECK(out.entryList(QDir::Files | QDir::Hidden).size() == 2); // the report, and the film beside it
    for (const QString &name : out.entryList(QDir::Files | QDir::Hidden)) {
        CHECK_FALSE(name.contains(u"CANARY"_s));
        CHECK_FALSE(contents(out.filePath(name)).contains("CANARY"));
    }
}

TEST_CASE("a report that cannot be opened puts no byte of plaintext under any name", "[journey]")
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const GpgHome home;
    const Program program;
    const QString fingerprint = program.addTeam(home);
    const QString secret = program.file(u"secret.asc"_s, home.secretKey(fingerprint));
    const QString out = program.path(u"out.pgp"_s);
    const QString answers = program.file(u"report.json"_s, program({u"seal"_s, u"--template"_s}).out);
    const QStringList seal{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out, answers};
    REQUIRE(program(seal + program.passphrase()).status == 0);
    QByteArray damaged = contents(out);
    damaged.back() = static_cast<char>(damaged.back() ^ 1); // the integrity check is the last thing in it
    const QString folder = program.path(u"unpacked"_s);
    CHECK(program({u"open"_s, u"--key"_s, secret, u"-o"_s, folder, program.file(u"damaged"_s, damaged)}).status == 5);
    CHECK_FALSE(QDir(folder).exists());
}
