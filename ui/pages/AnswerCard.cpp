#include "ui/pages/AnswerCard.h"

#include "app/cases/FilesApart.h"
#include "ui/journey/Draft.h"
#include "ui/kit/SummaryRow.h"
#include "ui/words/AnswerText.h"
#include "ui/words/FileText.h"

AnswerCard::AnswerCard(const Draft &draft, Changes changes, QWidget *parent) : Card(parent), m_changes(changes)
{
    const auto addLines = [&](Part part) {
        for (const auto &line : AnswerText::linesOf(part, draft))
            connect(addAnswer(line.label, line.value), &SummaryRow::changePressed, this,
                    [this, line] { Q_EMIT changePressed(line.topic); });
    };
    addLines(Part::Product);
    addLines(Part::WhatHappened);
    QStringList files;
    const std::vector<bool> apart = filesApart(draft.files());
    for (size_t i = 0; i < apart.size(); ++i) {
        const QString line = FileText::line(draft.evidence().all()[i]);
        files.append(apart[i] ? tr("%1 Too big for email, locked on its own.").arg(line) : line);
    }
    addPart(Part::Files, tr("Files"), files.isEmpty() ? tr("None") : files.join(u'\n'));
    addLines(Part::Contact);
}

void AnswerCard::addPart(Part part, const QString &label, const QString &value)
{
    connect(addAnswer(label, value), &SummaryRow::changePressed, this, [this, part] { Q_EMIT partPressed(part); });
}

SummaryRow *AnswerCard::addAnswer(const QString &label, const QString &value)
{
    auto *row = new SummaryRow(label, value);
    row->setChangeable(m_changes == Changes::Offered);
    addRow(row);
    return row;
}
