#include "ui/pages/OpeningPage.h"

#include "ui/kit/Labels.h"

OpeningPage::OpeningPage(QWidget *parent) : Page(tr("Opening your reports"), parent)
{
    setBack({});
    setContinue({});
    add(new Body(tr("This takes a moment. Your computer may ask you for its own password first.")));
}
