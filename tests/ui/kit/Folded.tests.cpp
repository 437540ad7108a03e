#include "ui/kit/Folded.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Toggle.h"

TEST_CASE("what is folded is closed at first and opens by the keyboard", "[ui]")
{
    const Theme theme(*qApp);
    Folded folded(QStringLiteral("Why we ask"));
    auto *words = new Body(QStringLiteral("It is what the team reads first."));
    folded.add(words);
    show(folded);
    CHECK_FALSE(words->isVisible());
    folded.toggle()->setFocus();
    press(Qt::Key_Space);
    CHECK(words->isVisible());
    press(Qt::Key_Return);
    CHECK_FALSE(words->isVisible());
}
