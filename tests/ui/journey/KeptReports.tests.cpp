#include "tests/ui/journey/KeptDesk.h"

#include "tests/support/Process.h"
#include "tests/ui/journey/Team.h"
#include "ui/frame/BottomBar.h"
#include "ui/kit/Icon.h"
#include "ui/kit/ManyLines.h"

#include <QDialog>
#include <QLineEdit>

// People stop and come back: what they typed is there, and nobody else can read it (docs/PRODUCT.md, "Drafts").

namespace {

const QString saved = u"Saved privately on this computer"_s;

/// At the question "what happened", with a word typed and no button pressed.
void beginToTell(KeptDesk &desk, const QString &words = u"CANARYHALF a sentence"_s)
{
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, words);
}

QString typed(const Desk &desk)
{
    auto *box = desk.window->page()->findChild<ManyLines *>();
    REQUIRE(box);
    return box->toPlainText();
}

void openFirst(KeptDesk &desk)
{
    desk.waitFor(u"Your reports"_s);
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
}

} // namespace

TEST_CASE("half a sentence is kept without a click, and is there after a crash", "[ui][journey][kept]") // THREATS-D1
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    beginToTell(desk);
    CHECK(desk.status() == u"Saving");
    desk.waitForStatus(saved);
    desk.crash();

    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    CHECK(desk.words().contains(u"We kept your work. You last changed it "_s));
    openFirst(desk);
    desk.click(u"Tell us what happened"_s);
    CHECK(typed(desk) == u"CANARYHALF a sentence");
    for (const QString &path : desk.caseFiles())
        CHECK_FALSE(contents(path).contains("CANARY"));
}

TEST_CASE("closing the window saves what stands in the page, and asks nothing", "[ui][journey][kept]") // THREATS-D15
{
    KeptDesk desk;
    desk.times = {.quiet = std::chrono::hours(1), .longest = std::chrono::hours(1), .again = std::chrono::hours(1)};
    desk.openKept();
    desk.startKept();
    beginToTell(desk);
    desk.again();
    openFirst(desk);
    desk.click(u"Tell us what happened"_s);
    CHECK(typed(desk) == u"CANARYHALF a sentence");
}

TEST_CASE("a passphrase closes the reports when they are hidden, and opens them where one was", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept(true);
    CHECK(desk.keyring->writes == 0);
    beginToTell(desk);
    const QString question = desk.heading();
    desk.aside->hide();
    CHECK(desk.heading() == u"Open your reports");
    desk.waitUntil([&] { return !desk.journey->isKept(); });
    CHECK(desk.journey->draft() == nullptr);
    CHECK(desk.window->windowTitle() == u"Vouchsafe");
    QString behind; // no widget of the window holds a word any more
    for (const auto *box : desk.window->findChildren<QPlainTextEdit *>())
        behind += box->toPlainText();
    CHECK(behind.isEmpty());

    desk.typePassphrase(u"wrong horse battery staple"_s);
    desk.go();
    desk.waitUntil([&] { return desk.words().contains(u"That passphrase is not right. You can try again."_s); }); // D5
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitFor(question);
    CHECK(typed(desk) == u"CANARYHALF a sentence");
}

TEST_CASE("whoever waits for a saving is answered, also when the report is put away by it", "[ui][journey][kept]")
{ // THREATS-D15: the computer may sleep, and the window may close
    KeptDesk desk;
    desk.openKept();
    desk.startKept(true);
    beginToTell(desk);
    bool answered = false;
    desk.aside->hide();
    desk.journey->saveNow([&](bool kept) { answered = kept; });
    desk.window->close();
    desk.waitUntil([&] { return answered && !desk.window->isVisible(); });
    CHECK_FALSE(desk.journey->isKept());
}

