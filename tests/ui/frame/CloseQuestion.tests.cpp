#include "ui/frame/CloseQuestion.h"

#include "tests/ui/Shown.h"
#include "ui/frame/MainWindow.h"

#include <QPushButton>

TEST_CASE("closing asks first when something is not saved yet", "[ui]")
{
    const Theme theme(*qApp);
    MainWindow window;
    int asked = 0;
    window.setMayClose([&] {
        ++asked;
        auto *question = new CloseQuestion(CloseQuestion::Lost::Everything, &window);
        QObject::connect(question, &QDialog::accepted, &window, &MainWindow::closeNow);
        question->open();
        return false;
    });
    show(window);

    CHECK_FALSE(window.close());
    CHECK(window.isVisible());
    auto *question = window.findChild<CloseQuestion *>();
    REQUIRE(question);
    const auto buttons = question->findChildren<QPushButton *>();
    REQUIRE(buttons.size() == 2);

    SECTION("Escape keeps writing")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(window.isVisible());
    }
    SECTION("the first answer keeps writing and is what Enter means")
    {
        CHECK(buttons.first()->isDefault());
        buttons.first()->click();
        CHECK(window.isVisible());
    }
    SECTION("the other one closes without asking again")
    {
        buttons.last()->click();
        CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
    }
    CHECK(asked == 1);
}

TEST_CASE("a window that learns while it is asked that it may close does so", "[ui]") // THREATS-D15
{
    const Theme theme(*qApp);
    MainWindow window;
    window.setMayClose([&] {
        window.closeNow(); // all was saved already
        return false;
    });
    show(window);
    window.close();
    CHECK(QTest::qWaitFor([&] { return !window.isVisible(); }));
}
