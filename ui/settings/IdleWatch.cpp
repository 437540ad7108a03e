#include "ui/settings/IdleWatch.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

IdleWatch::IdleWatch(QApplication &application, QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    application.installEventFilter(this);
}

void IdleWatch::setAfter(std::chrono::milliseconds time)
{
    m_timer.setInterval(time);
    if (time.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    constexpr QEvent::Type persons[] = {QEvent::KeyPress,         QEvent::InputMethod, QEvent::MouseMove,
                                        QEvent::MouseButtonPress, QEvent::Wheel,       QEvent::TouchBegin,
                                        QEvent::TabletPress,      QEvent::DragMove};
    if (m_timer.interval() > 0 && std::ranges::contains(persons, event->type()))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}
