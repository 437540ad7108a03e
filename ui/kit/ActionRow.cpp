#include "ui/kit/ActionRow.h"

#include "ui/kit/Badge.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

ActionRow::ActionRow(const QString &title, const QString &words, QWidget *parent)
    : SideBySide(420, parent), m_titleLabel(new Body), m_words(new Hint), m_end(new QHBoxLayout)
{
    setLook(m_titleLabel, QStringLiteral("h2"));
    auto *said = new QVBoxLayout;
    said->setSpacing(2);
    said->addWidget(m_titleLabel);
    said->addWidget(m_words);
    m_end->setSpacing(12);
    row()->addLayout(said, 1);
    row()->addLayout(m_end);
    setTitle(title);
    setWords(words);
}

Button *ActionRow::addButton(const QString &words, Button::Weight weight)
{
    auto *button = new Button(words, weight, Button::Size::Small);
    m_end->addWidget(button, 0, Qt::AlignVCenter);
    m_buttons.append(button);
    setTitle(m_title);
    return button;
}

void ActionRow::addBadge(Badge *badge)
{
    m_end->addWidget(badge, 0, Qt::AlignVCenter);
}

void ActionRow::setTitle(const QString &title)
{
    m_title = title;
    m_titleLabel->setText(title);
    for (auto *button : m_buttons)
        button->setAccessibleName(tr("%1: %2", "a button and what it is about").arg(button->text(), title));
}

void ActionRow::setWords(const QString &words)
{
    m_words->setWords(words);
    m_words->setHidden(words.isEmpty());
}
