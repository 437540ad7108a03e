#include "tests/ui/journey/KeptDesk.h"

#include "ui/frame/BottomBar.h"

// Hiding closes what a passphrase opens, wherever the person is, and opening it leads back there.

namespace {

void hideAndOpen(KeptDesk &desk)
{
    desk.aside->hide();
    desk.waitUntil([&] { return !desk.journey->isKept(); });
    CHECK(desk.heading() == u"Open your reports");
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitUntil([&] { return desk.journey->isKept() && desk.heading() != u"Open your reports"; });
    QTest::qWait(50); // the page below
}

/// A report that may be sent: its team's lock is good.
void answered(KeptDesk &desk)
{
    REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(vector(u"keys/good.pgp"_s)))));
    desk.openKept();
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().endsWith(u"Example"_s)) {
            button->click();
            break;
        }
    }
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.choose(u"Yes"_s);
    desk.go();
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.noWords();
    desk.waitFor(u"What will happen"_s);
    desk.go();
    desk.answerAll();
}

} // namespace

TEST_CASE("every page of sending comes back after hiding, or the one before it", "[ui][journey][kept]")
{
    KeptDesk desk;
    answered(desk);
    desk.click(u"Read it and send"_s);
    const QString review = desk.heading();
    hideAndOpen(desk);
    CHECK(desk.heading() == review);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.waitFor(u"How do you usually read your email?"_s);
    hideAndOpen(desk);
    CHECK(desk.heading() == review); // nothing was locked yet
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.click(u"Lock and send"_s);
    desk.waitFor(u"Your report is locked. Now send it"_s);
    hideAndOpen(desk);
    CHECK(desk.heading() == u"Your report is locked. Now send it");
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    hideAndOpen(desk);
    CHECK(desk.heading() == u"Your report is on its way");
}

TEST_CASE("what is hidden while the reports are being opened stays hidden", "[ui][journey][kept]")
{
    SECTION("with the keyring it only hides")
    {
        KeptDesk desk;
        desk.openKept();
        desk.startKept();
        desk.crash();
        desk.open();
        desk.openEntrance();
        desk.aside->hide();
        desk.waitUntil([&] { return desk.journey->isKept(); });
        QTest::qWait(50);
        CHECK(desk.aside->isHidden());
        CHECK(desk.heading() == u"Hidden");
        desk.go();
        CHECK_FALSE(desk.aside->isHidden());
    }
    SECTION("a passphrase closes them again")
    {
        KeptDesk desk;
        desk.openKept();
        desk.startKept(true);
        desk.again();
        desk.waitFor(u"Open your reports"_s);
        desk.typePassphrase(goodPassphrase);
        desk.go();
        desk.aside->hide();
        desk.waitFor(u"Open your reports"_s);
        desk.waitUntil([&] { return !desk.journey->isKept(); });
        CHECK(desk.aside->isHidden());
        desk.typePassphrase(goodPassphrase);
        desk.go();
        desk.waitFor(u"Your reports"_s);
        CHECK_FALSE(desk.aside->isHidden());
    }
}

TEST_CASE("the way in changes its language where it stands", "[ui][journey][kept][languages]")
{
    KeptDesk desk;
    desk.openKept();
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"Does someone else use this computer account?"_s);
    desk.choose(u"No"_s);
    const auto inGerman = [&desk] {
        desk.languages.use(u"de"_s);
        desk.journey->remake();
        const QString heading = desk.heading();
        desk.languages.use(u"en"_s);
        desk.journey->remake();
        return heading;
    };
    CHECK(inGerman().contains(u"Konto"_s));
    CHECK(desk.heading() == u"Does someone else use this computer account?");
    desk.go(); // "No" is still chosen
    desk.waitFor(u"Write these words down"_s);
    const QString written = desk.words();
    CHECK_FALSE(inGerman() == u"Write these words down");
    CHECK(desk.words() == written); // not other ones than those on the paper
    desk.click(u"Do this later, in Settings"_s);
    desk.waitFor(u"What will happen"_s);
}

TEST_CASE("another language while all is closed touches nothing that is not there", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept(true);
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.aside->hide();
    desk.waitUntil([&] { return !desk.journey->isKept(); });
    desk.languages.use(u"de"_s);
    desk.journey->remake();
    desk.languages.use(u"en"_s);
    desk.journey->remake();
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    CHECK(desk.journey->draft()->text(u"what") == u"CANARY");
}

TEST_CASE("before the passphrase is given, the rail leads to no list that is empty", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept(true);
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.again();
    desk.waitFor(u"Open your reports"_s);
    desk.click(u"Your reports"_s);
    QTest::qWait(50);
    CHECK(desk.heading() == u"Open your reports");
    CHECK_FALSE(desk.words().contains(u"You have no reports yet."_s));
    desk.typePassphrase(goodPassphrase);
    desk.go();
    desk.waitFor(u"Your reports"_s);
    CHECK(desk.words().contains(u"Go on writing"_s));
}

TEST_CASE("hidden while a log is checked, the page of the files comes back, and leads there again",
          "[ui][journey][kept][evidence]")
{
    KeptDesk desk;
    answered(desk);
    desk.click(u"Add pictures and files"_s);
    desk.addFile(u"app.log"_s, "password=hunter2-canary\n");
    desk.waitUntil([&] { return desk.journey->draft()->evidence().areReady(); });
    desk.click(u"Check"_s);
    desk.waitFor(u"We found 1 thing you may not want to share"_s);
    hideAndOpen(desk);
    CHECK(desk.heading() == u"Pictures and files");
    desk.waitUntil([&] { return desk.has(u"Check"_s); });
    desk.click(u"Check"_s);
    desk.waitFor(u"We found 1 thing you may not want to share"_s);
}
