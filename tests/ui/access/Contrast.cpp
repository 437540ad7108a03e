#include "tests/ui/access/Contrast.h"

#include "tests/ui/access/Checks.h"
#include "tests/ui/access/DrawnText.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// The colour that most of the pixels have: letters cover less than half. A quarter of them tells as much.
QColor groundOf(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> count;
    QRgb most = 0;
    for (int y = place.top(); y <= place.bottom(); y += 2)
        for (int x = place.left(); x <= place.right(); x += 2)
            if (const auto pixel = picture.pixel(x, y); ++count[pixel] > count.value(most))
                most = pixel;
    return QColor::fromRgb(most);
}

QColor over(const QColor &letters, const QColor &ground)
{
    const float a = letters.alphaF();
    return QColor::fromRgbF(letters.redF() * a + ground.redF() * (1 - a),
                            letters.greenF() * a + ground.greenF() * (1 - a),
                            letters.blueF() * a + ground.blueF() * (1 - a));
}

} // namespace

double contrastOf(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

QStringList Checks::contrast(QWidget &window)
{
    constexpr double least = 4.5;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto picture = window.grab().toImage();
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        const auto seen = widget->visibleRegion().boundingRect();
        for (const auto &run : drawnBy(*widget)) {
            const auto place = run.place.toAlignedRect() & seen;
            if (place.isEmpty())
                continue;
            const auto ground = groundOf(picture, place.translated(widget->mapTo(&window, QPoint())) & picture.rect());
            if (const auto found = contrastOf(over(run.colour, ground), ground); found < least)
                faults << u"contrast %1 (%2 on %3) of '%4': "_s.arg(found, 0, 'f', 2)
                              .arg(run.colour.name(), ground.name(), run.words)
                        + told(*widget);
        }
    }
    return faults;
}
