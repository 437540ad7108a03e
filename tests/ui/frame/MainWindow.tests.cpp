#include "ui/frame/MainWindow.h"

#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Icon.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"
#include "ui/kit/Toggle.h"

#include <QAccessible>
#include <QSignalSpy>

#include <algorithm>

namespace {

QStringList announced; // an update handler is a plain function

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

struct Window {
    const Theme theme{*qApp};
    MainWindow window;
    Page *page = new Page(QStringLiteral("What did you see?"));
    OneLine *line = new OneLine;

    Window()
    {
        page->add(new Field(QStringLiteral("saw"), QStringLiteral("What did you see?"), line));
        window.setRailRows(QStringLiteral("Report to IVPN"),
                           {{QStringLiteral("what"), QStringLiteral("What happened"), QStringLiteral("Done")}});
        window.showPage(page);
        show(window);
        window.showPage(page);
    }
};

} // namespace

TEST_CASE("the heading takes the focus on a page change", "[ui]")
{
    Window ui;
    auto *next = new Page(QStringLiteral("Who could get hurt?"));
    ui.line->setFocus();
    ui.window.showPage(next);
    CHECK(QApplication::focusWidget() == next->findChild<Heading *>());
    CHECK(ui.window.page() == next);
}

TEST_CASE("a page change is announced, with its part", "[ui]")
{
    Window ui;
    ui.page->setPart(QStringLiteral("What happened · question 1 of 5"));
    announced.clear();
    const auto before = QAccessible::installUpdateHandler(hear);
    ui.window.showPage(ui.page);
    QAccessible::installUpdateHandler(before);
    CHECK(announced == QStringList(QStringLiteral("What happened · question 1 of 5. What did you see?")));
}

TEST_CASE("the order of focus is summary, content, Continue, Back, rail", "[ui]")
{
    Window ui;
    ui.page->showFaults({{QStringLiteral("saw"), QStringLiteral("Write a few words about what you saw")}});
    auto *const bar = ui.window.bar();
    auto *const rail = ui.window.rail();
    const QList<QWidget *> order{ui.page->findChild<LinkButton *>(),
                                 ui.line,
                                 bar->continueButton(),
                                 bar->backButton(),
                                 rail->row(Rail::reports),
                                 rail->row(QStringLiteral("what")),
                                 rail->row(Rail::hiding),
                                 rail->row(Rail::settings),
                                 rail->row(Rail::help)};
    for (auto *stop : order) {
        press(Qt::Key_Tab);
        CHECK(QApplication::focusWidget() == stop);
    }
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == order.first());
    press(Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() == order.last());
}

TEST_CASE("Escape goes back", "[ui]")
{
    Window ui;
    QSignalSpy back(&ui.window, &MainWindow::backPressed);
    press(Qt::Key_Escape);
    CHECK(back.size() == 1);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(back.size() == 2);

    SECTION("also out of a box of many lines")
    {
        auto *box = ui.page->add(new ManyLines);
        box->setFocus();
        press(Qt::Key_Escape);
        CHECK(back.size() == 3);
    }
    SECTION("but nowhere when the page has no Back")
    {
        ui.page->setBack({});
        CHECK(ui.window.bar()->backButton()->isHidden());
        press(Qt::Key_Escape);
        CHECK(back.size() == 2);
    }
}

TEST_CASE("Enter in a line goes on, and presses a button that has the focus", "[ui]")
{
    Window ui;
    QSignalSpy goesOn(&ui.window, &MainWindow::continuePressed);
    QSignalSpy back(&ui.window, &MainWindow::backPressed);
    press(Qt::Key_Return); // on the heading: a second Enter in a hurry must not skip a page
    CHECK(goesOn.isEmpty());
    ui.line->setFocus();
    press(Qt::Key_Return);
    CHECK(goesOn.size() == 1);
    ui.window.bar()->backButton()->setFocus();
    press(Qt::Key_Return);
    CHECK(back.size() == 1);
    CHECK(goesOn.size() == 1);
}

TEST_CASE("the page says what the bar offers", "[ui]")
{
    Window ui;
    ui.page->setContinue(QStringLiteral("Lock and send"));
    CHECK(ui.window.bar()->continueButton()->text() == QStringLiteral("Lock and send"));
    ui.page->setContinue({});
    CHECK(ui.window.bar()->continueButton()->isHidden());
}

TEST_CASE("below 760 px the rail folds away", "[ui]")
{
    Window ui;
    ui.window.setMinimumSize(0, 0); // a tiling desktop does not ask
    ui.window.resize(759, 600);
    CHECK(ui.window.isRailFolded());
    CHECK_FALSE(ui.window.rail()->isVisible());

    auto *menu = ui.window.findChild<Toggle *>();
    REQUIRE(menu);
    menu->click();
    CHECK(ui.window.rail()->isVisible());
    CHECK_FALSE(ui.page->isVisible());
    const auto marks = ui.window.findChildren<Icon *>();
    CHECK(std::ranges::count_if(marks, [](const Icon *mark) { return mark->isVisible(); }) == 1);
    press(Qt::Key_Escape);
    CHECK_FALSE(ui.window.rail()->isVisible());
    CHECK(ui.page->isVisible());

    ui.window.resize(860, 600);
    CHECK_FALSE(ui.window.isRailFolded());
    CHECK(ui.window.rail()->isVisible());
}

TEST_CASE("twice as large letters fold the rail away at the smallest window", "[ui]")
{
    const auto before = QApplication::font();
    auto large = before;
    large.setPixelSize(30);
    QApplication::setFont(large);
    {
        Window ui;
        ui.window.resize(ui.window.minimumSize());
        CHECK(ui.window.width() <= 860);
        CHECK(ui.window.isRailFolded());
    }
    QApplication::setFont(before);
}

TEST_CASE("the window's title never holds the person's words", "[ui]")
{
    Window ui;
    CHECK(ui.window.windowTitle() == QStringLiteral("Vouchsafe"));
}

TEST_CASE("a page that is dropped is gone", "[ui]")
{
    Window ui;
    const QPointer<Page> old = ui.page;
    ui.window.showPage(new Page(QStringLiteral("Next")));
    ui.window.dropPage(old);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(old.isNull());
}
