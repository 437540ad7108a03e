#include "tests/ui/Shown.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/SummaryRow.h"
#include "ui/kit/TaskRow.h"

#include <QPointer>
#include <QSignalSpy>
#include <QVBoxLayout>

TEST_CASE("a task's link says its state to screen readers", "[ui][a11y]")
{
    const Theme theme(*qApp);
    TaskRow row(QStringLiteral("Read it and send"), QStringLiteral("Finish the rest first"),
                QStringLiteral("Cannot start yet"), Badge::Kind::Soft);
    CHECK(row.link()->accessibleDescription() == QStringLiteral("Cannot start yet. Finish the rest first"));
    row.setState(QStringLiteral("Done"), Badge::Kind::Done);
    CHECK(row.link()->accessibleDescription() == QStringLiteral("Done. Finish the rest first"));
    QSignalSpy chosen(&row, &TaskRow::chosen);
    row.link()->click();
    CHECK(chosen.size() == 1);
}

TEST_CASE("buttons of rows say what they are about", "[ui][a11y]")
{
    const Theme theme(*qApp);
    ActionRow row(QStringLiteral("Strange log"), {});
    CHECK(row.addButton(QStringLiteral("Open"))->accessibleName() == QStringLiteral("Open: Strange log"));
    SummaryRow answer(QStringLiteral("Product"), QStringLiteral("The app"));
    const auto *change = answer.findChild<LinkButton *>();
    REQUIRE(change);
    CHECK(change->words() == QStringLiteral("Change"));
    CHECK(change->accessibleName() == QStringLiteral("Change: Product"));
}

TEST_CASE("a row stacks its parts when it is narrow", "[ui]")
{
    const Theme theme(*qApp);
    ActionRow row(QStringLiteral("Look for a newer lock"), QStringLiteral("We ask where it is published."));
    row.addButton(QStringLiteral("Look now"));
    row.resize(800, 100);
    show(row);
    CHECK_FALSE(row.isStacked());
    row.resize(300, 200);
    CHECK(row.isStacked());
}

TEST_CASE("every button is at least 40 px high", "[ui][a11y]")
{
    const Theme theme(*qApp);
    for (const auto weight : {Button::Weight::Primary, Button::Weight::Secondary})
        for (const auto size : {Button::Size::Normal, Button::Size::Small}) {
            Button button(QStringLiteral("Go"), weight, size);
            show(button);
            CHECK(button.height() >= 40);
        }
}

TEST_CASE("lines part the rows of a card, and rows that stay are left alone while others come and go", "[ui]")
{
    const Theme theme(*qApp);
    Card card;
    auto *stays = new QPushButton;
    const QPointer<QWidget> goes(new QWidget);
    card.addRow(goes);
    card.addRow(stays);
    CHECK(card.content()->count() == 3);
    show(card);
    stays->setFocus();
    card.setRows({new QWidget, new QWidget, stays});
    CHECK(card.content()->count() == 5);
    CHECK(card.content()->itemAt(4)->widget() == stays);
    CHECK((stays->hasFocus() && stays->isVisible()));
    card.setRows({stays});
    CHECK(card.content()->count() == 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(goes);
    CHECK(card.findChildren<QFrame *>().isEmpty()); // no line is left
}

TEST_CASE("a badge that has no place yet is no window of its own", "[ui]")
{
    const Theme theme(*qApp);
    const Badge badge(QStringLiteral("Done"), Badge::Kind::Done);
    CHECK_FALSE(badge.isVisible());
}
