#include "ui/pages/HiddenPage.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

HiddenPage::HiddenPage(QWidget *parent) : Page(tr("Hidden"), parent)
{
    setBack({});
    setContinue(tr("Show it again"));
    add(new Body(tr("Nothing is lost. What you typed is still in this window, and comes back just as you left it.")));
    add(new Notice(
        Notice::Kind::Info,
        tr("This only hides. Anyone at this computer can show it again: this version has no passphrase. If you "
           "have to leave, lock the screen of your computer too.")));
}
