#include "ui/pages/HiddenPage.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"

HiddenPage::HiddenPage(bool couldClose, QWidget *parent) : Page(tr("Hidden"), parent)
{
    setBack({});
    setContinue(tr("Show it again"));
    add(new Body(tr("Nothing is lost. What you typed is still in this window, and comes back just as you left it.")));
    add(new Notice(
        Notice::Kind::Info,
        couldClose ? tr("This only hides. Anyone at this computer can show it again: you chose no passphrase. You can "
                        "set one in Settings. If you have to leave, lock the screen of your computer too.")
                   : tr("This only hides. Anyone at this computer can show it again. If you have to leave, lock the "
                        "screen of your computer too.")));
}
