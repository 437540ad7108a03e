#include "ui/kit/Accessible.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Choices.h"
#include "ui/kit/ErrorSummary.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Notice.h"
#include "ui/kit/StepList.h"
#include "ui/kit/Toggle.h"

#include <QAccessible>
#include <QLabel>

namespace {

QAccessibleInterface &said(QWidget &widget)
{
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(interface);
    return *interface;
}

} // namespace

TEST_CASE("a heading is a heading of its level to screen readers", "[ui][a11y]")
{
    const Theme theme(*qApp);
    Heading first(QStringLiteral("What did you see?"));
    Heading second(QStringLiteral("Unfinished"), 2);
    CHECK(said(first).role() == QAccessible::Heading);
    CHECK(said(first).text(QAccessible::Name) == QStringLiteral("What did you see?"));
    CHECK(said(first).state().focusable);
    CHECK_FALSE(said(second).state().focusable);
    CHECK(said(first).attributesInterface()->attributeValue(QAccessible::Attribute::Level) == 1);
    CHECK(said(second).attributesInterface()->attributeValue(QAccessible::Attribute::Level) == 2);
}

TEST_CASE("what is wrong is an alert to screen readers", "[ui][a11y]")
{
    const Theme theme(*qApp);
    ErrorSummary summary;
    Notice info(Notice::Kind::Info, QStringLiteral("Good so far"));
    Notice error(Notice::Kind::Error, QStringLiteral("Stop"));
    CHECK(said(summary).role() == QAccessible::AlertMessage);
    CHECK(said(summary).text(QAccessible::Name) == QStringLiteral("There is a problem"));
    CHECK(said(info).role() == QAccessible::Note);
    CHECK(said(error).role() == QAccessible::AlertMessage);
}

TEST_CASE("a fold says whether it is open, and opens by a screen reader's press", "[ui][a11y]")
{
    const Theme theme(*qApp);
    Toggle toggle(QStringLiteral("Why we ask"), Toggle::Shape::Link);
    auto &interface = said(toggle);
    CHECK(interface.role() == QAccessible::Button);
    CHECK(interface.text(QAccessible::Name) == QStringLiteral("Why we ask"));
    CHECK(interface.state().expandable);
    CHECK(interface.state().collapsed);
    interface.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(interface.state().expanded);
    CHECK_FALSE(interface.state().collapsed);
}

TEST_CASE("choices stay radio buttons and check boxes in a group", "[ui][a11y]")
{
    const Theme theme(*qApp);
    Choices one(Choices::Pick::One, Choices::Shape::Cards);
    one.add(QStringLiteral("web"), QStringLiteral("On a website"), QStringLiteral("Gmail and others"));
    Choices several(Choices::Pick::Several);
    several.add(QStringLiteral("me"), QStringLiteral("Only me"));
    CHECK(said(one).role() == QAccessible::Grouping);
    auto *card = one.findChild<QWidget *>(QStringLiteral("web"));
    CHECK(said(*card).role() == QAccessible::RadioButton);
    CHECK(said(*card).text(QAccessible::Name) == QStringLiteral("On a website"));
    CHECK(said(*card).text(QAccessible::Description) == QStringLiteral("Gmail and others"));
    CHECK(said(*several.findChild<QWidget *>(QStringLiteral("me"))).role() == QAccessible::CheckBox);
}
