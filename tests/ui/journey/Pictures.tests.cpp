#include "tests/ui/journey/EvidenceDesk.h"

#include "tests/support/Process.h"
#include "tests/ui/settings/FakeScreenshots.h"
#include "ui/kit/PictureCanvas.h"
#include "ui/session/ScreenshotPortal.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>

// A person adds pictures, covers parts of them, and the team gets what the person saw (docs/PRODUCT.md, S5 and S5b).

namespace {

/// On the page that checks the first picture, which is open.
PictureCanvas *openPicture(EvidenceDesk &desk)
{
    desk.click(u"Check"_s);
    desk.waitFor(u"Check a picture"_s);
    auto *canvas = desk.window->page()->findChild<PictureCanvas *>();
    REQUIRE(canvas);
    desk.waitUntil([&] { return canvas->isVisible() && !canvas->pictureSize().isEmpty(); });
    return canvas;
}

} // namespace

TEST_CASE("a picture goes without what is hidden in it, and the window says what it knew", "[ui][journey][evidence]")
{ // THREATS-L6
    EvidenceDesk desk;
    desk.add(u"shot.png"_s, redMiddle());
    CHECK(desk.words().contains(u"Hidden details removed"_s));
    CHECK(desk.words().contains(u"It knew: a title or a comment"_s));
    CHECK_FALSE(desk.goes().contains("CANARY"));
    const auto opened = desk.lockAndOpen();
    CHECK_FALSE(opened.at(u"shot.png"_s).contains("CANARY"));
    CHECK(redPixels(opened.at(u"shot.png"_s)) > 300);
    CHECK(opened.at(u"report.txt"_s).contains(Digest::sha256(opened.at(u"shot.png"_s)).hex().toUtf8()));
    CHECK(opened.at(u"report.json"_s).contains("\"cleaned\""));
    CHECK(opened.at(u"report.json"_s).contains("words"));
}

TEST_CASE("a picture that is itself the proof goes unchanged, with the risk said, and may be taken back",
          "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.add(u"shot.png"_s, redMiddle());
    desk.click(u"Send unchanged"_s);
    CHECK(desk.words().contains(u"Sent unchanged"_s));
    CHECK(desk.words().contains(u"The team gets that, too."_s));
    CHECK(desk.goes() == redMiddle());
    desk.again(); // it is kept
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    desk.waitUntilReady();
    CHECK(desk.goes() == redMiddle());
    desk.click(u"Pictures and files"_s);
    desk.click(u"Remove hidden details"_s);
    CHECK_FALSE(desk.goes().contains("CANARY"));
}

TEST_CASE("what is covered by keys alone is gone in what goes, after a restart, too", "[ui][journey][evidence]")
{ // THREATS-A5
    EvidenceDesk desk;
    desk.add(u"shot.png"_s, redMiddle());
    REQUIRE(redPixels(desk.goes()) > 300);
    auto *canvas = openPicture(desk);
    CHECK(desk.words().contains(u"Covered parts are gone for good."_s));
    canvas->setFocus();
    press(Qt::Key_Return); // in the middle of what is in sight
    REQUIRE(canvas->draft().marks().covers.size() == 1);
    SECTION("and it stays")
    {
        desk.go();
        desk.waitUntilReady();
        CHECK(desk.words().contains(u"1 part of it is covered for good."_s));
        CHECK(redPixels(desk.goes()) == 0);
        desk.again();
        desk.waitUntil([&] { return desk.has(u"Open"_s); });
        desk.click(u"Open"_s);
        desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
        desk.waitUntilReady();
        CHECK(redPixels(desk.goes()) == 0);
        desk.click(u"Add pictures and files"_s); // the task list leads there
        const auto opened = desk.lockAndOpen();
        CHECK(redPixels(opened.at(u"shot.png"_s)) == 0);
    }
    SECTION("whichever way the page is left")
    {
        desk.click(u"How to reach you"_s);
        CHECK_FALSE(desk.journey->draft()->evidence().areReady()); // nothing goes before it is covered
        desk.waitUntilReady();
        CHECK(redPixels(desk.goes()) == 0);
    }
    SECTION("and may be undone")
    {
        press(Qt::Key_Z, Qt::ControlModifier);
        desk.go();
        desk.waitUntilReady();
        CHECK(redPixels(desk.goes()) > 300);
    }
}

TEST_CASE("a picture that is looked at again keeps its covers, and does not go unchanged by one press",
          "[ui][journey][evidence]")
{ // THREATS-A5
    EvidenceDesk desk;
    desk.add(u"shot.png"_s, redMiddle());
    openPicture(desk)->addCover();
    desk.go();
    desk.waitUntilReady();
    const QByteArray covered = desk.goes();
    CHECK(redPixels(covered) < redPixels(redMiddle()));
    CHECK_FALSE(desk.has(u"Send unchanged"_s));
    for (int again = 0; again < 2; ++again) {
        openPicture(desk);
        desk.go();
        desk.waitUntilReady();
        CHECK(desk.goes() == covered);
    }
    const auto opened = desk.lockAndOpen();
    CHECK(opened.at(u"shot.png"_s) == covered);
    CHECK(opened.at(u"report.json"_s).contains("covered-parts"));
}

