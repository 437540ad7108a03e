#include "tests/ui/access/Checks.h"

#include "tests/support/Pseudo.h"
#include "tests/ui/Shown.h"
#include "tests/ui/access/DrawnText.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/CloseQuestion.h"
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

#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <algorithm>
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

bool has(const QStringList &faults, const QString &words)
{
    INFO(faults.join(u'\n').toStdString());
    return std::ranges::any_of(faults, [&](const QString &fault) { return fault.contains(words); });
}

/// Leads Shift+Tab astray.
class WrongWay final : public QObject {
public:
    explicit WrongWay(QWidget &to) : m_to(to) { }
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool back =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backtab;
        if (back)
            m_to.setFocus(Qt::BacktabFocusReason);
        return back;
    }

private:
    QWidget &m_to;
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
    CHECK(Checks::markup(sound.window) == QStringList());
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

TEST_CASE("headings: none, a second first one and a level left out are found", "[ui][a11y]")
{
    Sound sound;
    SECTION("none")
    {
        for (auto *heading : sound.page->findChildren<Heading *>())
            heading->hide();
    }
    SECTION("one too many")
    {
        sound.page->add(new Heading(u"Again"_s, GENERATE(1, 3)));
    }
    sound.settle();
    CHECK(Checks::headings(sound.window).size() == 1);
}

TEST_CASE("markup: a label that could take a stranger's words for it is found", "[ui][a11y]")
{
    Sound sound;
    sound.page->add(new QLabel(u"<b>Example</b>"_s));
    sound.settle();
    CHECK(Checks::markup(sound.window).size() == 1);
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

TEST_CASE("room: cut or shortened letters, a widget outside, one over another and a page too wide are found",
          "[ui][a11y]")
{
    Sound sound;
    QString fault;
    SECTION("cut at the side")
    {
        fault = u"is cut off"_s;
        sound.button->setFixedWidth(60);
    }
    SECTION("cut below")
    {
        fault = u"is cut off"_s;
        sound.page
            ->add(new Hint(u"These words need more than one line to stand in when the letters are as large as "
                           "these and the column no wider than it is."_s))
            ->setMaximumHeight(20);
    }
    SECTION("shortened")
    {
        fault = u"shortened"_s;
        sound.page->add(new QLabel(u"Something lon…"_s));
    }
    SECTION("outside")
    {
        fault = u"sticks out of its parent"_s;
        auto *stray = new QLabel(u"here"_s, sound.page);
        stray->setGeometry(sound.page->width() - 5, 0, 40, 20);
        stray->show();
    }
    SECTION("over another")
    {
        fault = u"lies over"_s;
        auto *stray = new QLabel(u"here"_s, sound.button->parentWidget());
        stray->setGeometry(sound.button->geometry().adjusted(2, 2, 0, 0));
        stray->show();
    }
    SECTION("too wide")
    {
        fault = u"wider than its room"_s;
        sound.field->setMinimumWidth(3000);
    }
    sound.settle();
    CHECK(has(Checks::room(sound.window), fault));
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
    SECTION("narrow link")
    {
        sound.page->add(new LinkButton(u"?"_s))->setFixedWidth(23);
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

TEST_CASE("order: what is left out, comes too early, is out of sight or has no way back is found", "[ui][a11y]")
{
    Sound sound;
    WrongWay wrongWay(*sound.window.bar()->continueButton());
    QString fault;
    SECTION("no layout leads to it")
    {
        fault = u"Tab does not come to"_s;
        auto *stray = new Button(u"Stray"_s, Button::Weight::Secondary, Button::Size::Normal, sound.page);
        stray->move(300, 300);
        stray->show();
    }
    SECTION("read first, reached last")
    {
        fault = u"Tab goes from"_s;
        auto *row = new QHBoxLayout;
        row->setDirection(QBoxLayout::RightToLeft);
        row->addWidget(new Button(u"One"_s));
        row->addWidget(new Button(u"Two"_s));
        sound.page->content()->addLayout(row);
    }
    SECTION("behind an edge")
    {
        fault = GENERATE(u"has the focus out of sight: "_s, u"has the focus out of sight on the way back: "_s);
        auto *slit = sound.page->add(new QWidget);
        slit->setFixedHeight(10);
        auto *stray = new Button(u"Stray"_s, Button::Weight::Secondary, Button::Size::Normal, slit);
        auto *inside = new QVBoxLayout(slit);
        inside->setSizeConstraint(QLayout::SetNoConstraint);
        inside->setContentsMargins({});
        inside->addWidget(stray);
        stray->setMinimumHeight(40);
    }
    SECTION("one way only")
    {
        fault = u"Shift+Tab goes another way"_s;
        sound.button->installEventFilter(&wrongWay);
    }
    sound.settle();
    CHECK(has(Checks::order(sound.window), fault));
}

TEST_CASE("focus: a button without a ring is found", "[ui][a11y]")
{
    Sound sound;
    sound.button->setProperty("noRing", true);
    CHECK(Checks::focusShows(sound.window).size() == 1);
}

TEST_CASE("dialogs: what Tab leaves out, and a button without a ring, are found", "[ui][a11y]")
{
    Sound sound;
    CloseQuestion question(CloseQuestion::Lost::Everything, &sound.window);
    question.setAttribute(Qt::WA_DeleteOnClose, false);
    question.open();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &question; }));
    auto *button = question.findChildren<Button *>().constLast();
    CHECK(Checks::order(question).join(u'\n').toStdString() == "");
    CHECK(Checks::focusShows(question).join(u'\n').toStdString() == "");
    SECTION("no ring")
    {
        button->setProperty("noRing", true);
        CHECK(Checks::focusShows(question).size() == 1);
    }
    SECTION("one way only")
    {
        WrongWay wrongWay(*button);
        question.findChildren<Button *>().constFirst()->installEventFilter(&wrongWay);
        button->installEventFilter(&wrongWay);
        CHECK(has(Checks::order(question), u"Shift+Tab goes another way"_s));
    }
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
    SECTION("a name for screen readers only")
    {
        own->setAccessibleName(u"A label"_s);
    }
    SECTION("under the mouse only")
    {
        own->setAccessibleDescription(pseudo(u"A label"_s)); // else it is the tool tip too
        own->setToolTip(u"This is a label"_s);
    }
    said->adjustSize();
    own->adjustSize();
    CHECK(Checks::untranslated(box, mine).size() == 1);
}
