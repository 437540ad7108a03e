#include "ui/kit/FocusRing.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Heading.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"

#include <QScrollArea>
#include <QVBoxLayout>

TEST_CASE("a ring stands around what has the focus, and follows it", "[ui][a11y]")
{
    Theme theme(*qApp);
    theme.force(Qt::ColorScheme::Light);
    FocusRing ring(*qApp);
    Page page(QStringLiteral("What did you see?"));
    auto *line = page.add(new OneLine);
    page.resize(600, 400);
    show(page);
    line->setFocus();
    REQUIRE(ring.overlay());
    const auto around = [&] {
        return ring.overlay()->geometry().adjusted(4, 4, -4, -4)
            == QRect(line->mapTo(ring.overlay()->parentWidget(), QPoint()), line->size());
    };
    CHECK(around());
    page.resize(500, 400);
    QCoreApplication::processEvents();
    CHECK(around());
    CHECK(ring.overlay()->testAttribute(Qt::WA_TransparentForMouseEvents));

    const auto picture = ring.overlay()->grab().toImage();
    CHECK(picture.pixelColor(1, picture.height() / 2) == Tokens::light().focus);

    page.focusHeading(); // nobody can press a heading
    CHECK_FALSE(ring.overlay());
}

TEST_CASE("around what scrolls by itself the ring stands around the part in sight", "[ui][a11y]")
{
    const Theme theme(*qApp);
    FocusRing ring(*qApp);
    QWidget window;
    auto *area = new QScrollArea;
    auto *large = new QWidget;
    large->setFocusPolicy(Qt::StrongFocus);
    large->resize(3000, 3000);
    area->setWidget(large);
    (new QVBoxLayout(&window))->addWidget(area);
    window.resize(400, 300);
    show(window);
    large->setFocus();
    REQUIRE(ring.overlay());
    CHECK(ring.overlay()->geometry().adjusted(4, 4, -4, -4) == area->geometry());
}

TEST_CASE("the ring goes with what it stood around", "[ui]")
{
    const Theme theme(*qApp);
    FocusRing ring(*qApp);
    QWidget window;
    auto *line = new OneLine(&window);
    show(window);
    line->setFocus();
    REQUIRE(ring.overlay());
    line->hide();
    CHECK((!ring.overlay() || !ring.overlay()->isVisible()));
    delete line;
    CHECK((!ring.overlay() || !ring.overlay()->isVisible()));
}
