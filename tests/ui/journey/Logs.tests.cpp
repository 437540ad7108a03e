#include "tests/ui/journey/EvidenceDesk.h"

#include "ui/kit/Button.h"
#include "ui/pages/FoundList.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QPointer>

// A person adds a log, sees what was found in it, and keeps what the team needs (docs/PRODUCT.md, S5c).

namespace {

void openLog(EvidenceDesk &desk, const QString &heading = u"We found 3 things you may not want to share"_s)
{
    desk.click(u"Check"_s);
    desk.waitFor(heading);
}

QString shownText(const Desk &desk)
{
    const auto *text = desk.window->page()->findChild<QPlainTextEdit *>();
    REQUIRE(text);
    return text->toPlainText();
}

} // namespace

TEST_CASE("what was found in a log is hidden unless the person keeps it, and the report says what is missing",
          "[ui][journey][evidence]")
{ // THREATS-L6
    EvidenceDesk desk;
    desk.add(u"app.log"_s, loggedSecrets);
    CHECK(desk.words().contains(u"We found 3 things to hide"_s));
    CHECK(desk.words().contains(u"We hide them in what is sent."_s));
    openLog(desk);
    desk.waitUntil([&] { return shownText(desk).contains(u"hunter2-canary"_s); });
    CHECK(desk.words().contains(u"We may miss some. Have a quick look yourself."_s));
    desk.choose(u"Internet address: 203.0.113.7"_s); // keeps it
    desk.go();
    desk.waitUntilReady();
    CHECK(desk.words().contains(u"2 things hidden"_s));
    const auto opened = desk.lockAndOpen();
    const QByteArray sent = opened.at(u"app.log"_s);
    CHECK(sent.count("203.0.113.7\n") == 2);
    CHECK_FALSE(sent.contains("canary"));
    CHECK_FALSE(sent.contains("203.0.113.99"));
    CHECK(sent.contains("[hidden: password]"));
    CHECK(opened.at(u"report.txt"_s).contains(Digest::sha256(sent).hex().toUtf8()));
    CHECK(opened.at(u"report.json"_s).contains("\"password\""));
}

TEST_CASE("a press that began before another file is ready is heard, and the focus stays", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.add(u"app.log"_s, loggedSecrets);
    const auto *page = desk.window->page();
    const QPointer<Button> check = page->findChild<Button *>(u"check-%1"_s.arg(desk.files().front().key));
    REQUIRE(check);
    check->setFocus();
    QTest::mousePress(check, Qt::LeftButton);
    desk.pastePng();
    desk.waitUntil([&] { return desk.files().size() == 2; });
    desk.waitUntilReady();
    REQUIRE(check);
    CHECK(check->hasFocus());
    QTest::mouseRelease(check, Qt::LeftButton);
    desk.waitFor(u"We found 3 things you may not want to share"_s);
}

TEST_CASE("all can be kept and hidden again, and what was decided is there after a restart", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.add(u"app.log"_s, loggedSecrets);
    openLog(desk);
    desk.click(u"Keep all"_s);
    desk.go();
    desk.waitUntilReady();
    CHECK(desk.goes() == loggedSecrets);
    CHECK(desk.words().contains(u"Nothing hidden"_s));
    desk.again();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    desk.waitUntilReady();
    CHECK(desk.goes() == loggedSecrets);
    desk.click(u"Pictures and files"_s);
    openLog(desk);
    desk.click(u"Hide all"_s);
    desk.back(); // counts, whichever way the page is left
    desk.waitUntilReady();
    CHECK_FALSE(desk.goes().contains("canary"));
    CHECK_FALSE(desk.goes().contains("203.0.113"));
}

TEST_CASE("a log that was not looked at goes with everything hidden", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.add(u"app.log"_s, loggedSecrets);
    const auto opened = desk.lockAndOpen();
    CHECK_FALSE(opened.at(u"app.log"_s).contains("canary"));
    CHECK_FALSE(opened.at(u"app.log"_s).contains("203.0.113"));
    CHECK(opened.at(u"app.log"_s).startsWith("starts\n"));
}

TEST_CASE("of a big log the first marks come at once, and any place is shown", "[ui][journey][evidence][slow]")
{
    EvidenceDesk desk;
    QByteArray big;
    while (big.size() < 20'000'000)
        big += "12:00:00 the tunnel is up and nothing else happens in this line\n";
    desk.add(u"big.log"_s, loggedSecrets + big + "connected to 198.51.100.4\n");
    desk.click(u"Check"_s);
    QElapsedTimer clock;
    clock.start();
    desk.waitUntil([&] { return desk.window->page()->findChild<FoundList *>()->count() > 0; });
    WARN("first marks after " << clock.elapsed() << " ms");
    desk.waitFor(u"We found 4 things you may not want to share"_s);
    desk.waitUntil([&] { return shownText(desk).contains(u"hunter2-canary"_s); });
    CHECK(shownText(desk).size() < 100'000); // never all of it
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Internet address: 198.51.100.4")
            button->setFocus();
    }
    desk.waitUntil([&] { return shownText(desk).contains(u"198.51.100.4"_s); });
}

TEST_CASE("what is hidden while a log is still looked through is hidden, and the report may be left meanwhile",
          "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    QByteArray big = loggedSecrets;
    while (big.size() < 6'000'000)
        big += "12:00:00 the tunnel is up and nothing else happens in this line\n";
    big += "password=hunter3-canary\n";
    desk.add(u"big.log"_s, big);
    openLog(desk, u"We found 4 things you may not want to share"_s);
    desk.click(u"Keep all"_s);
    desk.go();
    desk.waitUntilReady();
    CHECK(desk.goes() == big);
    desk.click(u"Check"_s);
    desk.waitUntil([&] { return desk.window->page()->findChild<FoundList *>()->count() > 0; });
    desk.click(u"Hide all"_s);
    desk.back();
    desk.waitUntilReady();
    CHECK_FALSE(desk.goes().contains("canary"));
    desk.click(u"Check"_s);
    desk.waitUntil([&] { return desk.window->page()->findChild<FoundList *>()->count() > 0; });
    desk.click(u"Your reports"_s);
    desk.waitFor(u"Your reports"_s);
    QTest::qWait(50);
}

TEST_CASE("a gentle word is said about what the person typed, and nothing of it is changed", "[ui][journey][evidence]")
{
    EvidenceDesk desk;
    desk.go();
    desk.answerAll();
    desk.click(u"What happened"_s);
    desk.click(u"Change: What you saw"_s);
    desk.type(u"what"_s, u"It showed password=hunter2-canary to me"_s);
    desk.go();
    desk.go();
    desk.click(u"Read it and send"_s);
    CHECK(desk.words().contains(u"Your words may hold things that you did not mean to share."_s));
    CHECK(desk.has(u"What you saw: Password"_s));
    CHECK(desk.journey->draft()->text(u"what").contains(u"password=hunter2-canary"_s));
    desk.click(u"What you saw: Password"_s);
    CHECK(desk.window->page()->findChild<QPlainTextEdit *>());
}

TEST_CASE("files of other kinds say that hidden details may be inside", "[ui][journey][evidence]") // THREATS-L6
{
    EvidenceDesk desk;
    desk.add(u"paper.pdf"_s, "%PDF-1.7\n/Author (CANARY)\n");
    CHECK(desk.words().contains(u"Not cleaned"_s));
    CHECK(desk.words().contains(u"It may hold your name, and words that were deleted."_s));
    CHECK_FALSE(desk.has(u"Check"_s));
}
