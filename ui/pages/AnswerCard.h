#pragma once

#include "ui/journey/Topics.h"
#include "ui/kit/Card.h"

class SummaryRow;

/// Every answer of a report and its files, in the order of the form.
class AnswerCard final : public Card {
    Q_OBJECT

public:
    enum class Changes { Offered, None };

    AnswerCard(const Draft &draft, Changes changes, QWidget *parent = nullptr);

    /// One more row, which leads to a part without questions.
    void addPart(Part part, const QString &label, const QString &value);

Q_SIGNALS:
    void changePressed(Topic topic);
    void partPressed(Part part);

private:
    [[nodiscard]] SummaryRow *addAnswer(const QString &label, const QString &value);

    Changes m_changes;
};
