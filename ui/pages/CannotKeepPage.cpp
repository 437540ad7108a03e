#include "ui/pages/CannotKeepPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"

CannotKeepPage::CannotKeepPage(const QString &heading, const QString &meaning, QWidget *parent) : Page(heading, parent)
{
    setBack({});
    setContinue(tr("Try again"));
    add(new Body(meaning));
    auto *card = add(new Card);
    auto *row =
        new ActionRow(tr("Go on without saving"),
                      tr("You can write and send a report all the same. It is gone when you close the window."));
    card->addRow(row);
    connect(row->addButton(tr("Go on")), &Button::clicked, this, &CannotKeepPage::goOnUnsaved);
    connect(this, &Page::continuePressed, this, &CannotKeepPage::tryAgain);
}
