#include "ui/pages/TeamStopPage.h"

#include "ui/kit/FactList.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

using namespace Qt::StringLiterals;

TeamStopPage::TeamStopPage(const QString &heading, const QString &meaning, const Facts &facts, QWidget *parent)
    : Page(heading, parent)
{
    setContinue(tr("Back to your reports"));
    auto *stop = add(new Notice(Notice::Kind::Error));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new Icon(u"stop"_s, 2.6, Icon::Tint::Error), 0, Qt::AlignTop);
    row->addWidget(new Body(meaning), 1);
    stop->content()->addLayout(row);
    if (facts.isEmpty())
        return;
    auto *folded = add(new Folded(tr("Technical details"), Folded::Shape::Card));
    auto *list = new FactList;
    for (const auto &[name, value] : facts)
        list->add(name, value, FactList::Letters::Fixed);
    folded->add(list);
}
