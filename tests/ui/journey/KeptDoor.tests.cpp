#include "tests/ui/journey/KeptDesk.h"

#include "ui/kit/PassphraseField.h"
#include "ui/kit/SecretWords.h"

#include <algorithm>

// The way in when it is not the usual day: a passphrase forgotten, hidden before anything is open, set or changed.

namespace {

const QString words = u"five words to write down"_s;

/// With one report, left and come back to.
void reportBehindPassphrase(KeptDesk &desk)
{
    desk.openKept();
    desk.startKept(true);
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.again();
    desk.waitFor(u"Open your reports"_s);
}

void setPassphrase(KeptDesk &desk)
{
    desk.click(u"Settings"_s);
    desk.click(u"Set a passphrase"_s);
    desk.typePassphrase(goodPassphrase);
    desk.go();
}

} // namespace

TEST_CASE("a forgotten passphrase is not the end: the old reports are put aside, and a new one is written",
          "[ui][journey][kept]")
{ // THREATS-D5
    KeptDesk desk;
    reportBehindPassphrase(desk);
    desk.click(u"I forgot my passphrase"_s);
    CHECK(desk.words().contains(u"The old ones are put aside, not deleted."_s));
    desk.click(u"Put the old reports aside and start again"_s);
    desk.waitFor(u"Your reports"_s);
    CHECK(desk.words().contains(u"Nothing was deleted."_s));
    const QDir vault(desk.vaultFolder);
    const QStringList aside = vault.entryList({u"aside-*"_s}, QDir::Dirs);
    REQUIRE(aside.size() == 1);
    CHECK(QDir(vault.filePath(aside.constFirst() + u"/cases"_s)).entryList({u"*.case"_s}).size() == 1);
    desk.startKept(true);
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARYNEW"_s);
    desk.waitForStatus(u"Saved privately on this computer"_s);
}

TEST_CASE("hiding the page that asks for the passphrase takes what was typed, and covers nothing",
          "[ui][journey][kept]")
{
    KeptDesk desk;
    reportBehindPassphrase(desk);
    desk.typePassphrase(u"half a passphr"_s);
    desk.aside->hide();
    CHECK_FALSE(desk.aside->isHidden());
    CHECK(desk.heading() == u"Open your reports");
    CHECK(desk.window->page()->findChild<PassphraseField *>()->length() == 0);
}

TEST_CASE("a hidden window says that there is no passphrase only where that is true", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.aside->hide(); // nothing is chosen yet
    CHECK(desk.words().contains(u"This only hides."_s));
    CHECK_FALSE(desk.words().contains(u"you chose no passphrase"_s));
    desk.go();
    desk.startKept();
    desk.aside->hide();
    CHECK(desk.words().contains(u"you chose no passphrase"_s));
}

TEST_CASE("over a hidden window nobody can change who may open the reports", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    desk.click(u"Settings"_s);
    CHECK(desk.has(u"Set a passphrase"_s));
    desk.back();
    desk.aside->hide();
    desk.click(u"Settings"_s);
    CHECK_FALSE(desk.has(u"Set a passphrase"_s));
    CHECK_FALSE(desk.has(u"Make a recovery passphrase"_s));
    CHECK(desk.words().contains(u"Your reports and their files. Only you can open them."_s));
}

TEST_CASE("only who knows the passphrase can change it", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept(true);
    desk.click(u"Settings"_s);
    desk.click(u"Change the passphrase"_s);
    const QString other = u"another-horse battery staple"_s;
    desk.typeInto(u"passphrase-now"_s, u"wrong horse battery staple"_s);
    desk.typePassphrase(other);
    desk.go();
    desk.waitUntil([&] { return desk.words().contains(u"That is not your passphrase now."_s); });
    desk.typeInto(u"passphrase-now"_s, goodPassphrase);
    desk.go();
    desk.waitFor(u"Settings"_s);
    CHECK(desk.words().contains(u"Your new passphrase is set."_s));
    desk.again();
    desk.waitFor(u"Open your reports"_s);
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitUntil([&] { return desk.words().contains(u"That passphrase is not right."_s); });
    desk.typePassphrase(other);
    desk.go();
    desk.waitFor(u"Your reports"_s);
}

