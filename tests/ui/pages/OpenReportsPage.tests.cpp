#include "ui/pages/OpenReportsPage.h"

#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/kit/Toggle.h"

#include <QLabel>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Asks = OpenReportsPage::Asks;

struct Opening {
    Theme theme{*qApp};
    MainWindow window;
    OpenReportsPage *page;
    QList<QByteArray> opened;

    explicit Opening(Asks asks = Asks::Start) : page(new OpenReportsPage(asks))
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
        CHECK(opening.error()
              == u"That passphrase is not right. You can try again. Press the eye to see what you typed."_s);
        CHECK(opening.window.bar()->continueButton()->isVisible());
        opening.page->goTo(u"passphrase"_s);
    }
    opening.type(u"right"_s);
    press(Qt::Key_Return);
    CHECK(opening.opened.constLast() == "right");
}

TEST_CASE("Tab goes from the passphrase to its eye, to what helps who forgot it, and on to Open", "[ui][passphrase]")
{
    const Opening opening;
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Show the passphrase"_s);
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == opening.page->findChild<Folded *>()->toggle());
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == opening.window.bar()->continueButton());
}

TEST_CASE("whoever forgot the passphrase is told what to try, and can start again", "[ui][passphrase]")
{
    const Opening opening;
    const QSignalSpy afresh(opening.page, &OpenReportsPage::startAfresh);
    auto *forgotten = opening.page->findChild<Folded *>();
    REQUIRE(forgotten);
    CHECK_FALSE(forgotten->isOpen());
    forgotten->setOpen(true);
    forgotten->findChild<LinkButton *>()->click();
    CHECK(afresh.size() == 1);
    // over a window that is hidden nothing is put aside: it may not be closed yet
    CHECK(Opening(Asks::Hidden).page->findChild<Folded *>() == nullptr);
}

TEST_CASE("what was hidden is called saved only once it is", "[ui][passphrase]") // THREATS-D3
{
    const Opening opening(Asks::Hidden);
    const auto says = [&](const QString &words) {
        const auto labels = opening.page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    CHECK(says(u"Hidden. We are saving and closing your reports."_s));
    opening.page->setClosed(false);
    CHECK(says(u"Your last words are not saved yet. They are still in this window."_s));
    CHECK_FALSE(says(u"saving and closing"_s));
    opening.page->setClosed(true);
    CHECK(says(u"Your reports are saved and closed."_s));
    CHECK_FALSE(says(u"not saved yet"_s));
}

TEST_CASE("a problem that is not the passphrase's stands not at it", "[ui][passphrase]")
{
    const Opening opening;
    opening.type(u"correct horse"_s);
    opening.page->showProblem(u"The disk did not work as it should"_s);
    CHECK(opening.error().isEmpty());
    CHECK(opening.page->findChild<ErrorSummary *>()->isVisible());
}
