#include "ui/pages/PartsPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/TaskRow.h"
#include "ui/words/PartText.h"

namespace {

Badge::Kind kindOf(PartState state)
{
    switch (state) {
    case PartState::Done:
        return Badge::Kind::Done;
    case PartState::Look:
        return Badge::Kind::Warning;
    case PartState::NotStarted:
    case PartState::InProgress:
    case PartState::Optional:
    case PartState::CannotStart:
        return Badge::Kind::Soft;
    }
    Q_UNREACHABLE();
}

} // namespace

PartsPage::PartsPage(const Draft &draft, LockState lock, QWidget *parent)
    : Page(tr("Your report to %1").arg(draft.vendor().name), parent)
{
    add(new Hint(tr("You have done %1 of %2 parts. Do them in any order; sending comes last.")
                     .arg(partsDone(draft, lock))
                     .arg(std::size(allParts))));
    auto *card = add(new Card);
    for (const Part part : allParts) {
        const PartState state = stateOf(part, draft, lock);
        auto *row =
            new TaskRow(PartText::task(part), PartText::line(part, draft, lock), PartText::state(state), kindOf(state));
        row->link()->setEnabled(state != PartState::CannotStart);
        connect(row, &TaskRow::chosen, this, [this, part] { Q_EMIT chosen(part); });
        card->addRow(row);
    }
    auto *other =
        new LinkButton(draft.form() == Form::Short ? tr("Ask me one question at a time")
                                                   : tr("I report such problems often: give me the short form"));
    content()->addWidget(other, 0, Qt::AlignLeading);
    connect(other, &LinkButton::clicked, this, &PartsPage::otherFormPressed);
}