TEST_CASE("a passphrase that a closed keyring makes only half of is told as that", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    SECTION("it would not let go of what it has")
    {
        desk.keyring->stubborn = true;
        setPassphrase(desk);
        desk.waitUntil([&] {
            return desk.words().contains(
                u"Your passphrase is set, but this computer still opens your reports by itself."_s);
        });
        desk.keyring->stubborn = false;
    }
    SECTION("it would not open, and nothing was changed")
    {
        desk.keyring->locked = true;
        desk.keyring->dismissed = true;
        setPassphrase(desk);
        desk.waitUntil([&] { return desk.words().contains(u"There is a problem"_s); });
        CHECK_FALSE(desk.words().contains(u"Your passphrase is set"_s));
        desk.keyring->dismissed = false;
    }
    desk.go();
    desk.waitFor(u"Settings"_s);
    CHECK(desk.words().contains(u"Whoever knows your passphrase"_s));
    CHECK(desk.keyring->key == nullptr);
}

TEST_CASE("words on paper open the reports too when the passphrase is forgotten", "[ui][journey][kept]")
{ // THREATS-D12
    KeptDesk desk;
    desk.openKept();
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.choose(u"I don't know"_s);
    desk.go();
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitFor(u"Write these words down"_s);
    CHECK(desk.words().contains(u"If you ever forget your passphrase"_s));
    desk.choose(u"I have written them down"_s);
    desk.go();
    desk.waitFor(u"What will happen"_s);
    CHECK(desk.words().contains(u"We keep your work privately on this computer."_s));
    desk.go();
    desk.click(u"Settings"_s);
    CHECK(desk.words().contains(u"The five words that you wrote down open your reports too."_s));
    desk.click(u"Change the passphrase"_s);
    CHECK(desk.words().contains(u"If you forget it and lose your paper"_s));
    desk.again();
    desk.waitFor(u"Open your reports"_s);
    desk.typePassphrase(words);
    desk.go();
    desk.waitFor(u"Your reports"_s);
}

TEST_CASE("words to write down are covered until they are asked for, and after each hiding", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.choose(u"No"_s);
    desk.go();
    desk.waitFor(u"Write these words down"_s);
    const auto *paper = desk.window->page()->findChild<SecretWords *>();
    REQUIRE(paper);
    CHECK_FALSE(paper->isVisible());
    desk.click(u"Show the words"_s);
    CHECK(paper->isVisible());
    desk.aside->hide();
    desk.click(u"Show it again"_s);
    CHECK(desk.heading() == u"Write these words down");
    CHECK_FALSE(paper->isVisible());
}

TEST_CASE("a full disk at first use does not lead to a passphrase that it would not take either", "[ui][journey][kept]")
{ // THREATS-D3
    KeptDesk desk;
    desk.keyring->gone = VaultProblem{VaultProblem::NoKey};
    desk.openKept();
    write(desk.vaultFolder, "a file where the folder should be");
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.choose(u"No"_s);
    desk.go();
    desk.waitUntil([&] { return desk.has(u"Go on"_s); });
    REQUIRE(QFile::remove(desk.vaultFolder));
    desk.keyring->gone.reset();
    desk.click(u"Try again"_s);
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.back();
    desk.waitFor(u"Your reports"_s);
}

TEST_CASE("a report that is kept nowhere says that it is gone with the window", "[ui][journey][kept]")
{
    Desk desk;
    desk.open();
    desk.click(u"Start a new report"_s);
    CHECK(desk.words().contains(u"your work is gone when you close the window"_s));
    CHECK_FALSE(desk.words().contains(u"privately on this computer"_s));
}