TEST_CASE("a passphrase is asked for at the start, and the keyring's key is not", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    SECTION("passphrase")
    {
        desk.startKept(true);
        beginToTell(desk);
        desk.again();
        desk.waitFor(u"Open your reports"_s);
        desk.typePassphrase(goodPassphrase);
        desk.go();
    }
    SECTION("keyring")
    {
        desk.startKept();
        CHECK(desk.keyring->writes == 1);
        beginToTell(desk);
        desk.again();
    }
    SECTION("keyring that was emptied, and words that were written down")
    { // THREATS-D12
        desk.click(u"Start a new report"_s);
        desk.waitFor(u"Does someone else use this computer account?"_s);
        desk.choose(u"No"_s);
        desk.go();
        desk.waitFor(u"Write these words down"_s);
        desk.choose(u"I have written them down"_s);
        desk.go();
        desk.waitFor(u"What will happen"_s);
        desk.go();
        beginToTell(desk);
        desk.leave();
        desk.keyring->key.reset();
        desk.openKept();
        desk.waitFor(u"We cannot open your reports just now"_s);
        CHECK_FALSE(desk.words().contains(u"passphrase"_s)); // there never was one
        desk.click(u"Type the words"_s);
        CHECK(desk.words().contains(u"The five words on your paper"_s));
        desk.back();
        desk.click(u"Type the words"_s);
        desk.typePassphrase(u"four words to write down"_s);
        desk.go();
        desk.waitUntil([&] { return desk.words().contains(u"Those words are not right. You can try again."_s); });
        desk.typePassphrase(u"five words to write down"_s);
        desk.go();
    }
    openFirst(desk);
    desk.click(u"Tell us what happened"_s);
    CHECK(typed(desk) == u"CANARYHALF a sentence");
}

TEST_CASE("a keyring without the key never leads to a new one while there are reports", "[ui][journey][kept]")
{ // THREATS-D12
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    beginToTell(desk);
    desk.leave();
    const auto key = std::exchange(desk.keyring->key, nullptr);
    desk.openKept();
    CHECK(desk.heading() == u"We cannot open your reports just now");
    SECTION("it is unlocked, and asked again")
    {
        desk.keyring->key = key;
        desk.click(u"Try again"_s);
        desk.waitUntil([&] { return desk.has(u"Open"_s); });
    }
    SECTION("the person starts afresh, and nothing is deleted")
    {
        desk.click(u"If nothing helps"_s);
        desk.click(u"Put the old reports aside"_s);
        desk.waitFor(u"Your reports"_s);
        CHECK(desk.words().contains(u"Your old reports are put aside in the folder "_s + desk.vaultFolder
                                    + u"/aside-"_s));
        CHECK(desk.caseFiles().isEmpty());
        const QDir vault(desk.vaultFolder);
        REQUIRE(vault.entryList({u"aside-*"_s}, QDir::Dirs).size() == 1);
        const QDir aside(vault.filePath(vault.entryList({u"aside-*"_s}, QDir::Dirs).constFirst() + u"/cases"_s));
        CHECK(aside.entryList({u"*.case"_s}).size() == 1);
    }
}

TEST_CASE("without a keyring the passphrase is the way, and the page says why", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.keyring->gone = VaultProblem{VaultProblem::NoKeyring};
    desk.openKept();
    desk.click(u"Start a new report"_s);
    desk.waitUntil([&] { return desk.heading() != u"Your reports"; });
    CHECK(desk.words().contains(u"This computer does not remember it for you."_s));
    desk.back();
    desk.waitFor(u"Your reports"_s);
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"Choose a passphrase"_s);
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.noWords();
    desk.waitFor(u"What will happen"_s);
    desk.go();
    beginToTell(desk);
    desk.waitForStatus(saved);
}

