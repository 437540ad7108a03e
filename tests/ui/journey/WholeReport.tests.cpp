#include "tests/ui/journey/Team.h"

#include "tests/support/FullDisk.h"
#include "ui/frame/BottomBar.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

// A person types a whole report into the real window (docs/PRODUCT.md, "The journey, screen by screen").

namespace {

/// The window with this team in it, at its task list with all questions answered and two files added.
void fillIn(Desk &desk, const Team &team)
{
    REQUIRE(desk.place.book.add(profile(u"example"_s, team.key())));
    desk.open();
    desk.start(u"Example"_s);
    desk.answerAll();
    desk.click(u"Add pictures and files"_s);
    desk.addFile(u"CANARYPICTURE.png"_s, QByteArray("\x89PNG not really"));
    desk.addFile(u"it's, a \"log\"=1.txt"_s, "a log\n");
    desk.go();
}

/// From the task list, over its own page, and back.
void acceptOldLock(Desk &desk)
{
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"What that means"_s);
    desk.choose(u"I understand, and I want to use the old lock for this report."_s);
    desk.go();
    desk.go();
}

/// From the task list until it is being locked.
void lockForWebsite(Desk &desk)
{
    desk.click(u"Read it and send"_s);
    CHECK(desk.words().contains(u"CANARYWHAT"_s));
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.click(u"Lock and send"_s);
}

void sendByWebsite(Desk &desk)
{
    lockForWebsite(desk);
    desk.waitFor(u"Your report is locked. Now send it"_s);
}

void checkOpened(const Desk &desk, const Team &team, bool old)
{
    REQUIRE(desk.downloads().size() == 1);
    const QString path = desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst());
    CHECK_FALSE(contents(path).contains("CANARY"));
    const auto files = team.opened(path);
    CHECK(files.size() == 4);
    CHECK(files.at(u"CANARYPICTURE.png"_s) == "\x89PNG not really");
    CHECK(files.at(u"it's, a \"log\"=1.txt"_s) == "a log\n");
    const QByteArray text = files.at(u"report.txt"_s);
    for (const char *word :
         {"CANARYPRODUCT", "CANARYSYSTEM", "CANARYVERSION", "CANARYWHAT happened to me", "CANARYSTEP", "CANARYEXPECTED",
          "CANARYHURT", "CANARYSEEN", "CANARYGUESS", "CANARYDATA", "CANARYKNOWN", "CANARYWHERE", "CANARYPLANS",
          "2030-06-30", "CANARYSUMMARY", "CANARYNAME", "canary@example.net"})
        CHECK(text.contains(word));
    CHECK(text.contains("that key had run out on") == old);
}

} // namespace

TEST_CASE("a person whose team's lock ran out chooses the old lock on its own page, and the team opens the report",
          "[ui][journey]")
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    CHECK_FALSE(desk.has(u"Read it and send"_s)); // it cannot start before the lock is looked at
    desk.click(u"Check it goes to the right people"_s);
    CHECK(desk.heading().startsWith(u"This app's copy of Example's lock ran out on "_s));
    desk.click(u"What that means"_s);
    desk.waitFor(u"What using the old lock means"_s);
    desk.go();
    CHECK(desk.words().contains(u"There is a problem"_s)); // without the tick nothing is decided
    desk.choose(u"I understand, and I want to use the old lock for this report."_s);
    desk.go();
    CHECK(desk.heading() == u"You chose to use Example's old lock");
    desk.go();
    sendByWebsite(desk);
    checkOpened(desk, team, true);

    desk.go(); // I have sent it
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.words().contains(u"EXAMPLE-"_s));
    desk.go();
    CHECK(desk.heading() == u"Your reports");
    CHECK(desk.journey->draft() == nullptr);
}

TEST_CASE("a person who has a newer lock pastes the page it stands on, and needs no old lock", "[ui][journey]")
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"Open"_s);
    desk.waitFor(u"Give us the newer lock"_s);
    desk.go();
    CHECK(desk.words().contains(u"Open a file, or paste the lock or the page here"_s));
    auto *box = desk.window->page()->findChild<QPlainTextEdit *>();
    box->setPlainText(u"<html><p>Our key</p><pre>\n"_s + QString::fromLatin1(team.renewed()) + u"</pre></html>"_s);
    desk.click(u"Check it"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"own lock with a new date"_s); }, 10'000));
    desk.go();
    desk.waitFor(u"Only the Example security team can open this report, if the lock you added is theirs"_s);
    desk.go();
    sendByWebsite(desk);
    checkOpened(desk, team, false);
    desk.click(u"I will send it later"_s);
    CHECK(desk.heading() == u"Your locked report is saved"); // never "sent" (THREATS-H8)
}

TEST_CASE("a stranger's lock is not taken, and the report stays", "[ui][journey]") // THREATS-K1
{
    const Team team;
    const Team stranger;
    Desk desk;
    fillIn(desk, team);
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"Open"_s);
    desk.window->page()->findChild<QPlainTextEdit *>()->setPlainText(QString::fromLatin1(stranger.renewed()));
    desk.click(u"Check it"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"This is not Example's lock"_s); }, 10'000));
    desk.back();
    CHECK(desk.heading().contains(u"ran out on"_s));
    CHECK(desk.journey->draft()->text(u"what"_s).contains(u"CANARYWHAT"_s));
}

TEST_CASE("what was typed is kept when the person goes elsewhere in the middle of a question", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"half a sen"_s);
    desk.click(u"How to reach you"_s);
    desk.click(u"What happened"_s);
    CHECK(desk.window->page()->findChild<QPlainTextEdit *>()->toPlainText() == u"half a sen");
}

