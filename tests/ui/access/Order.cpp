#include "tests/ui/access/Checks.h"
#include "tests/ui/access/Contrast.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/ErrorSummary.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Page.h"
#include "ui/kit/SideBySide.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// PRODUCT.md's order.
int station(const MainWindow &window, const QWidget *widget)
{
    if (const auto *summary = window.page()->findChild<ErrorSummary *>(); summary && summary->isAncestorOf(widget))
        return 0;
    if (window.page()->isAncestorOf(widget))
        return 1;
    if (widget == window.bar()->continueButton())
        return 2;
    return widget == window.bar()->backButton() ? 3 : 4;
}

/// Columns are read one after the other: what stands in two of them, each with the other's place.
std::optional<std::pair<QRect, QRect>> columnsOf(const QWidget &first, const QWidget &second)
{
    const QWidget *one = &first;
    while (one->parentWidget() && !one->parentWidget()->isAncestorOf(&second))
        one = one->parentWidget();
    const QWidget *other = &second;
    while (other->parentWidget() && other->parentWidget() != one->parentWidget())
        other = other->parentWidget();
    const auto *both = qobject_cast<const SideBySide *>(one->parentWidget());
    if (!both || both->isStacked() || !other->parentWidget())
        return std::nullopt;
    return std::pair(one->geometry(), other->geometry());
}

bool isReadBefore(const QWidget &first, const QWidget &second, const QWidget &window)
{
    const QRect one(first.mapTo(&window, QPoint()), first.size());
    const QRect other(second.mapTo(&window, QPoint()), second.size());
    if (const auto columns = columnsOf(first, second))
        return (window.layoutDirection() == Qt::RightToLeft) != (columns->first.left() < columns->second.left());
    const bool oneLine = one.top() <= other.center().y() && other.top() <= one.center().y();
    if (!oneLine)
        return one.top() <= other.top();
    return window.layoutDirection() == Qt::RightToLeft ? one.right() >= other.right() : one.left() <= other.left();
}

/// Where Tab (or Shift+Tab) leads from here, until it comes around.
QList<QWidget *> round(QWidget &window, Qt::Key key, const std::function<void(QWidget *)> &at)
{
    QList<QWidget *> stops;
    constexpr int most = 200;
    for (int step = 0; step < most; ++step) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key);
        auto *const now = QApplication::focusWidget();
        if (now && !stops.isEmpty() && now == stops.last())
            continue; // it has stops of its own
        if (!now || stops.contains(now))
            break;
        stops << now;
        at(now);
    }
    return stops;
}

bool isInSight(const QWidget &widget)
{
    constexpr int line = 20; // of a big box, the one with the cursor
    const auto seen = widget.visibleRegion().boundingRect();
    return seen.width() >= std::min(widget.width(), line) && seen.height() >= std::min(widget.height(), line);
}

/// Something that Tab must come to. Of radio buttons, arrows lead to the rest; a check box in a group would be the
/// same.
bool isStop(const QWidget &widget)
{
    const bool wants =
        (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus || qobject_cast<const QCheckBox *>(&widget);
    return wants && widget.isEnabled() && !widget.focusProxy();
}

/// To where the first Tab goes from: a heading, which Tab does not come to.
using Start = std::function<void()>;
using Station = std::function<int(const QWidget *)>;

QStringList orderFrom(QWidget &window, const Start &start, const Station &station)
{
    QStringList faults;
    start();
    const auto stops = round(window, Qt::Key_Tab, [&](const QWidget *now) {
        if (!isInSight(*now))
            faults << u"has the focus out of sight: "_s + Checks::told(*now);
    });
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const int before = station(stops[i - 1]);
        const int now = station(stops[i]);
        if (now < before || (now == before && !isReadBefore(*stops[i - 1], *stops[i], window)))
            faults << u"Tab goes from %1 to %2"_s.arg(Checks::told(*stops[i - 1]), Checks::told(*stops[i]));
    }
    for (const auto *widget : Checks::shownIn(window))
        if (isStop(*widget) && !stops.contains(widget))
            faults << u"Tab does not come to "_s + Checks::told(*widget);

    start();
    auto backwards = round(window, Qt::Key_Backtab, [&](const QWidget *now) {
        if (!isInSight(*now))
            faults << u"has the focus out of sight on the way back: "_s + Checks::told(*now);
    });
    std::ranges::reverse(backwards);
    if (backwards != stops)
        faults << u"Shift+Tab goes another way than Tab"_s;
    start();
    return faults;
}

QStringList focusShowsFrom(QWidget &window, const Start &start)
{
    constexpr int around = 6;
    const auto placeOf = [&](const QWidget &widget) {
        return QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-around, -around, around, around)
            & window.rect();
    };
    QStringList faults;
    start();
    QHash<QWidget *, QImage> with;
    const auto stops =
        round(window, Qt::Key_Tab, [&](QWidget *now) { with[now] = window.grab(placeOf(*now)).toImage(); });
    start();
    for (auto *stop : stops) {
        const auto without = window.grab(placeOf(*stop)).toImage();
        const auto &focused = with[stop];
        int changed = 0;
        for (int y = 0; y < without.height(); ++y)
            for (int x = 0; x < without.width(); ++x)
                if (const auto one = without.pixel(x, y), other = focused.pixel(x, y); one != other)
                    changed += contrastOf(one, other) >= 3 ? 1 : 0;
        // WCAG 2.2, 2.4.13: as much as a line of 2 px around it, that stands out from what was there
        if (changed < 2 * 2 * (stop->width() + stop->height()))
            faults << u"the focus hardly shows (%1 pixels): "_s.arg(changed) + Checks::told(*stop);
    }
    return faults;
}

Start headingOf(QDialog &dialog)
{
    return [&dialog] { dialog.findChild<Heading *>()->setFocus(Qt::OtherFocusReason); };
}

} // namespace

QStringList Checks::order(MainWindow &window)
{
    return orderFrom(
        window, [&] { window.page()->focusHeading(); }, [&](const QWidget *widget) { return station(window, widget); });
}

QStringList Checks::order(QDialog &dialog)
{
    return orderFrom(dialog, headingOf(dialog), [](const QWidget *) { return 0; });
}

QStringList Checks::focusShows(MainWindow &window)
{
    return focusShowsFrom(window, [&] { window.page()->focusHeading(); });
}

QStringList Checks::focusShows(QDialog &dialog)
{
    return focusShowsFrom(dialog, headingOf(dialog));
}
