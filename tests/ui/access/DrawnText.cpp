#include "tests/ui/access/DrawnText.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace {

/// Notes letters and throws the rest away.
class Notebook final : public QPaintEngine {
public:
    Notebook() : QPaintEngine(AllFeatures) { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    Type type() const override { return User; }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        notes.append({item.text(), painter()->deviceTransform().mapRect(place), painter()->pen().color()});
    }

    QList<DrawnText> notes;
};

class Paper final : public QPaintDevice {
public:
    explicit Paper(QSize size) : m_size(size) { }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<DrawnText> &notes() const { return m_engine.notes; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dpi = 96;
        if (metric == PdmWidth)
            return m_size.width();
        if (metric == PdmHeight)
            return m_size.height();
        if (metric == PdmDpiX || metric == PdmDpiY || metric == PdmPhysicalDpiX || metric == PdmPhysicalDpiY)
            return dpi;
        if (metric == PdmDevicePixelRatio)
            return 1;
        return metric == PdmDevicePixelRatioScaled ? qRound(devicePixelRatioFScale()) : 0;
    }

private:
    QSize m_size;
    mutable Notebook m_engine;
};

} // namespace

QList<DrawnText> drawnBy(QWidget &widget)
{
    Paper paper(widget.size());
    widget.render(&paper, QPoint(), QRegion(), {});
    return paper.notes();
}

QString wordsDrawnBy(QWidget &widget)
{
    auto runs = drawnBy(widget);
    std::ranges::stable_sort(runs, {}, [](const DrawnText &run) { return qRound(run.place.center().y()); });
    QString all;
    for (const auto &run : runs)
        all += (all.isEmpty() || all.endsWith(u' ') ? QString() : QStringLiteral(" ")) + run.words;
    return all;
}
