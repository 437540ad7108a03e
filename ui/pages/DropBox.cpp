#include "ui/pages/DropBox.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"
#include "ui/kit/Tokens.h"

#include <QHBoxLayout>
#include <QPainter>

DropBox::DropBox(const QString &words, QWidget *parent) : QFrame(parent), m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 24, 20, 24);
    layout->setSpacing(12);
    auto *label = new Body(words);
    setLook(label, QStringLiteral("h2"));
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(label);
    m_buttons->setSpacing(12);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);
}

Button *DropBox::addButton(const QString &words)
{
    auto *button = new Button(words, Button::Weight::Secondary, Button::Size::Small);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void DropBox::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 10;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(palette()).outline, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}
