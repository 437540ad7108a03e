#include "ui/kit/PictureCanvas.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>

namespace {

constexpr double smallest = 0.05;
constexpr double largest = 8;
constexpr int handle = 10; ///< px of the squares at the corners of what is selected

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    describe();
}

void PictureCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_draft = MarksDraft(picture.size());
    m_drag.reset();
    resize(sizeHint());
    makeSmall();
    changed();
}

void PictureCanvas::setMarks(const PictureMarks &marks)
{
    m_draft.setMarks(marks);
    changed();
}

void PictureCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    resize(sizeHint());
    makeSmall();
    update();
}

double PictureCanvas::scale() const
{
    return m_zoom / devicePixelRatioF(); // at 1 a pixel of the picture is one of the screen, however fine that is
}

QSize PictureCanvas::sizeHint() const
{
    return (QSizeF(m_picture.size()) * scale()).toSize().expandedTo({1, 1});
}

QPoint PictureCanvas::inPicture(QPointF place) const
{
    const QPointF pixel = place / scale();
    return {std::clamp(static_cast<int>(std::floor(pixel.x())), 0, std::max(0, m_picture.width() - 1)),
            std::clamp(static_cast<int>(std::floor(pixel.y())), 0, std::max(0, m_picture.height() - 1))};
}

QRectF PictureCanvas::inWidget(const QRect &place) const
{
    return {QPointF(place.topLeft()) * scale(), QSizeF(place.size()) * scale()};
}

QRect PictureCanvas::selectedPlace() const
{
    const QRect place = m_draft.place();
    return place.isNull() ? QRect() : inWidget(place).toAlignedRect();
}

qsizetype PictureCanvas::markAt(QPoint place) const
{
    const auto &covers = m_draft.marks().covers;
    for (qsizetype i = covers.size() - 1; i >= 0; --i) // the last one lies on top
        if (covers.at(i).contains(place))
            return i;
    return MarksDraft::none;
}

std::optional<QPoint> PictureCanvas::heldCorner(QPointF place) const
{
    const QRect mark = m_draft.place();
    if (mark.isNull())
        return std::nullopt;
    const QRectF shown = inWidget(mark);
    const auto near = [&](QPointF corner) { return (place - corner).manhattanLength() <= 2 * handle; };
    if (near(shown.bottomRight()))
        return mark.topLeft();
    if (near(shown.topLeft()))
        return mark.bottomRight();
    if (near(shown.topRight()))
        return mark.bottomLeft();
    return near(shown.bottomLeft()) ? std::optional(mark.topRight()) : std::nullopt;
}

void PictureCanvas::addCover()
{
    if (m_picture.isNull())
        return;
    const QRect seen(inPicture(visibleRegion().boundingRect().topLeft()),
                     inPicture(visibleRegion().boundingRect().bottomRight()));
    QRect cover(QPoint(), QSize(std::max(1, seen.width() / 4), std::max(1, seen.height() / 8)));
    cover.moveCenter(seen.center());
    m_draft.add(cover);
    changed();
    selected();
}

void PictureCanvas::startCrop()
{
    if (m_picture.isNull())
        return;
    m_draft.startCrop();
    changed();
    selected();
}

void PictureCanvas::undo()
{
    if (!m_draft.canUndo())
        return;
    m_draft.undo();
    changed();
    announce(this, words());
}

void PictureCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Up
        || event->key() == Qt::Key_Down;
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (ctrl && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal))
        Q_EMIT zoomAsked(1);
    else if (ctrl && event->key() == Qt::Key_Minus)
        Q_EMIT zoomAsked(-1);
    else if (ctrl && event->key() == Qt::Key_0)
        Q_EMIT zoomAsked(0);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Insert)
        addCover();
    else if (isArrow && m_draft.selected() != MarksDraft::none)
        nudge(*event);
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
             && m_draft.selected() != MarksDraft::none) {
        m_draft.removeSelected();
        changed();
        announce(this, words());
    } else
        QWidget::keyPressEvent(event); // arrows scroll while nothing is selected
}

void PictureCanvas::nudge(const QKeyEvent &event)
{
    constexpr double usual = 8; // px of the screen
    const int step = event.modifiers() & Qt::ControlModifier ? 1 : std::max(1, qRound(usual / m_zoom));
    const int dx = event.key() == Qt::Key_Left ? -step : event.key() == Qt::Key_Right ? step : 0;
    const int dy = event.key() == Qt::Key_Up ? -step : event.key() == Qt::Key_Down ? step : 0;
    const QRect place = m_draft.place();
    if (!event.isAutoRepeat())
        m_draft.beginChange();
    if (event.modifiers() & Qt::ShiftModifier) {
        const QSize size = QSize(place.width() + dx, place.height() + dy).expandedTo({1, 1});
        const QSize room = m_picture.size() - QSize(place.x(), place.y()); // it grows to the edge and no further
        m_draft.setPlace(QRect(place.topLeft(), size.boundedTo(room)));
    } else {
        m_draft.setPlace(place.translated(dx, dy));
    }
    changed();
    selected();
}

