#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/Field.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

struct Window {
    const Theme theme{*qApp};
    MainWindow window;
    Page *page = new Page(u"What did you see?"_s);
    Page *aside = new Page(u"Aside"_s);
    OneLine *line = page->add(new OneLine);

    Window()
    {
        window.setRailRows(u"Report to IVPN"_s, {{u"what"_s, u"What happened"_s, u"Done"_s}});
        window.setRailCurrent(u"what"_s);
        window.setStatus(u"Not saved yet"_s);
        window.showPage(page);
        show(window);
        line->setFocus();
        line->setText(u"half a sen"_s);
    }
};

} // namespace

TEST_CASE("what lies below a cover comes back as it was, with the focus", "[ui]")
{
    Window ui;
    ui.window.cover(ui.aside, MainWindow::Cover::Open, Rail::help);
    CHECK(ui.window.page() == ui.aside);
    CHECK(ui.window.pageBelow() == ui.page);
    CHECK_FALSE(ui.line->isVisible());
    CHECK(ui.window.rail()->row(Rail::help)->isCurrent());
    CHECK(ui.window.bar()->status() == u"Not saved yet");

    ui.window.uncover();
    CHECK(ui.window.page() == ui.page);
    CHECK(QApplication::focusWidget() == ui.line);
    CHECK(ui.line->text() == u"half a sen");
    CHECK(ui.window.rail()->row(u"what"_s)->isCurrent());
}

TEST_CASE("a quiet cover leaves nothing of the report in rail and bar", "[ui][hide]")
{
    Window ui;
    ui.window.cover(ui.aside, MainWindow::Cover::Quiet, {});
    CHECK(ui.window.isQuiet());
    CHECK(ui.window.rail()->row(u"what"_s) == nullptr);
    CHECK(ui.window.bar()->status().isEmpty());

    ui.window.setStatus(u"Your locked report is saved"_s); // what happens below waits too
    ui.window.setRailRows(u"Report to IVPN"_s, {{u"what"_s, u"What happened"_s, u"In progress"_s}});
    auto *next = new Page(u"Next"_s);
    ui.window.showPage(next);
    CHECK(ui.window.page() == ui.aside);
    CHECK_FALSE(next->isVisible());
    CHECK(ui.window.rail()->row(u"what"_s) == nullptr);
    CHECK(ui.window.bar()->status().isEmpty());

    ui.window.uncover();
    CHECK(ui.window.page() == next);
    CHECK(ui.window.bar()->status() == u"Your locked report is saved");
    REQUIRE(ui.window.rail()->row(u"what"_s));
    CHECK(ui.window.rail()->row(u"what"_s)->state() == u"In progress");
}

TEST_CASE("the keys for help and hiding are heard everywhere", "[ui][hide]")
{
    Window ui;
    QSignalSpy help(&ui.window, &MainWindow::helpPressed);
    QSignalSpy rail(&ui.window, &MainWindow::railPressed);
    press(Qt::Key_F1);
    CHECK(help.size() == 1);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(rail.size() == 1);
    CHECK(rail.first().first() == QString(Rail::hiding));
}