TEST_CASE("files lie in the vault from the moment they are added", "[ui][journey][kept]") // THREATS-A1
{
    const Team team;
    KeptDesk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
    desk.openKept();
    desk.startKeptFor(u"Example"_s);
    desk.answerAll();
    desk.click(u"Add pictures and files"_s);
    desk.addFile(u"first.log"_s, "CANARYLOG one");
    desk.addFile(u"second.log"_s, "CANARYLOG two");
    REQUIRE(QFile::remove(desk.folder.filePath(u"first.log"_s)));
    REQUIRE(QFile::remove(desk.folder.filePath(u"second.log"_s)));
    desk.click(u"Remove"_s);
    desk.waitForStatus(saved);
    desk.again();
    openFirst(desk);
    CHECK(desk.journey->draft()->files().size() == 1); // the other one's Undo went with the window

    desk.click(u"Read it and send"_s);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.click(u"Lock and send"_s);
    desk.waitFor(u"Your report is locked. Now send it"_s);
    REQUIRE(desk.downloads().size() == 1);
    const auto files = team.opened(desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst()));
    CHECK(files.at(u"second.log"_s) == "CANARYLOG two");
    CHECK(files.size() == 3);

    // what became of it is kept too
    desk.again();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    CHECK(desk.words().contains(u"The locked file is saved. Now send it"_s));
    openFirst(desk);
    desk.waitFor(u"Your report is locked. Now send it"_s);
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    desk.again();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    CHECK(desk.words().contains(u"Sent today at "_s)); // THREATS-H8: the person said so
}

TEST_CASE("a full disk is told in the bar until there is room again", "[ui][journey][kept]") // THREATS-D3
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    const auto cases = QDir(desk.vaultFolder).filePath(u"cases"_s);
    REQUIRE(QFile::setPermissions(cases, QFile::ReadOwner | QFile::ExeOwner));
    const bool root = ::geteuid() == 0;
    if (!root) {
        beginToTell(desk);
        desk.waitForStatus(u"Not saved: the disk takes no changes"_s);
        CHECK(desk.window->bar()->findChild<Icon *>()->isVisible());
        REQUIRE(QFile::setPermissions(cases, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    } else { // permissions do not stop it: a folder that is gone does
        REQUIRE(QFile::setPermissions(cases, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        REQUIRE(QDir().rename(cases, cases + u"-moved"_s));
        beginToTell(desk);
        desk.waitUntil([&] { return desk.status().startsWith(u"Not saved: "_s); });
        CHECK(desk.window->bar()->findChild<Icon *>()->isVisible());
        CHECK(desk.window->close() == false);
        desk.waitUntil([&] { return desk.window->findChild<QDialog *>() != nullptr; });
        desk.window->findChild<QDialog *>()->reject();
        REQUIRE(QDir().rename(cases + u"-moved"_s, cases));
    }
    desk.waitForStatus(saved);
    CHECK_FALSE(desk.window->bar()->findChild<Icon *>()->isVisible());
    desk.again();
    openFirst(desk);
    desk.click(u"Tell us what happened"_s);
    CHECK(typed(desk) == u"CANARYHALF a sentence");
}

TEST_CASE("a deleted report comes back with Undo, and is gone without", "[ui][journey][kept]") // THREATS-D14
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    beginToTell(desk);
    desk.again();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"More"_s);
    desk.click(u"Delete"_s);
    desk.waitUntil([&] { return desk.has(u"Undo"_s); });
    SECTION("Undo")
    {
        desk.click(u"Undo"_s);
        desk.waitUntil([&] { return desk.caseFiles().size() == 1; });
        openFirst(desk);
    }
    SECTION("none")
    {
        desk.again();
        desk.waitUntil([&] { return desk.words().contains(u"You have no reports yet."_s); });
        CHECK(QDir(desk.vaultFolder + u"/cases"_s).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("a report without a word leaves nothing in the list", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    REQUIRE(desk.caseFiles().size() == 1);
    SECTION("when its window is closed")
    {
        desk.again();
        CHECK(desk.caseFiles().isEmpty());
    }
    SECTION("when the person goes back to the list")
    {
        desk.click(u"Your reports"_s);
    }
    desk.waitFor(u"Your reports"_s);
    CHECK(desk.words().contains(u"You have no reports yet."_s));
    desk.waitUntil([&] { return desk.caseFiles().isEmpty(); });
}
