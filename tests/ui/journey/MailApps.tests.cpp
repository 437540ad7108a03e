#include "tests/ui/journey/Team.h"

// S8 to S9b: a mail app on this computer.

namespace {

/// A window at the question how to send, for a team whose lock is good, with this program as the only mail app.
struct WithApp {
    Team team;
    Desk desk;

    explicit WithApp(MailApp app, const QByteArray &script)
    {
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        desk.addApp(app, script);
        desk.open();
        desk.start(u"Example"_s);
        desk.answerAll();
        desk.click(u"Read it and send"_s);
        desk.choose(u"I have read it and I'm happy to send it."_s);
        desk.go();
        desk.choose(u"In an app on this computer"_s);
    }
    [[nodiscard]] QString told() const { return desk.folder.filePath(u"told"_s); }
};

QByteArray recording()
{
    return "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/../told\"\n";
}

} // namespace

TEST_CASE("Thunderbird gets the locked message with the address that was given, and opened is never called sent",
          "[ui][journey]") // THREATS-H1, THREATS-H8
{
    WithApp with(MailApp::Thunderbird, recording());
    CHECK(with.desk.words().contains(u"Which address do you send from?"_s));
    with.desk.go();
    with.desk.waitFor(u"We opened Thunderbird"_s);
    const QByteArray told = contents(with.told());
    CHECK(told.startsWith("-compose\n"));
    CHECK(told.contains("security@example.org"));
    CHECK_FALSE(told.contains("CANARY"));
    REQUIRE(with.desk.downloads().size() == 1);
    CHECK(with.desk.downloads().constFirst().endsWith(u".eml"));
    const auto files =
        with.team.opened(with.desk.folder.filePath(u"downloads/"_s + with.desk.downloads().constFirst()));
    CHECK(files.at(u"report.txt"_s).contains("CANARYWHAT"));

    with.desk.go();
    CHECK(with.desk.words().contains(u"Choose what you see"_s));
    with.desk.choose(u"Message, but no file"_s);
    with.desk.go();
    CHECK(with.desk.heading() == u"Your report is locked. Now send it");
    with.desk.go();
    CHECK(with.desk.heading() == u"Your report is on its way");
}

TEST_CASE("KMail gets the locked file", "[ui][journey]")
{
    WithApp with(MailApp::KMail, recording());
    CHECK_FALSE(with.desk.words().contains(u"Which address do you send from?"_s));
    with.desk.go();
    with.desk.waitFor(u"We opened KMail"_s);
    REQUIRE(with.desk.downloads().size() == 1);
    CHECK(with.desk.downloads().constFirst().endsWith(u".eml.pgp"));
    with.desk.choose(u"It's there, I pressed Send"_s);
    with.desk.go();
    CHECK(with.desk.heading() == u"Your report is on its way");
}

TEST_CASE("a mail app that fails, or is gone, leads to sending by hand with the locked file there", "[ui][journey]")
{ // THREATS-H7
    SECTION("it closes at once")
    {
        WithApp with(MailApp::Claws, "#!/bin/sh\nexit 1\n");
        with.desk.go();
        with.desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK(with.desk.words().contains(u"closed again at once"_s));
        CHECK(with.desk.downloads().size() == 1);
    }
    SECTION("it is gone")
    {
        WithApp with(MailApp::Evolution, "#!/bin/sh\n");
        REQUIRE(QFile::remove(with.desk.folder.filePath(u"bin/app"_s)));
        with.desk.go();
        with.desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK(with.desk.words().contains(u"could not be started"_s));
    }
    SECTION("it hangs")
    {
        WithApp with(MailApp::KMail, "#!/bin/sh\nexec sleep 5\n");
        with.desk.go();
        with.desk.waitFor(u"We opened KMail"_s);
        with.desk.choose(u"Nothing opened"_s);
        with.desk.go();
        CHECK(with.desk.words().contains(u"Nothing is lost."_s));
    }
}

// Run by the next test under strace; opening the report again would put its words on the disk.
TEST_CASE("child: hand a whole report to Thunderbird", "[.child]")
{
    WithApp with(MailApp::Thunderbird, recording());
    with.desk.go();
    with.desk.waitFor(u"We opened Thunderbird"_s);
}

TEST_CASE("no program that the window starts is given a word of the report, and no word is written to the disk",
          "[ui][journey]") // THREATS-H1, THREATS-P1
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"trace"_s);
    const auto walked =
        run(u"strace"_s,
            {u"-f"_s, u"-y"_s, u"-s"_s, u"100000"_s, u"-e"_s, u"trace=execve,write,pwrite64,writev,sendto,sendmsg"_s,
             u"-o"_s, log, QCoreApplication::applicationFilePath(), u"child: hand*"_s},
            {}, {u"ASAN_OPTIONS=detect_leaks=0"_s, u"VOUCHSAFE_SCREENSHOTS="_s});
    INFO(walked.out.toStdString() << walked.err.toStdString());
    REQUIRE(walked.status == 0);
    int started = 0;
    int written = 0;
    for (const QByteArray &line : contents(log).split('\n')) {
        if (line.contains("execve(")) {
            CAPTURE(line.toStdString());
            started += line.contains("\"-compose\"") ? 1 : 0; // the control: the mail app is seen
            CHECK_FALSE(line.contains("CANARY"));
        } else if (line.contains("write(") || line.contains("send") || line.contains("writev(")) {
            ++written;
            CHECK_FALSE(line.contains("CANARYWHAT"));
            CHECK_FALSE(line.contains("CANARYSUMMARY"));
        }
    }
    CHECK(started == 1);
    CHECK(written > 0);
}
