#include "ui/pages/CannotStartPage.h"

#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/frame/Rail.h"
#include "ui/frame/RailRow.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

TEST_CASE("who cannot start is told what to install, can copy its name, and closes", "[ui]")
{
    const Theme theme(*qApp);
    MainWindow window;
    window.setStatus(u"Nothing leaves this computer until you press Send."_s);
    window.showPage(new CannotStartPage({CryptoProblem::NoProvider, {}}));
    show(window);
    for (auto *button : window.page()->findChildren<QPushButton *>())
        button->click();
    CHECK(QGuiApplication::clipboard()->text() == u"libqca-qt6-plugins");

    // there is no report: none is offered, hidden or spoken of
    CHECK_FALSE(window.rail()->row(Rail::reports)->isVisible());
    CHECK_FALSE(window.rail()->row(Rail::hiding)->isVisible());
    CHECK(window.rail()->row(Rail::help)->isVisible());
    CHECK(window.bar()->status().isEmpty());

    CHECK(window.bar()->continueButton()->text() == u"Close");
    window.bar()->continueButton()->click();
    CHECK_FALSE(window.isVisible());
}
