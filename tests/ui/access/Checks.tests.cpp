#include "tests/ui/access/Checks.h"

#include "tests/support/Pseudo.h"
#include "tests/ui/Shown.h"
#include "tests/ui/access/DrawnText.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Badge.h"
#include "ui/kit/Button.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"

#include <QLabel>
#include <QScrollArea>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

// Each check of the pages is shown the fault that it is there for.

namespace {

/// A sound page in a window, for one fault to be planted in.
struct Sound {
    Theme theme{*qApp};
    MainWindow window;
    Page *page = new Page(u"What did you see?"_s);
    Field *field = page->add(new Field(u"what"_s, u"Your words"_s, new OneLine));
    Button *button = new Button(u"Add a step"_s);

    Sound()
    {
        theme.force(Qt::ColorScheme::Light);
        page->content()->addWidget(button, 0, Qt::AlignLeading);
        window.showPage(page);
        show(window);
    }
    static void settle() { QTest::qWait(10); }
};

} // namespace

TEST_CASE("what a widget draws is known with its words, place and colour", "[ui][a11y]")
{
    const Sound sound;
    const auto runs = drawnBy(*sound.button);
    REQUIRE(runs.size() == 1);
    CHECK(runs.constFirst().words == u"Add a step");
    CHECK(runs.constFirst().colour == Tokens::light().text);
    CHECK(QRectF(sound.button->rect()).contains(runs.constFirst().place));
    Choices choices(Choices::Pick::One);
    choices.add(u"a"_s, u"On a website"_s, u"Gmail and others"_s);
    choices.resize(400, 60);
    choices.show();
    CHECK(wordsDrawnBy(*choices.button(u"a"_s)) == u"On a website Gmail and others");
}

TEST_CASE("a sound page has no faults", "[ui][a11y]")
{
    Sound sound;
    CHECK(Checks::names(sound.window).isEmpty());
    CHECK(Checks::headings(sound.window).isEmpty());
    CHECK(Checks::states(sound.window).isEmpty());
    CHECK(Checks::room(sound.window) == QStringList());
    CHECK(Checks::targets(sound.window) == QStringList());
    CHECK(Checks::contrast(sound.window) == QStringList());
    CHECK(Checks::order(sound.window) == QStringList());
    CHECK(Checks::focusShows(sound.window) == QStringList());
}

TEST_CASE("names: a field without one, and a button that shows other words, are found", "[ui][a11y]")
{
    Sound sound;
    SECTION("no name")
    {
        sound.field->control()->setAccessibleName({});
        delete sound.field->findChild<Body *>(); // its label
    }
    SECTION("other words")
    {
        sound.button->setAccessibleName(u"More"_s);
    }
    CHECK(Checks::names(sound.window).size() == 1);
}

TEST_CASE("headings: a second first one and a level left out are found", "[ui][a11y]")
{
    Sound sound;
    sound.page->add(new Heading(u"Again"_s, GENERATE(1, 3)));
    sound.settle();
    CHECK(Checks::headings(sound.window).size() == 1);
}

TEST_CASE("states: a colour alone is found", "[ui][a11y]")
{
    Sound sound;
    SECTION("an empty badge")
    {
        auto *badge = sound.page->add(new Badge(u"Done"_s, Badge::Kind::Done));
        badge->clear();
        badge->show();
    }
    SECTION("a red outline")
    {
        sound.field->control()->setProperty("invalid", true);
    }
    CHECK(Checks::states(sound.window).size() == 1);
}

TEST_CASE("room: cut letters, a widget outside, one over another and a page too wide are found", "[ui][a11y]")
{
    Sound sound;
    SECTION("cut at the side")
    {
        sound.button->setFixedWidth(60);
    }
    SECTION("cut below")
    {
        sound.page
            ->add(new Hint(u"These words need more than one line to stand in when the letters are as large as "
                           "these and the column no wider than it is."_s))
            ->setMaximumHeight(20);
    }
    SECTION("outside")
    {
        auto *stray = new QLabel(u"here"_s, sound.page);
        stray->setGeometry(sound.page->width() - 5, 0, 40, 20);
        stray->show();
    }
    SECTION("over another")
    {
        auto *stray = new QLabel(u"here"_s, sound.button->parentWidget());
        stray->setGeometry(sound.button->geometry().adjusted(2, 2, 0, 0));
        stray->show();
    }
    SECTION("too wide")
    {
        sound.field->setMinimumWidth(3000);
    }
    sound.settle();
    CHECK_FALSE(Checks::room(sound.window).isEmpty());
}

TEST_CASE("targets: a small button and a flat link are found", "[ui][a11y]")
{
    Sound sound;
    SECTION("button")
    {
        sound.button->setFixedHeight(39);
    }
    SECTION("link")
    {
        sound.page->add(new LinkButton(u"Why"_s))->setFixedHeight(23);
    }
    sound.settle();
    CHECK(Checks::targets(sound.window).size() == 1);
}

TEST_CASE("contrast: grey letters are found, against the ground that they really have", "[ui][a11y]")
{
    Sound sound;
    auto *words = sound.page->add(new QLabel(u"Hardly to be read"_s));
    SECTION("grey letters")
    {
        words->setStyleSheet(u"color: #888888"_s);
    }
    SECTION("a dark ground below")
    {
        words->parentWidget()->setStyleSheet(u"background: #333333"_s);
    }
    sound.settle();
    CHECK_FALSE(Checks::contrast(sound.window).isEmpty());
}

TEST_CASE("order: what is left out, and what comes too early, is found", "[ui][a11y]")
{
    Sound sound;
    SECTION("no layout leads to it")
    {
        auto *stray = new Button(u"Stray"_s, Button::Weight::Secondary, Button::Size::Normal, sound.page);
        stray->move(300, 300);
        stray->show();
    }
    SECTION("read first, reached last")
    {
        auto *row = new QHBoxLayout;
        row->setDirection(QBoxLayout::RightToLeft);
        row->addWidget(new Button(u"One"_s));
        row->addWidget(new Button(u"Two"_s));
        sound.page->content()->addLayout(row);
    }
    sound.settle();
    CHECK_FALSE(Checks::order(sound.window).isEmpty());
}

TEST_CASE("focus: a button without a ring is found", "[ui][a11y]")
{
    Sound sound;
    sound.button->setProperty("noRing", true);
    CHECK(Checks::focusShows(sound.window).size() == 1);
}

TEST_CASE("language: what is not translated is found, and the person's words are not", "[ui][a11y]")
{
    Sound sound;
    QWidget box;
    auto *said = new QLabel(pseudo(u"You said: %1"_s).arg(u"my words"_s), &box);
    auto *own = new QLabel(u"my words"_s, &box);
    box.show();
    const QList<QRegularExpression> mine{QRegularExpression(u"my words"_s)};
    CHECK(Checks::untranslated(box, mine).isEmpty());
    SECTION("fixed words")
    {
        own->setText(u"Done"_s);
    }
    SECTION("a cut end")
    {
        said->setText(said->text().chopped(1));
    }
    SECTION("for screen readers only")
    {
        own->setAccessibleDescription(u"This is a label"_s);
    }
    said->adjustSize();
    own->adjustSize();
    CHECK(Checks::untranslated(box, mine).size() == 1);
}
