#include "ui/kit/Field.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

#include <QLabel>

TEST_CASE("a control bears its question and hint for screen readers", "[ui][a11y]")
{
    const Theme theme(*qApp);
    auto *line = new OneLine;
    Field field(QStringLiteral("name"), QStringLiteral("Your name"), line);
    field.setHint(QStringLiteral("For example:"), QStringLiteral("Ada"));
    field.setLabelShown(false);
    CHECK(line->accessibleName() == QStringLiteral("Your name"));
    CHECK(line->accessibleDescription() == QStringLiteral("For example: Ada"));
    field.setError(QStringLiteral("Write a name"));
    CHECK(line->accessibleDescription() == QStringLiteral("Problem: Write a name. For example: Ada"));
}

TEST_CASE("words with markup in them are shown as they are", "[ui]")
{
    const Theme theme(*qApp);
    const auto evil = QStringLiteral("<b>bold</b> <img src='http://example.org/x'>");
    const Body body(evil);
    CHECK(body.textFormat() == Qt::PlainText);
    const Hint hint(evil, evil);
    CHECK(hint.textFormat() == Qt::PlainText);
    CHECK(hint.text() == evil + u' ' + evil);
}

TEST_CASE("the focus of a field is its control's", "[ui]")
{
    const Theme theme(*qApp);
    auto *line = new OneLine;
    Field field(QStringLiteral("name"), QStringLiteral("Your name"), line);
    show(field);
    field.setFocus();
    CHECK(QApplication::focusWidget() == line);
}
