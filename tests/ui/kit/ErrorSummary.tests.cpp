#include "ui/kit/ErrorSummary.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"

#include <QScrollArea>
#include <QScrollBar>

TEST_CASE("the error summary leads to the field", "[ui]")
{
    const Theme theme(*qApp);
    Page page(QStringLiteral("What did you see?"));
    page.resize(700, 300);
    page.content()->addSpacing(900);
    auto *line = new OneLine;
    auto *field = page.add(new Field(QStringLiteral("saw"), QStringLiteral("What did you see?"), line));
    show(page);
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    bar->setValue(bar->maximum());

    const auto words = QStringLiteral("Write a few words about what you saw");
    page.showFaults({{QStringLiteral("saw"), words}});
    auto *summary = page.findChild<ErrorSummary *>();
    CHECK(bar->value() == 0);
    CHECK(summary->isVisible());
    CHECK(QApplication::focusWidget() == summary);
    CHECK(field->error() == words);
    CHECK(line->accessibleDescription().contains(words));
    CHECK(line->property("invalid").toBool());

    auto *link = summary->findChild<LinkButton *>();
    REQUIRE(link);
    CHECK(link->words() == words);
    link->click();
    CHECK(QApplication::focusWidget() == line);
    CHECK(bar->value() > 0);

    SECTION("and goes away with the faults")
    {
        page.clearFaults();
        CHECK_FALSE(summary->isVisible());
        CHECK(field->error().isEmpty());
        CHECK_FALSE(line->property("invalid").toBool());
        CHECK_FALSE(line->accessibleDescription().contains(words));
    }
    SECTION("and a fault of no field is only words")
    {
        page.showFaults({{{}, QStringLiteral("The disk is full")}});
        CHECK(summary->findChild<LinkButton *>() == nullptr);
        CHECK(summary->accessibleDescription() == QStringLiteral("The disk is full"));
    }
}

TEST_CASE("a fault of many words wraps, and all of it shows", "[ui]")
{
    const Theme theme(*qApp);
    ErrorSummary summary;
    summary.setFaults({{QStringLiteral("saw"), QStringLiteral("many words ").repeated(30)}});
    summary.resize(400, 400);
    show(summary);
    const auto *link = summary.findChild<LinkButton *>();
    REQUIRE(link);
    CHECK(link->height() >= link->heightForWidth(link->width()));
}
