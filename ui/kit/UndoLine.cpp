#include "ui/kit/UndoLine.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

#include <QHBoxLayout>

UndoLine::UndoLine(const QString &words, QWidget *parent)
    : QWidget(parent), m_words(new Body), m_undo(new LinkButton(tr("Undo")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addSpacing(4); // for the ring around it
    setWords(words);
    connect(m_undo, &LinkButton::clicked, this, &UndoLine::pressed);
}

void UndoLine::setWords(const QString &words)
{
    m_words->setWords(words);
    m_undo->setAccessibleDescription(words);
}

void UndoLine::call()
{
    m_undo->setFocus(Qt::OtherFocusReason);
    announce(this, m_words->text());
}