bool PictureCanvas::focusNextPrevChild(bool next)
{
    const auto covers = m_draft.marks().covers.size();
    const bool cropped = !m_draft.marks().crop.isNull();
    // covers as they were made, then the crop
    const auto stations = covers + (cropped ? 1 : 0);
    const auto now = m_draft.selected() == MarksDraft::crop ? covers : m_draft.selected();
    const auto then = now == MarksDraft::none ? (next ? 0 : stations - 1) : now + (next ? 1 : -1);
    const bool entering = m_draft.selected() == MarksDraft::none;
    if (then < 0 || then >= stations || (entering && !next)) {
        m_draft.select(MarksDraft::none);
        update();
        return QWidget::focusNextPrevChild(next);
    }
    m_draft.select(then == covers ? MarksDraft::crop : then);
    selected();
    return true;
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_picture.isNull())
        return;
    const QPoint place = inPicture(event->position());
    const qsizetype mark = markAt(place);
    m_draft.beginChange();
    if (const auto across = heldCorner(event->position())) {
        m_drag = Drag{*across, m_draft.place(), false};
    } else if (mark != MarksDraft::none) {
        m_draft.select(mark);
        m_drag = Drag{place, m_draft.place(), true};
    } else {
        m_draft.select(MarksDraft::none);
        m_drag = Drag{place, {}, false};
    }
    selected();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const QPoint place = inPicture(event->position());
    if (m_drag->moves) {
        m_draft.setPlace(m_drag->before.translated(place - m_drag->anchor));
    } else if (const QRect drawn = QRect(m_drag->anchor, place).normalized(); m_draft.selected() == MarksDraft::none
               && std::max(drawn.width(), drawn.height()) >= MarksDraft::least) { // a click draws nothing
        m_draft.add(drawn);
    } else if (m_draft.selected() != MarksDraft::none) {
        m_draft.setPlace(drawn);
    }
    changed();
}

void PictureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    m_drag.reset();
    selected();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && event->angleDelta().y() != 0)
        Q_EMIT zoomAsked(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QWidget::wheelEvent(event);
}

void PictureCanvas::changed()
{
    describe();
    update();
    Q_EMIT marksChanged();
}

void PictureCanvas::selected()
{
    describe();
    update();
    if (m_draft.selected() != MarksDraft::none && !m_drag)
        announce(this, accessibleDescription());
    Q_EMIT selectionChanged();
}

void PictureCanvas::makeSmall()
{
    m_small = {};
    if (m_picture.isNull() || m_zoom >= 1 || std::exchange(m_scaling, true)) // one at a time, then the last one wanted
        return;
    const QSize size = (QSizeF(m_picture.size()) * m_zoom).toSize().expandedTo({1, 1});
    QtConcurrent::run([picture = m_picture, size] {
        return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }).then(this, [this, zoom = m_zoom, key = m_picture.cacheKey()](const QImage &small) {
        m_scaling = false;
        if (zoom != m_zoom || key != m_picture.cacheKey()) { // another one is wanted by now
            makeSmall();
            return;
        }
        m_small = small;
        update();
    });
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull())
        return;
    const auto tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom < 2); // closer, pixels are to be seen
    const QRectF all = inWidget(QRect(QPoint(), m_picture.size()));
    painter.drawImage(all, m_small.isNull() ? m_picture : m_small);
    for (const QRect &cover : m_draft.marks().covers)
        painter.fillRect(inWidget(cover), QColor::fromRgb(PictureMarks::colour));

    painter.setRenderHint(QPainter::Antialiasing);
    if (const QRect crop = m_draft.marks().crop; !crop.isNull()) {
        QPainterPath away;
        away.addRect(all);
        away.addRect(inWidget(crop));
        QColor veil = tokens.page;
        veil.setAlpha(200);
        painter.fillPath(away, veil);
        painter.setPen(QPen(tokens.text, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(inWidget(crop));
    }
    if (m_draft.selected() == MarksDraft::none || !hasFocus())
        return;
    const QRectF place = inWidget(m_draft.place());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.panel, 5)); // seen on any picture: light beside dark
    painter.drawRect(place);
    painter.setPen(QPen(tokens.focus, 3));
    painter.drawRect(place);
    painter.setPen(QPen(tokens.focus, 2));
    painter.setBrush(tokens.panel);
    for (const QPointF corner : {place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()})
        painter.drawRect(QRectF(corner - QPointF(handle / 2.0, handle / 2.0), QSizeF(handle, handle)));
}
