#include "ui/pages/ReadOnlyPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Notice.h"
#include "ui/pages/AnswerCard.h"

ReadOnlyPage::ReadOnlyPage(const Draft &draft, const QString &why, const QString &meaning, QWidget *parent)
    : Page(tr("Your report to %1").arg(draft.vendor().name), parent)
{
    setContinue(tr("Try again"), Button::Weight::Secondary);
    add(new Notice(Notice::Kind::Warning, meaning, why));
    add(new AnswerCard(draft, AnswerCard::Changes::None));
}
