#include "ui/frame/BottomBar.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

#include <QHBoxLayout>

BottomBar::BottomBar(QWidget *parent)
    : QFrame(parent), m_back(new Button(tr("Back"))), m_status(new Small),
      m_continue(new Button(tr("Continue"), Button::Weight::Primary))
{
    setLook(this, QStringLiteral("bar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 11, 24, 11);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_continue);
    setMinimumHeight(64);
}

void BottomBar::setBack(const QString &words)
{
    m_back->setWords(words);
    m_back->setHidden(words.isEmpty());
    m_status->setAlignment(words.isEmpty() ? Qt::AlignVCenter
                                           : Qt::AlignCenter); // alone, it starts where the page does
}

void BottomBar::setContinue(const QString &words, Button::Weight weight)
{
    m_continue->setWords(words);
    m_continue->setWeight(weight);
    m_continue->setHidden(words.isEmpty());
}

void BottomBar::setStatus(const QString &words)
{
    m_status->setText(words);
}

QString BottomBar::status() const
{
    return m_status->text();
}
