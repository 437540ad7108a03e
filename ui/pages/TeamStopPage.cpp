#include "ui/pages/TeamStopPage.h"

#include "ui/kit/FactList.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Notice.h"
#include "ui/kit/StopNotice.h"

using namespace Qt::StringLiterals;

TeamStopPage::TeamStopPage(const QString &heading, const QString &meaning, const Facts &facts, QWidget *parent)
    : Page(heading, parent)
{
    setContinue(tr("Back to your reports"));
    add(makeStopNotice(meaning));
    if (facts.isEmpty())
        return;
    auto *folded = add(new Folded(tr("Technical details"), Folded::Shape::Card));
    auto *list = new FactList;
    for (const auto &[name, value] : facts)
        list->add(name, value, FactList::Letters::Fixed);
    folded->add(list);
}
