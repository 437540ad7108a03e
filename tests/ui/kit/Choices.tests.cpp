#include "ui/kit/Choices.h"

#include "tests/ui/Shown.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <catch2/generators/catch_generators.hpp>

namespace {

void fill(Choices &choices)
{
    choices.add(QStringLiteral("me"), QStringLiteral("Only me"));
    choices.add(QStringLiteral("others"), QStringLiteral("Others & me"));
    choices.add(QStringLiteral("unknown"), QStringLiteral("I don't know"), {}, Choices::With::NoOther);
    choices.resize(400, 200);
}

} // namespace

TEST_CASE("arrow keys move through a list to choose one from", "[ui]")
{
    const Theme theme(*qApp);
    Choices choices(Choices::Pick::One);
    fill(choices);
    choices.choose({QStringLiteral("me")});
    QSignalSpy changed(&choices, &Choices::changed);
    show(choices);
    choices.setFocus();
    press(Qt::Key_Down);
    CHECK(choices.chosenOne() == QStringLiteral("others"));
    CHECK(QApplication::focusWidget() == choices.button(QStringLiteral("others")));
    CHECK(changed.size() == 1);
    press(Qt::Key_Up);
    CHECK(choices.chosenOne() == QStringLiteral("me"));
}

TEST_CASE("a screen reader chooses as a person does, and it is told once", "[ui][a11y]")
{
    const Theme theme(*qApp);
    const auto pick = GENERATE(Choices::Pick::One, Choices::Pick::Several);
    Choices choices(pick);
    fill(choices);
    choices.choose({QStringLiteral("me")});
    QSignalSpy changed(&choices, &Choices::changed);
    show(choices);
    auto *offered = QAccessible::queryAccessibleInterface(choices.button(QStringLiteral("unknown")))->actionInterface();
    offered->doAction(offered->actionNames().constFirst());
    CHECK(choices.chosen() == QStringList{QStringLiteral("unknown")});
    CHECK(changed.size() == 1);
}

TEST_CASE("Space chooses when nothing is chosen yet", "[ui]")
{
    const Theme theme(*qApp);
    Choices choices(Choices::Pick::One, Choices::Shape::Cards);
    fill(choices);
    show(choices);
    choices.setFocus();
    CHECK(choices.chosen().isEmpty());
    press(Qt::Key_Space);
    CHECK(choices.chosenOne() == QStringLiteral("me"));
    choices.choose({});
    CHECK(choices.chosen().isEmpty());
}

TEST_CASE("choosing that one does not know takes the other answers back", "[ui]")
{
    const Theme theme(*qApp);
    Choices choices(Choices::Pick::Several);
    fill(choices);
    choices.choose({QStringLiteral("me"), QStringLiteral("others")});
    choices.button(QStringLiteral("unknown"))->click();
    CHECK(choices.chosen() == QStringList(QStringLiteral("unknown")));
    choices.button(QStringLiteral("me"))->click();
    CHECK(choices.chosen() == QStringList(QStringLiteral("me")));
}

TEST_CASE("the whole card can be pressed, and wraps when it is narrow", "[ui]")
{
    const Theme theme(*qApp);
    Choices choices(Choices::Pick::One, Choices::Shape::Cards);
    choices.add(QStringLiteral("web"), QStringLiteral("On a website"),
                QStringLiteral("Gmail, Outlook.com, Proton and others. We save one locked file for you."));
    choices.resize(500, 120);
    show(choices);
    auto *card = choices.button(QStringLiteral("web"));
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().bottomRight() - QPoint(5, 5));
    CHECK(choices.chosenOne() == QStringLiteral("web"));
    CHECK(card->heightForWidth(250) > card->heightForWidth(900));
    CHECK(card->heightForWidth(900) >= 40);
}

TEST_CASE("an ampersand in a choice makes no shortcut", "[ui]")
{
    const Theme theme(*qApp);
    Choices choices(Choices::Pick::One);
    fill(choices);
    CHECK(choices.button(QStringLiteral("others"))->shortcut().isEmpty());
    CHECK(choices.button(QStringLiteral("others"))->accessibleName() == QStringLiteral("Others & me"));
}
