#include "ui/pages/CannotStartPage.h"

#include "ui/kit/Labels.h"

CannotStartPage::CannotStartPage(const CryptoProblem &problem, QWidget *parent)
    : Page(tr("Vouchsafe cannot run safely on this computer"), parent)
{
    setBack({});
    setContinue({});
    switch (problem.what) {
    case CryptoProblem::NoProvider:
        add(new Body(
            tr("A part that makes good random numbers is missing, and without it nothing could be locked. Nothing "
               "was done. Install the package libqca-qt6-plugins, then start Vouchsafe again.")));
    }
}
