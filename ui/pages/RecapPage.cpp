#include "ui/pages/RecapPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Card.h"
#include "ui/kit/SummaryRow.h"
#include "ui/words/AnswerText.h"
#include "ui/words/PartText.h"

RecapPage::RecapPage(Part part, Draft &draft, QWidget *parent) : Page(tr("You said this. Is that right?"), parent)
{
    setPart(PartText::shortName(part));
    setContinue(tr("Yes, that is right"));
    auto *card = add(new Card);
    for (const auto &line : AnswerText::linesOf(part, draft)) {
        auto *row = new SummaryRow(line.label, line.value);
        connect(row, &SummaryRow::changePressed, this, [this, line] { Q_EMIT changePressed(line.topic); });
        card->addRow(row);
    }
    connect(this, &Page::continuePressed, this, [this, part, &draft] {
        draft.confirm(part);
        Q_EMIT confirmed();
    });
}
