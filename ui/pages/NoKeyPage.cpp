#include "ui/pages/NoKeyPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

NoKeyPage::NoKeyPage(bool hasSlot, QWidget *parent)
    : Page(tr("Your reports are here, but this computer did not give us the key to open them"), parent)
{
    setBack({});
    setContinue(tr("Try again"));
    add(new Body(tr("Nothing is lost. The key lies where this computer keeps your passwords, and that place may be "
                    "locked just now. Often it opens when you log out and log in again. Your desktop may also ask you "
                    "for your login password. Then press \"Try again\".")));
    if (hasSlot) {
        auto *card = add(new Card);
        auto *row = new ActionRow(tr("You have a passphrase"),
                                  tr("It opens your reports too. It may be the words that you wrote down."));
        card->addRow(row);
        connect(row->addButton(tr("Use my passphrase")), &Button::clicked, this, &NoKeyPage::usePassphrase);
    }
    auto *afresh = add(new Folded(tr("If the key is gone for good")));
    afresh->addWords(tr("You can start afresh. The old reports stay on this computer, beside the new ones. If the key "
                        "turns up again, they can be opened again."));
    auto *start = new LinkButton(tr("Start afresh and keep the old reports aside"));
    afresh->add(start);
    connect(start, &LinkButton::clicked, this, &NoKeyPage::startAfresh);
    connect(this, &Page::continuePressed, this, &NoKeyPage::tryAgain);
}
