#include "ui/kit/UndoLine.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

#include <QHBoxLayout>

UndoLine::UndoLine(const QString &words, QWidget *parent)
    : QWidget(parent), m_words(words), m_undo(new LinkButton(tr("Undo")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(new Body(words), 1);
    layout->addWidget(m_undo, 0, Qt::AlignTop);
    layout->addSpacing(4); // for the ring around it
    m_undo->setAccessibleDescription(words);
    connect(m_undo, &LinkButton::clicked, this, &UndoLine::pressed);
}

void UndoLine::call()
{
    m_undo->setFocus(Qt::OtherFocusReason);
    announce(this, m_words);
}
