#include "ui/kit/Folded.h"

#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Toggle.h"

#include <QVBoxLayout>

Folded::Folded(const QString &words, Shape shape, QWidget *parent)
    : QWidget(parent), m_toggle(new Toggle(words, shape == Shape::Card ? Toggle::Shape::Title : Toggle::Shape::Link)),
      m_body(new QWidget), m_content(new QVBoxLayout(m_body))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *inner = outer;
    if (shape == Shape::Card) {
        auto *card = new Card(this);
        outer->addWidget(card);
        inner = card->content();
        inner->setContentsMargins(20, 8, 20, 12); // the button brings its own room
    }
    inner->setSpacing(6);
    inner->addWidget(m_toggle);
    inner->addWidget(m_body);
    m_content->setContentsMargins(0, 2, 0, 4);
    m_content->setSpacing(8);
    m_body->hide();
    connect(m_toggle, &QPushButton::toggled, m_body, &QWidget::setVisible);
    connect(m_toggle, &QPushButton::toggled, this, &Folded::openChanged);
}

void Folded::addWords(const QString &words)
{
    add(new Body(words));
}

void Folded::add(QWidget *widget)
{
    m_content->addWidget(widget);
}

void Folded::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

bool Folded::isOpen() const
{
    return m_toggle->isChecked();
}
