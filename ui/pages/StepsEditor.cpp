#include "ui/pages/StepsEditor.h"

#include "app/report/Questions.h"
#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

#include <QHBoxLayout>

namespace {
constexpr qsizetype atFirst = 3;
}

StepsEditor::StepsEditor(const QStringList &steps, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_rows);
    for (const QString &step : steps)
        addLine(step);
    while (m_lines.size() < atFirst)
        addLine({});
    setFocusProxy(m_lines.constFirst());

    auto *more = new Button(tr("Add a step"), Button::Weight::Secondary, Button::Size::Small);
    layout->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &Button::clicked, this, [this, more] {
        addLine({})->setFocus();
        more->setEnabled(m_lines.size() < longestList);
    });
}

OneLine *StepsEditor::addLine(const QString &step)
{
    const QString number = QString::number(m_lines.size() + 1);
    auto *line = new OneLine;
    line->setText(step);
    line->setAccessibleName(tr("Step %1").arg(number));
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *label = new Body(tr("%1.").arg(number));
    label->setBuddy(line);
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(QStringLiteral("00.")));
    row->addWidget(label);
    row->addWidget(line, 1);
    m_rows->addLayout(row);
    m_lines.append(line);
    return line;
}

QStringList StepsEditor::steps() const
{
    QStringList steps;
    for (const OneLine *line : m_lines) {
        if (!line->text().trimmed().isEmpty())
            steps.append(line->text().trimmed());
    }
    return steps;
}
