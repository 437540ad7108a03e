#include "tests/journey/Program.h"

#include <QDir>
#include <QDirIterator>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("teams and newer keys are kept from one run to the next, locked with the passphrase", "[journey]")
{
    const GpgHome home;
    const Program program;
    const QString fingerprint = program.addTeam(home, u"1y"_s);
    const auto listed = program(QStringList{u"vendors"_s} + program.passphrase());
    INFO(listed.err.toStdString());
    CHECK(listed.status == 0);
    CHECK(listed.err.isEmpty());
    CHECK(listed.out.contains("team  team <team@example.org>  (added by you)"));

    const auto closed = program({u"vendors"_s});
    CHECK(closed.status == 0);
    CHECK(closed.out.contains("ivpn  IVPN"));
    CHECK_FALSE(closed.out.contains("team@example.org"));
    CHECK(closed.err.startsWith("Vendors that you added and newer locks stay closed: "));
    CHECK(closed.err.count('\n') == 1);
    const auto notRemoved = program({u"vendor"_s, u"remove"_s, u"team"_s});
    CHECK(notRemoved.status == 5);
    CHECK(notRemoved.err.contains("--store-passphrase-file F"));

    const auto wrong = program({u"vendors"_s, u"--store-passphrase-file"_s, program.file(u"wrong"_s, "battery\n")});
    CHECK(wrong.status == 5);
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.err.contains("the passphrase is not right"));

    REQUIRE(home.gpg({u"--quick-set-expire"_s, fingerprint, u"5y"_s}).status == 0);
    REQUIRE(home.gpg({u"--quick-set-expire"_s, fingerprint, u"5y"_s, home.subkeyOf(fingerprint)}).status == 0);
    const QString newer = program.file(u"newer.pgp"_s, home.publicKey(fingerprint));
    CHECK(program(QStringList{u"key"_s, u"renew"_s, u"team"_s, newer} + program.passphrase()).status == 0);
    const auto checked = program(QStringList{u"key"_s, u"check"_s, u"team"_s} + program.passphrase());
    const int fiveYearsOn = QDate::currentDate().year() + 5;
    CHECK(checked.out.contains("works until " + QByteArray::number(fiveYearsOn)));

    QDirIterator everything(program.path(u"home"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (everything.hasNext()) { // whom one writes to stands nowhere in the clear (THREATS-P1)
        const QByteArray data = contents(everything.next());
        CHECK_FALSE(data.contains("team@example.org"));
        CHECK_FALSE(data.contains("correct horse"));
        ++files;
    }
    CHECK(files >= 2);
}

TEST_CASE("where nothing is kept, looking makes no folder and asks no keyring", "[journey]")
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const Program program;
    const QByteArray trace = program.traced(u"%network,mkdir,mkdirat"_s, {u"vendors"_s});
    CHECK_FALSE(trace.contains("socket("));
    CHECK_FALSE(trace.contains("mkdir"));
    CHECK(QDir(program.path(u"home"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

    const auto refused = program({u"vendor"_s, u"add"_s, program.file(u"profile"_s, "{}")});
    CHECK(refused.status == 5); // no keyring, no file, no terminal
    CHECK(refused.err.contains("Nothing was done: a passphrase is needed"));
    CHECK_FALSE(QDir(program.path(u"home/data/vouchsafe"_s)).exists());
}
