#include "tests/ui/journey/Desk.h"

#include "ui/frame/BottomBar.h"

#include <QClipboard>

// What a person can still do once the report is locked, or could not be.

namespace {

/// All answered for a team whose lock is good, at the review with its tick.
struct Ready : Desk {
    Ready()
    {
        REQUIRE(place.book.add(profile(u"example"_s, certificate(vector(u"keys/good.pgp"_s)))));
        open();
        start(u"Example"_s);
        answerAll();
    }
    void agree()
    {
        click(u"Read it and send"_s);
        choose(u"I have read it and I'm happy to send it."_s);
        go();
    }
    void lockForWebsite()
    {
        choose(u"On a website"_s);
        go();
    }
};

} // namespace

TEST_CASE("from the locked file there is a way back, and another try sends the same bytes", "[ui][journey]")
{ // THREATS-S9
    Ready desk;
    desk.agree();
    desk.lockForWebsite();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    const auto files = desk.downloads();
    REQUIRE(files.size() == 1);
    const QByteArray locked = contents(desk.folder.filePath(u"downloads/"_s + files.constFirst()));

    desk.back();
    CHECK(desk.heading() == u"How do you usually read your email?");
    desk.lockForWebsite();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    CHECK(desk.downloads() == files);
    desk.back();
    desk.back();
    CHECK(desk.heading() == u"Check your report");
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    CHECK(desk.heading() == u"Your report is locked. Now send it");
    CHECK(desk.downloads() == files);
    CHECK(contents(desk.folder.filePath(u"downloads/"_s + files.constFirst())) == locked);
}

TEST_CASE("a locked file that is gone, or lacks the last words, is locked anew", "[ui][journey]")
{
    Ready desk;
    desk.agree();
    desk.lockForWebsite();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    const QString path = desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst());
    desk.back();
    SECTION("gone")
    {
        REQUIRE(QFile::remove(path));
        desk.lockForWebsite();
        desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK(desk.downloads().size() == 1);
    }
    SECTION("words added")
    {
        desk.click(u"What happened"_s);
        desk.click(u"Change"_s);
        desk.type(u"what"_s, u" and one word more"_s);
        desk.go();
        desk.go(); // that is right
        desk.agree();
        desk.lockForWebsite();
        desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK(desk.downloads().size() == 2);
    }
}

TEST_CASE("who sends it later is told first that they send the file, and can copy where to", "[ui][journey]")
{
    Ready desk;
    desk.agree();
    desk.lockForWebsite();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    desk.click(u"I will send it later"_s);
    CHECK(desk.heading() == u"Your locked report is saved");
    CHECK(desk.words().contains(u"1. You send the file."_s));
    desk.click(u"Copy: Address"_s);
    CHECK(QGuiApplication::clipboard()->text() == desk.journey->draft()->vendor().address);
}

TEST_CASE("who has sent it is not told to send it", "[ui][journey]")
{
    Ready desk;
    desk.agree();
    desk.lockForWebsite();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    desk.go();
    CHECK(desk.heading() == u"Your report is on its way");
    CHECK_FALSE(desk.words().contains(u"You send the file."_s));
}

TEST_CASE("what helps after a failure is the button below", "[ui][journey]")
{
    Ready desk;
    const auto button = [&] { return desk.window->bar()->continueButton()->text(); };
    SECTION("a file that is not what it was: the files")
    {
        desk.click(u"Add pictures and files"_s);
        desk.addFile(u"log.txt"_s, "a log");
        desk.go();
        write(desk.folder.filePath(u"log.txt"_s), "something else");
        desk.agree();
        desk.lockForWebsite();
        desk.waitFor(u"\"log.txt\" has changed since you added it"_s);
        CHECK(button() == u"Change the files");
        desk.go();
        CHECK(desk.heading() == u"Pictures and files");
    }
    SECTION("no folder: another one")
    {
        REQUIRE(QDir(desk.folder.filePath(u"downloads"_s)).removeRecursively());
        desk.agree();
        desk.lockForWebsite();
        desk.waitFor(u"The locked report could not be saved"_s);
        CHECK(button() == u"Save it in another folder");
        CHECK(desk.window->bar()->continueButton()->isVisible());
    }
}
