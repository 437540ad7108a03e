#include "ui/pages/StepRow.h"

#include "app/report/Questions.h"
#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

StepRow::StepRow(QWidget *parent)
    : SideBySide(480, parent), m_number(new Body), m_line(new OneLine),
      m_up(new Button(tr("Up"), Button::Weight::Secondary, Button::Size::Small)),
      m_down(new Button(tr("Down"), Button::Weight::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove"), Button::Weight::Secondary, Button::Size::Small))
{
    m_line->setMaxLength(static_cast<int>(findQuestion(u"steps")->maxLength));
    m_line->takeLines();
    auto *words = new QHBoxLayout;
    words->setSpacing(10);
    m_number->setBuddy(m_line);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("000.")));
    words->addWidget(m_number);
    words->addWidget(m_line, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (auto *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(0);
    row()->setSpacing(10);
    row()->addLayout(words, 1);
    row()->addLayout(buttons);
    setFocusProxy(m_line);

    connect(m_line, &OneLine::textEdited, this, [this](const QString &text) {
        showButtons();
        Q_EMIT edited(text);
    });
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT movePressed(-1); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT movePressed(1); });
    connect(m_remove, &Button::clicked, this, &StepRow::removePressed);
}

void StepRow::setStep(qsizetype number, const QString &words, bool first, bool last)
{
    m_number->setText(tr("%1.", "the number of a step").arg(number));
    m_line->setAccessibleName(tr("Step %1").arg(number));
    m_up->setAccessibleName(tr("Move step %1 up").arg(number));
    m_down->setAccessibleName(tr("Move step %1 down").arg(number));
    m_remove->setAccessibleName(tr("Remove step %1").arg(number));
    if (m_line->text() != words) {
        m_line->setText(words);
        m_line->setCursorPosition(0);
    }
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    showButtons();
}

void StepRow::showButtons()
{
    for (auto *button : {m_up, m_down, m_remove})
        button->setHidden(m_line->text().isEmpty());
}
