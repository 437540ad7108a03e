#include "ui/kit/SummaryRow.h"

#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

SummaryRow::SummaryRow(const QString &label, const QString &value, QWidget *parent)
    : SideBySide(420, parent), m_value(new Body(value))
{
    auto *change = new LinkButton(tr("Change"));
    change->setAccessibleName(tr("Change: %1").arg(label));
    change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_change = change;
    addName(new Hint(label), 148);
    row()->addWidget(m_value, 1);
    row()->addWidget(m_change);
    connect(change, &QPushButton::clicked, this, &SummaryRow::changePressed);
}

void SummaryRow::setValue(const QString &value)
{
    m_value->setText(value);
}

void SummaryRow::setChangeable(bool changeable)
{
    m_change->setHidden(!changeable);
}
