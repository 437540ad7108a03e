#include "ui/pages/CannotKeepPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"

CannotKeepPage::CannotKeepPage(const QString &heading, const QString &meaning, Then then, QWidget *parent)
    : Page(heading, parent)
{
    setBack({});
    setContinue(tr("Try again"));
    add(new Body(meaning));
    auto *card = add(new Card);
    if (then == Then::KeepBoth) {
        auto *both = new ActionRow(tr("Keep yours as a second report"),
                                   tr("It holds all that is in this window, with its files. The other one stays as it "
                                      "is. You can delete one of them later."));
        card->addRow(both);
        connect(both->addButton(tr("Keep both")), &Button::clicked, this, &CannotKeepPage::keepBoth);
    }
    const bool back = then != Then::Unsaved;
    auto *row = back ? new ActionRow(tr("Go back to your report"),
                                     tr("It stays open in this window. We try to save it again every few seconds."))
                     : new ActionRow(tr("Go on without saving"),
                                     tr("You can write and send a report all the same. It is gone when you close the "
                                        "window."));
    card->addRow(row);
    connect(row->addButton(back ? tr("Go back") : tr("Go on")), &Button::clicked, this, &CannotKeepPage::goOnUnsaved);
    connect(this, &Page::continuePressed, this, &CannotKeepPage::tryAgain);
}
