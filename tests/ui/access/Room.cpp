#include "tests/ui/access/Checks.h"
#include "tests/ui/access/DrawnText.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Toggle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

QString numbers(const QRectF &place)
{
    return u"%1,%2 %3x%4"_s.arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height());
}

bool isInside(const QRectF &inner, const QRectF &outer, qreal slack)
{
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

/// A child that the layout of its parent placed, not an overlay like the focus ring.
bool isPlaced(const QWidget &widget)
{
    return widget.parentWidget() && !widget.testAttribute(Qt::WA_TransparentForMouseEvents);
}

bool scrolls(const QWidget &widget)
{
    const auto *viewport = widget.parentWidget();
    const auto *area = viewport ? qobject_cast<const QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area && area->widget() == &widget;
}

bool hasWords(QWidget &widget)
{
    return !widget.findChild<QWidget *>() && !drawnBy(widget).isEmpty();
}

} // namespace

QStringList Checks::room(QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        if (isTypedInto(*widget) || qobject_cast<QScrollBar *>(widget))
            continue;
        for (const auto &run : drawnBy(*widget)) {
            constexpr qreal slack = 1.5; // of rounding
            if (!isInside(run.place, widget->rect(), slack))
                faults << u"'%1' is cut off (%2 in %3x%4): "_s.arg(run.words, numbers(run.place))
                              .arg(widget->width())
                              .arg(widget->height())
                        + told(*widget);
            if (run.words.contains(u'…'))
                faults << u"shortened: "_s + told(*widget);
        }
        if (widget == &window)
            continue;
        if (isPlaced(*widget) && !scrolls(*widget) && !isInside(widget->geometry(), widget->parentWidget()->rect(), 0))
            faults << u"sticks out of its parent (%1 in %2): "_s.arg(numbers(widget->geometry()),
                                                                     numbers(widget->parentWidget()->rect()))
                    + told(*widget);
        if (const auto *area = qobject_cast<QScrollArea *>(widget);
            area && area->widget() && area->widget()->width() > area->viewport()->width())
            faults
                << u"wider than its room (%1, not %2): "_s.arg(area->widget()->width()).arg(area->viewport()->width())
                    + told(*area);
        for (auto *other : widget->parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (other < widget && other->isVisible() && isPlaced(*widget) && isPlaced(*other)
                && other->geometry().intersects(widget->geometry()) && hasWords(*widget) && hasWords(*other))
                faults << u"lies over "_s + told(*other) + u": "_s + told(*widget);
    }
    return faults;
}

QStringList Checks::targets(QWidget &window)
{
    constexpr int button = 40;
    constexpr int link = 24; // WCAG 2.2, 2.5.8
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        const auto *toggle = qobject_cast<Toggle *>(widget);
        const bool isLink = qobject_cast<LinkButton *>(widget) || (toggle && toggle->shape() == Toggle::Shape::Link);
        const bool pressed = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        const int least = isLink ? link : button;
        if (pressed && (widget->height() < least || widget->width() < link))
            faults << u"%1 x %2 is too small: "_s.arg(widget->width()).arg(widget->height()) + told(*widget);
    }
    return faults;
}
