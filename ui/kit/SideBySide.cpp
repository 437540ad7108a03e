#include "ui/kit/SideBySide.h"

#include "ui/kit/Look.h"

#include <QEvent>
#include <QLayout>

SideBySide::SideBySide(int narrow, QWidget *parent)
    : QWidget(parent), m_narrow(narrow), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
}

void SideBySide::addName(QWidget *name, int width, Qt::Alignment alignment)
{
    m_name = name;
    m_nameWidth = width;
    m_row->insertWidget(0, name, 0, alignment);
    arrange();
}

void SideBySide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideBySide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void SideBySide::arrange()
{
    const bool stack = width() < qRound(m_narrow * textScale(font()));
    const auto direction = stack ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_row->direction()) {
        m_row->setDirection(direction);
        for (auto *around = parentWidget(); around; around = around->parentWidget()) { // they measured it as it was
            if (around->layout())
                around->layout()->invalidate();
        }
        updateGeometry();
    }
    m_row->setSpacing(stack ? 8 : 16);
    if (m_name) {
        const int width = qRound(m_nameWidth * textScale(font()));
        m_name->setMinimumWidth(stack ? 0 : width);
        m_name->setMaximumWidth(stack ? QWIDGETSIZE_MAX : width);
    }
}
