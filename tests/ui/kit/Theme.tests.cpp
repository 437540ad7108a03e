#include "ui/kit/Theme.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QStyleHints>

TEST_CASE("light and dark follow the system while the program runs", "[ui]")
{
    Theme theme(*qApp);
    auto *hints = QGuiApplication::styleHints();
    hints->setColorScheme(Qt::ColorScheme::Dark);
    if (hints->colorScheme() == Qt::ColorScheme::Dark) // a platform without schemes has nothing to follow
        CHECK(QApplication::palette().color(QPalette::Window) == Tokens::dark().page);
    hints->setColorScheme(Qt::ColorScheme::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == Tokens::light().page);
    hints->unsetColorScheme();
}

TEST_CASE("a picture can force light or dark", "[ui]")
{
    Theme theme(*qApp);
    theme.force(Qt::ColorScheme::Dark);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::dark().page);
    theme.force(Qt::ColorScheme::Light);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::light().page);
}

TEST_CASE("letters grow with the system's", "[ui][a11y]")
{
    const Theme theme(*qApp);
    const auto before = QApplication::font();
    Heading heading(QStringLiteral("What did you see?"));
    Small small(QStringLiteral("Done"));
    heading.show();
    small.show();
    auto font = before;
    font.setPixelSize(20);
    QApplication::setFont(font);
    CHECK(std::abs(QFontInfo(heading.font()).pixelSize() - 35) <= 1);
    CHECK(std::abs(QFontInfo(small.font()).pixelSize() - 17) <= 1);
    font.setPixelSize(30);
    QApplication::setFont(font);
    CHECK(std::abs(QFontInfo(heading.font()).pixelSize() - 52) <= 1);
    QApplication::setFont(before);
}

TEST_CASE("the style sheet leaves no placeholder and says neither left nor right", "[ui]")
{
    const Theme theme(*qApp);
    const auto sheet = qApp->styleSheet();
    CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral("%[a-zA-Z-]+%"))));
    CHECK_FALSE(sheet.contains(QRegularExpression(QStringLiteral("\\b(left|right)\\b"))));
}
