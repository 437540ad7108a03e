#include "ui/frame/BottomBar.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

#include <QHBoxLayout>

BottomBar::BottomBar(QWidget *parent)
    : QFrame(parent), m_back(new Button(tr("Back"))),
      m_sign(new Icon(QStringLiteral("stop"), 1.2, Icon::Tint::Warning)), m_status(new Small),
      m_continue(new Button(tr("Continue"), Button::Weight::Primary))
{
    setLook(this, QStringLiteral("bar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 11, 24, 11);
    layout->setSpacing(16);
    layout->addWidget(m_back);
    layout->addWidget(m_sign);
    m_sign->hide();
    layout->addWidget(m_status, 1);
    layout->addWidget(m_continue);
    setMinimumHeight(64);
}

void BottomBar::setBack(const QString &words)
{
    m_back->setWords(words);
    m_back->setHidden(words.isEmpty());
    arrange();
}

void BottomBar::setContinue(const QString &words, Button::Weight weight)
{
    m_continue->setWords(words);
    m_continue->setWeight(weight);
    m_continue->setHidden(words.isEmpty());
}

void BottomBar::setStatus(const QString &words, Tone tone)
{
    const bool warns = tone == Tone::Warning && !words.isEmpty();
    m_status->setText(words);
    m_sign->setVisible(warns);
    setLook(m_status, warns ? QStringLiteral("small-warning") : QStringLiteral("small"));
    arrange();
}

void BottomBar::arrange()
{
    const bool alone = m_back->isHidden() || !m_sign->isHidden(); // it starts where the page does, or the sign ends
    m_status->setAlignment(alone ? Qt::AlignVCenter : Qt::AlignCenter);
}

QString BottomBar::status() const
{
    return m_status->text();
}
