#include "tests/ui/Shown.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Page.h"
#include "ui/pages/NumberGroups.h"

#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QImage painted(const QString &icon, bool mirrored)
{
    constexpr int side = 32;
    QImage picture(side, side, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintIcon(painter, picture.rect(), icon, Qt::black, mirrored);
    return picture;
}

int difference(const QImage &one, const QImage &other)
{
    int pixels = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            pixels += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 64 ? 1 : 0;
    return pixels;
}

} // namespace

TEST_CASE("from right to left the rail stands on the right, and Continue on the left", "[ui][a11y]")
{
    const Theme theme(*qApp);
    MainWindow window;
    window.setLayoutDirection(Qt::RightToLeft);
    window.showPage(new Page(u"What did you see?"_s));
    show(window);
    const auto startOf = [&](const QWidget *widget) { return widget->mapTo(&window, QPoint()).x(); };
    CHECK(startOf(window.rail()) > startOf(window.page()));
    CHECK(startOf(window.bar()->continueButton()) < startOf(window.bar()->backButton()));
}

TEST_CASE("from right to left, the groups of a lock's number begin at the right of their columns", "[ui][a11y]")
{
    const Theme theme(*qApp);
    NumberGroups number(*Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04"_s));
    number.setLayoutDirection(Qt::RightToLeft);
    number.resize(400, 200);
    show(number);
    const auto groups = number.findChildren<QLabel *>();
    REQUIRE(groups.size() == 10);
    CHECK(groups.first()->geometry().right() == number.rect().right());
    CHECK(groups.last()->geometry().right() < number.rect().center().x());
    CHECK(groups.last()->geometry().left() > number.rect().left());
}

TEST_CASE("from right to left, arrows point the other way and other drawings stay", "[ui][a11y]")
{
    for (const auto &arrow : {u"arrow"_s, u"chevron-end"_s}) {
        CAPTURE(arrow.toStdString());
        CHECK(difference(painted(arrow, true), painted(arrow, false)) > 20);
        CHECK(difference(painted(arrow, true), painted(arrow, false).mirrored(true, false)) < 10);
    }
    CHECK(painted(u"check"_s, true) == painted(u"check"_s, false));
}
