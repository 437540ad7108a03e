#include "ui/journey/Aside.h"

#include "tests/ui/journey/Team.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/CloseQuestion.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/words/HelpText.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace {

/// In the middle of a sentence about what was seen.
void typeHalf(Desk &desk)
{
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.window->page()->findChild<ManyLines *>()->setFocus();
    desk.type(u"what"_s, u"CANARY half a sen"_s);
}

QString typed(const Desk &desk)
{
    const auto *box = desk.window->page()->findChild<ManyLines *>();
    return box ? box->toPlainText() : QString();
}

/// All the words that the window shows now.
QString shown(const Desk &desk)
{
    QStringList all{desk.window->windowTitle()};
    for (const auto *widget : desk.window->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            all << button->text() << button->accessibleName() << button->accessibleDescription();
        if (const auto *box = qobject_cast<const QPlainTextEdit *>(widget))
            all << box->toPlainText();
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("a hidden window shows nothing of the report until it is asked for", "[ui][journey][hide]")
{
    Desk desk;
    typeHalf(desk);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.heading() == u"Hidden");
    CHECK_FALSE(shown(desk).contains(u"CANARY"));
    CHECK_FALSE(shown(desk).contains(u"IVPN"));
    CHECK_FALSE(shown(desk).contains(u"What happened"));
    CHECK(desk.window->windowTitle() == u"Vouchsafe");
    CHECK_FALSE(desk.has(u"Hide"_s));

    SECTION("Escape and the rail do not show it")
    {
        press(Qt::Key_Escape);
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        desk.click(u"Your reports"_s);
        CHECK(desk.heading() == u"Hidden");
        CHECK_FALSE(shown(desk).contains(u"IVPN"));
        desk.click(u"Help"_s);
        CHECK(desk.heading() == u"Help");
        CHECK_FALSE(shown(desk).contains(u"IVPN"));
        desk.click(u"Your reports"_s);
        CHECK(desk.heading() == u"Hidden");
    }
    SECTION("help for the page behind would tell which it is")
    {
        press(Qt::Key_F1);
        CHECK(desk.heading() == u"Help");
        desk.back();
        CHECK(desk.heading() == u"Hidden");
    }
    desk.click(u"Show it again"_s);
    CHECK(desk.heading() == u"What did you see?");
    CHECK(typed(desk) == u"CANARY half a sen");
    CHECK(QApplication::focusWidget() == desk.window->page()->findChild<ManyLines *>());
    CHECK(desk.has(u"Hide"_s));
}

TEST_CASE("hiding closes a question that stands over the window", "[ui][journey][hide]")
{
    Desk desk;
    typeHalf(desk);
    CHECK_FALSE(desk.window->close());
    REQUIRE(desk.window->findChild<CloseQuestion *>());
    desk.aside->hide();
    CHECK_FALSE(desk.window->findChild<CloseQuestion *>()->isVisible());
    CHECK(desk.heading() == u"Hidden");
    CHECK(desk.window->isVisible());
}

TEST_CASE("the window hides by itself after the time of the settings", "[ui][journey][hide]")
{
    Desk desk;
    typeHalf(desk);
    CHECK(desk.idle.remaining() > std::chrono::minutes(9));
    CHECK(desk.idle.remaining() < std::chrono::minutes(11));
    desk.click(u"Settings"_s);
    desk.choose(u"After 5 minutes without a key or the mouse"_s);
    CHECK(desk.idle.remaining() < std::chrono::minutes(6));
    desk.choose(u"Never"_s);
    CHECK(desk.idle.remaining() <= std::chrono::minutes(0));
    desk.back();
    Q_EMIT desk.idle.idle();
    CHECK(desk.heading() == u"Hidden");
    desk.go();
    CHECK(typed(desk) == u"CANARY half a sen");
}

TEST_CASE("what is locked while the window is hidden waits behind it", "[ui][journey][hide]")
{
    const Team team;
    Desk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, team.key())));
    desk.open();
    desk.start(u"Example"_s);
    desk.answerAll();
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"What that means"_s);
    desk.choose(u"I understand, and I want to use the old lock for this report."_s);
    desk.go();
    desk.go();
    desk.click(u"Read it and send"_s);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.go();
    desk.aside->hide();
    REQUIRE(QTest::qWaitFor([&] { return !desk.downloads().isEmpty(); }, 20'000));
    CHECK(desk.heading() == u"Hidden");
    REQUIRE(QTest::qWaitFor(
        [&] { return desk.window->pageBelow()->headingText() == u"Your report is locked. Now send it"; }, 20'000));
    CHECK(desk.heading() == u"Hidden");
    desk.go();
    CHECK(desk.heading() == u"Your report is locked. Now send it");
}

TEST_CASE("F1 gives the help that fits, and Back leads to the very page", "[ui][journey][help]")
{
    Desk desk;
    desk.open();
    press(Qt::Key_F1);
    CHECK(desk.heading() == HelpText::heading(HelpText::Topic::MyReport));
    desk.back();
    desk.start();
    desk.click(u"Add pictures and files"_s);
    press(Qt::Key_F1);
    CHECK(desk.heading() == HelpText::heading(HelpText::Topic::PicturesAndLogs));
    desk.back();
    desk.back();
    desk.click(u"Check it goes to the right people"_s);
    press(Qt::Key_F1);
    CHECK(desk.heading() == HelpText::heading(HelpText::Topic::LockRanOut)); // IVPN's copy in this book ran out
    desk.back();
    desk.back();
    desk.click(u"Say how they can reach you"_s);
    press(Qt::Key_F1);
    CHECK(desk.heading() == HelpText::heading(HelpText::Topic::StayUnknown));
    desk.back();
    desk.back();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"half a sen"_s);
    press(Qt::Key_F1);
    CHECK(desk.heading() == u"Help"); // no topic of its own: the list of all
    desk.click(u"Who sees what?"_s);
    desk.click(u"All help topics"_s);
    desk.back();
    CHECK(desk.heading() == u"What did you see?");
    CHECK(typed(desk) == u"half a sen");
}

TEST_CASE("every topic, the glossary, about and the licence can be read and left", "[ui][journey][help]")
{
    Desk desk;
    desk.open();
    desk.click(u"Help"_s);
    for (const auto topic : HelpText::topics) {
        desk.click(HelpText::heading(topic));
        CHECK(desk.heading() == HelpText::heading(topic));
        CHECK(HelpText::paragraphs(topic).size() >= 3);
        desk.back();
        CHECK(desk.heading() == u"Help");
    }
    desk.click(u"Ten words explained"_s);
    CHECK(HelpText::glossary().size() == 10);
    CHECK(desk.words().contains(u"Fingerprint"));
    desk.back();
    desk.click(u"About Vouchsafe"_s);
    CHECK(desk.words().contains(QString::fromLatin1(qVersion())));
    CHECK(desk.words().contains(u"GPL-3.0-or-later"));
    desk.click(u"Read the licence"_s);
    CHECK(typed(desk).contains(u"GNU GENERAL PUBLIC LICENSE"));
    CHECK(typed(desk).contains(u"END OF TERMS AND CONDITIONS"));
    desk.back();
    desk.back();
    desk.back();
    CHECK(desk.heading() == u"Your reports");
}

TEST_CASE("settings and help are reached by keys alone, and the rail leads out of them", "[ui][journey][settings]")
{
    Desk desk;
    typeHalf(desk);
    desk.window->rail()->row(Rail::settings)->setFocus();
    press(Qt::Key_Space);
    CHECK(desk.heading() == u"Settings");
    CHECK(desk.window->rail()->row(Rail::settings)->isCurrent());
    desk.click(u"Help"_s);
    desk.click(u"Settings"_s);
    CHECK(desk.heading() == u"Settings");
    desk.click(u"What happened"_s);
    CHECK(desk.heading() == u"What did you see?");
    CHECK(typed(desk) == u"CANARY half a sen");
}

TEST_CASE("a choice in the settings holds at once, and a full disk is told calmly", "[ui][journey][settings]")
{
    Desk desk;
    desk.open();
    desk.click(u"Settings"_s);
    CHECK_FALSE(desk.words().contains(u"could not save"));
    desk.choose(u"Dark"_s);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::dark().page);
    CHECK_FALSE(desk.words().contains(u"could not save"));

    REQUIRE(QDir(desk.folder.filePath(u"config"_s)).removeRecursively());
    write(desk.folder.filePath(u"config"_s), {});
    desk.choose(u"Stronger"_s);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::strongDark().page);
    CHECK(desk.words().contains(u"could not save"));
}

TEST_CASE("a change asked for in the review still leads back to it after a look at help", "[ui][journey][help]")
{
    const Team team;
    Desk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, team.key())));
    desk.open();
    desk.start(u"Example"_s);
    desk.answerAll();
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"What that means"_s);
    desk.choose(u"I understand, and I want to use the old lock for this report."_s);
    desk.go();
    desk.go();
    desk.click(u"Read it and send"_s);
    desk.click(u"Change"_s);
    CHECK(desk.heading() == u"Which product is it about?");
    desk.click(u"Help"_s);
    desk.back();
    CHECK(desk.heading() == u"Which product is it about?");
    desk.go();
    CHECK(desk.heading() == u"Check your report");
}
