#include "ui/pages/NoKeyPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

NoKeyPage::NoKeyPage(bool hasWords, QWidget *parent) : Page(tr("We cannot open your reports just now"), parent)
{
    setBack({});
    setContinue(tr("Try again"));
    add(new Body(tr("Nothing is lost. The part of your computer that keeps passwords is closed. Log out and log in "
                    "again, or type your login password if your computer asks for it. Then press \"Try again\".")));
    if (hasWords) {
        auto *card = add(new Card);
        auto *row = new ActionRow(tr("You have five words on paper"), tr("They open your reports too."));
        card->addRow(row);
        connect(row->addButton(tr("Type the words")), &Button::clicked, this, &NoKeyPage::typeWords);
    }
    auto *afresh = add(new Folded(tr("If nothing helps")));
    afresh->addWords(tr("You can start again with no reports. The old ones are put aside in a folder on this computer. "
                        "Nothing is deleted, but this app cannot show them any more."));
    auto *start = new LinkButton(tr("Put the old reports aside"));
    afresh->add(start);
    connect(start, &LinkButton::clicked, this, &NoKeyPage::startAfresh);
    connect(this, &Page::continuePressed, this, &NoKeyPage::tryAgain);
}
