#include "ui/pages/CannotStartPage.h"

#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Labels.h"

using namespace Qt::StringLiterals;

CannotStartPage::CannotStartPage(const CryptoProblem &problem, QWidget *parent)
    : Page(tr("Vouchsafe cannot run safely on this computer"), parent)
{
    setBack({});
    setContinue(tr("Close"));
    connect(this, &Page::continuePressed, this, [this] { window()->close(); });
    switch (problem.what) {
    case CryptoProblem::NoProvider:
        add(new Body(tr("A part that makes good random numbers is missing. Without it nothing could be locked, so "
                        "nothing was done. Install this package, then start Vouchsafe again.")));
        const QString package = u"libqca-qt6-plugins"_s;
        auto *facts = new FactList;
        facts->addCopied(tr("Package"), package, package, FactList::Letters::Fixed);
        add(new Card)->content()->addWidget(facts);
    }
}