TEST_CASE("what was decided a moment before is not passed by on the way to the lock", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.add(u"shot.png"_s, redMiddle());
    desk.go();
    desk.answerAll();
    desk.click(u"Read it and send"_s);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    // no page leads here so fast: a computer that is busy may
    auto &evidence = const_cast<DraftFiles &>(desk.journey->draft()->evidence());
    evidence.treat(desk.files().front().key, {.covering = {.covers = {QRect(0, 0, 40, 40)}}});
    desk.click(u"Lock and send"_s);
    CHECK(desk.heading() == u"Pictures and files");
    CHECK(desk.downloads().isEmpty());
    desk.waitUntilReady();
    desk.go();
}

TEST_CASE("a picture and words are pasted anywhere on the page, and kept", "[ui][journey][evidence]") // THREATS-A4
{
    EvidenceDesk desk;
    auto *picture = new QMimeData;
    picture->setImageData(QImage::fromData(redMiddle()));
    desk.paste(picture);
    desk.waitUntil([&] { return desk.words().contains(u"pasted.png"_s); });
    desk.pastePng();
    desk.waitUntil([&] { return desk.words().contains(u"pasted-2.png"_s); });
    auto *words = new QMimeData;
    words->setText(u"password=hunter2-canary"_s);
    words->setHtml(u"<img src='https://example.org/x.png'>"_s);
    desk.paste(words);
    desk.waitUntil([&] { return desk.words().contains(u"pasted.txt"_s); });
    desk.waitUntilReady();
    REQUIRE(desk.files().size() == 3);
    CHECK_FALSE(desk.goes().contains("CANARY"));
    CHECK_FALSE(desk.files()[2].going().open()->readAll().contains("canary"));

    auto *link = new QMimeData; // nothing is fetched
    link->setUrls({QUrl(u"https://example.org/x.png"_s)});
    desk.paste(link);
    auto *tooMuch = new QMimeData;
    tooMuch->setText(QString(1'000'001, u'x'));
    desk.paste(tooMuch);
    CHECK(desk.words().contains(u"This is too much to paste."_s));
    CHECK(desk.files().size() == 3);
}

TEST_CASE("a screenshot comes from the desktop's portal, and the file that it leaves is deleted",
          "[ui][journey][evidence][portal]")
{
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    FakeScreenshots desktop;
    ScreenshotPortal portal(desktop.bus.connect(u"program"_s));
    REQUIRE(QTest::qWaitFor([&] { return portal.isThere(); }));
    EvidenceDesk desk([&](Desk &before) {
        before.evidence.canTakeScreenshot = [&] { return portal.isThere(); };
        before.evidence.takeScreenshot = [&] { return portal.take(); };
    });
    const QString left = desk.folder.filePath(u"Screenshot.png"_s);
    SECTION("taken")
    {
        write(left, redMiddle());
        desktop.path = left;
        desk.click(u"Take a screenshot"_s);
        desk.waitUntil([&] { return desk.words().contains(u"screenshot.png"_s); });
        desk.waitUntilReady();
        CHECK_FALSE(QFile::exists(left));
        CHECK(redPixels(desk.goes()) > 300);
    }
    SECTION("something else than a picture is neither added nor deleted")
    {
        write(left, "a private file");
        desktop.path = left;
        desk.click(u"Take a screenshot"_s);
        desk.waitUntil([&] { return desk.words().contains(u"There is a problem"_s); });
        CHECK(QFile::exists(left));
        CHECK(desk.files().empty());
    }
    SECTION("failed")
    {
        desktop.response = 2;
        desk.click(u"Take a screenshot"_s);
        desk.waitUntil([&] { return desk.words().contains(u"The screenshot did not work."_s); });
    }
    QDBusConnection::disconnectFromBus(u"program"_s);
}

TEST_CASE("where the desktop takes no screenshots the page says which key does", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    CHECK_FALSE(desk.has(u"Take a screenshot"_s));
    CHECK(desk.words().contains(u"press Print on the keyboard"_s));
}

TEST_CASE("a picture that would burst the memory is added all the same, unseen, and the window says why",
          "[ui][journey][evidence]")
{ // THREATS-A3
    QByteArray bomb("BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\x60\xea\0\0\x60\xea\0\0\1\0\x18\0",
                    30); // 60,000 x 60,000
    bomb.append(4096, '\0');
    EvidenceDesk desk;
    desk.add(u"huge.bmp"_s, bomb);
    CHECK(desk.words().contains(u"Not cleaned"_s));
    CHECK(desk.words().contains(u"so its hidden details stay in it"_s));
    CHECK_FALSE(desk.has(u"Check"_s));
    CHECK(desk.files().front().prepared->thumbnail.isNull());
    CHECK(desk.lockAndOpen().at(u"huge.bmp"_s) == bomb);
}

TEST_CASE("nothing of a picture or a log stands on the disk in the clear", "[ui][journey][evidence]") // T-NOPLAIN
{
    EvidenceDesk desk;
    desk.pastePng();
    desk.waitUntil([&] { return desk.words().contains(u"pasted.png"_s); });
    auto *words = new QMimeData;
    words->setText(u"CANARYPASTED password=hunter2-canary"_s);
    desk.paste(words);
    desk.waitUntil([&] { return desk.words().contains(u"pasted.txt"_s); });
    openPicture(desk);
    desk.go();
    desk.waitForStatus(u"Saved privately on this computer"_s);
    QDirIterator all(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (all.hasNext()) {
        const QByteArray bytes = contents(all.next());
        INFO(all.filePath().toStdString());
        ++files;
        CHECK_FALSE(bytes.contains("CANARY"));
        CHECK_FALSE(bytes.contains("canary"));
        CHECK_FALSE(bytes.contains("IDAT")); // of any picture
    }
    CHECK(files > 1);
}
