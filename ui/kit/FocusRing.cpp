#include "ui/kit/FocusRing.h"

#include "ui/kit/Tokens.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace {

constexpr int thickness = 3;
constexpr int gap = 1;

class Overlay final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Tokens::of(palette()).focus, thickness));
        constexpr qreal half = thickness / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 10, 10);
    }
};

/// What the ring goes around: of something that scrolls by itself and is too large, the part of it that is in sight.
QWidget *ringedOf(QWidget *target)
{
    auto *viewport = target->parentWidget();
    auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    const bool scrolls = area && area->widget() == target && !viewport->rect().contains(target->geometry());
    return scrolls ? area : target;
}

/// The nearest ancestor with room for a ring: what a scroll area scrolls (so that the ring is cut where the page is),
/// or the window.
QWidget *hostOf(const QWidget *target)
{
    auto *host = target->parentWidget();
    while (host && !host->isWindow()) {
        const auto *viewport = host->parentWidget();
        const auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
        if (area && area->widget() == host)
            break;
        host = host->parentWidget();
    }
    return host;
}

} // namespace

FocusRing::FocusRing(QApplication &application)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_overlay;
}

void FocusRing::follow(QWidget *target)
{
    for (const auto &watched : std::exchange(m_watched, {}))
        if (watched)
            watched->removeEventFilter(this);
    delete m_overlay;
    m_target = target;
    if (!target || target->window()->windowType() == Qt::Popup || target->property("noRing").toBool())
        return;
    auto *host = hostOf(ringedOf(target));
    if (!host)
        return;
    m_overlay = new Overlay(host);
    m_overlay->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_overlay->setFocusPolicy(Qt::NoFocus);
    for (QWidget *each = target; each && each != host; each = each->parentWidget()) {
        each->installEventFilter(this);
        m_watched << each;
    }
    place();
}

void FocusRing::place()
{
    if (!m_target || !m_overlay)
        return;
    constexpr int reach = thickness + gap;
    const auto *host = m_overlay->parentWidget();
    const auto *ringed = ringedOf(m_target);
    m_overlay->setGeometry(QRect(ringed->mapTo(host, QPoint()), ringed->size()).adjusted(-reach, -reach, reach, reach));
    m_overlay->setVisible(m_target->isVisibleTo(host));
    m_overlay->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)
        place();
    return QObject::eventFilter(watched, event);
}