TEST_CASE("closing asks while something typed would be lost, and not otherwise", "[ui][journey]")
{
    Desk desk;
    desk.open();
    CHECK(desk.window->close());
    desk.window->show();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"a word"_s);
    CHECK_FALSE(desk.window->close());
    CHECK(desk.window->isVisible());
    auto *question = desk.window->findChild<QDialog *>();
    REQUIRE(question);
    CHECK(question->isVisible());
    question->reject();
    CHECK(desk.window->isVisible());
    CHECK_FALSE(desk.window->close());
}

TEST_CASE("a file that vanished after it was added stops the locking with its name, and going back loses nothing",
          "[ui][journey]") // THREATS-A1
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    acceptOldLock(desk);
    write(desk.folder.filePath(u"CANARYPICTURE.png"_s), "something else");
    lockForWebsite(desk);
    desk.waitFor(u"\"CANARYPICTURE.png\" has changed since you added it"_s);
    CHECK(desk.downloads().isEmpty());
    desk.back();
    CHECK(desk.heading() == u"How do you usually read your email?");
    CHECK(desk.journey->draft()->files().size() == 2);
}

TEST_CASE("without a Downloads folder the person is told, and may choose another", "[ui][journey]") // THREATS-H7
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    acceptOldLock(desk);
    REQUIRE(QDir(desk.folder.filePath(u"downloads"_s)).removeRecursively());
    lockForWebsite(desk);
    desk.waitFor(u"The locked report could not be saved"_s);
    CHECK(desk.has(u"Save it in another folder"_s));
}

TEST_CASE("a full disk, or a folder that takes nothing, is told, loses nothing, and the next try goes through",
          "[ui][journey]") // THREATS-D3
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    acceptOldLock(desk);
    const auto cannotSave = [&](const QString &heading) {
        lockForWebsite(desk);
        desk.waitFor(heading);
        CHECK(desk.words().contains(u"your answers are still here"_s));
        CHECK(desk.has(u"Save it in another folder"_s));
        for (int page = 0; page < 3; ++page)
            desk.back(); // to the task list
    };
    {
        const FullDisk full(1000);
        cannotSave(u"The locked report could not be saved"_s);
    }
    CHECK(desk.downloads().isEmpty());
    const QString downloads = desk.folder.filePath(u"downloads"_s);
    REQUIRE(QDir(downloads).removeRecursively());
    REQUIRE(QFile::link(u"/proc"_s, downloads)); // nobody may make a file there
    cannotSave(u"The locked report could not be saved"_s);
    REQUIRE(QFile::remove(downloads));
    REQUIRE(QDir().mkpath(downloads));
    sendByWebsite(desk);
    checkOpened(desk, team, true);
}

TEST_CASE("after the locking the way back leads to the same page, and words added since are asked about",
          "[ui][journey]")
{
    const Team team;
    Desk desk;
    fillIn(desk, team);
    acceptOldLock(desk);
    sendByWebsite(desk);
    CHECK(desk.window->bar()->status() == u"Your locked report is saved on this computer");
    desk.click(u"Help"_s);
    desk.click(u"Your reports"_s);
    CHECK(desk.words().contains(u"Tell us whether you have sent it"_s));
    desk.click(u"Open"_s);
    CHECK(desk.heading() == u"Your report is locked. Now send it");
    CHECK(desk.window->close()); // nothing would be lost
    desk.window->show();

    desk.click(u"What happened"_s);
    desk.click(u"Change"_s);
    desk.type(u"what"_s, u"and one word more"_s);
    desk.click(u"Help"_s);
    CHECK(desk.window->bar()->status() == u"Not saved. It is gone when you close the window.");
    CHECK_FALSE(desk.window->close());
}

TEST_CASE("an answer that does not fit keeps its page, wherever the person wants to go", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    for (int i = 0; i < 8; ++i) {
        if (i == 0)
            desk.type(u"what"_s, u"x"_s);
        desk.go();
    }
    auto *line = desk.window->page()->findChild<QLineEdit *>();
    REQUIRE(line);
    line->setText(QString(300, u'x'));
    desk.click(u"Your reports"_s);
    CHECK(desk.heading() == u"Say it in one line");
    CHECK(desk.words().contains(u"This is too long."_s));
    desk.click(u"Help"_s); // beside it: nothing is left
    CHECK(desk.heading() == u"Help");
    desk.back();
    CHECK(desk.heading() == u"Say it in one line");
    CHECK(line->text().size() == 300);
    line->setText(u"shorter"_s);
    desk.click(u"Your reports"_s);
    CHECK(desk.heading() == u"Your reports");
    CHECK(desk.journey->draft()->text(u"summary"_s) == u"shorter");
}

TEST_CASE("a name that no page shows any more does not go into the report", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Say how they can reach you"_s);
    desk.choose(u"They may know who I am"_s);
    desk.type(u"contact-name"_s, u"CANARYNAME"_s);
    desk.go();
    desk.choose(u"Yes, thank me"_s);
    desk.type(u"credit-name"_s, u"CANARYCREDIT"_s);
    desk.go();
    CHECK(desk.words().contains(u"CANARYCREDIT"_s));
    desk.back();
    desk.choose(u"I don't know"_s);
    desk.go();
    CHECK(desk.journey->draft()->answers().find(u"credit-name") == nullptr);
    CHECK_FALSE(desk.words().contains(u"CANARYCREDIT"_s));
}
