#include "ui/pages/OpenReportsPage.h"

#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Field.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"

using namespace Qt::StringLiterals;

namespace {

struct Opening {
    Theme theme{*qApp};
    MainWindow window;
    OpenReportsPage *page = new OpenReportsPage(false);
    QList<QByteArray> opened;

    Opening()
    {
        QObject::connect(page, &OpenReportsPage::opened, page, [this](const std::shared_ptr<Secret> &passphrase) {
            opened << QByteArray(passphrase->bytes().data(), static_cast<qsizetype>(passphrase->bytes().size()));
        });
        window.showPage(page);
        show(window);
        page->goTo(u"passphrase"_s);
    }
    void type(const QString &words) const { QTest::keyClicks(page->findChild<PassphraseLine *>(), words); }
    [[nodiscard]] QString error() const { return page->findChild<Field *>()->error(); }
};

} // namespace

TEST_CASE("a passphrase is typed and Enter opens the reports, once", "[ui][passphrase]")
{
    const Opening opening;
    REQUIRE(opening.page->findChild<PassphraseLine *>()->hasFocus());
    press(Qt::Key_Return);
    CHECK(opening.error() == u"Type your passphrase"_s);
    opening.page->goTo(u"passphrase"_s);
    opening.type(u"correct horse"_s);
    press(Qt::Key_Return);
    CHECK(opening.opened == QList<QByteArray>{"correct horse"});
    CHECK(opening.error().isEmpty());
}

TEST_CASE("a wrong passphrase is told in the same words each time, and is typed over", "[ui][passphrase]")
{ // THREATS-D5
    const Opening opening;
    opening.type(u"wrong"_s);
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_Return);
        opening.page->setBusy(true);
        CHECK_FALSE(opening.window.bar()->continueButton()->isVisible());
        opening.page->showWrong();
        CHECK(opening.error() == u"That passphrase is not right. You can try again."_s);
        CHECK(opening.window.bar()->continueButton()->isVisible());
        opening.page->goTo(u"passphrase"_s);
    }
    opening.type(u"right"_s);
    press(Qt::Key_Return);
    CHECK(opening.opened.constLast() == "right");
}

TEST_CASE("Tab goes from the passphrase to its eye, and on to Open", "[ui][passphrase]")
{
    const Opening opening;
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Show the passphrase"_s);
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == opening.window.bar()->continueButton());
}
