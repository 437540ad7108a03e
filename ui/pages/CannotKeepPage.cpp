#include "ui/pages/CannotKeepPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"

namespace {

struct Way {
    QString title;
    QString words;
    QString button;
};

Way wordsFor(CannotKeepPage::Then then)
{
    switch (then) {
    case CannotKeepPage::Then::Unsaved:
        return {
            CannotKeepPage::tr("Go on without saving"),
            CannotKeepPage::tr("You can write and send a report all the same. It is gone when you close the window."),
            CannotKeepPage::tr("Go on")};
    case CannotKeepPage::Then::ToList:
        return {CannotKeepPage::tr("Go back to your reports"), CannotKeepPage::tr("The others are still there."),
                CannotKeepPage::tr("Go back")};
    case CannotKeepPage::Then::GoBack:
    case CannotKeepPage::Then::KeepBoth:
        return {CannotKeepPage::tr("Go back to your report"),
                CannotKeepPage::tr("It stays open in this window. We try to save it again every few seconds."),
                CannotKeepPage::tr("Go back")};
    }
    Q_UNREACHABLE();
}

} // namespace

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
    const auto [title, words, button] = wordsFor(then);
    auto *row = new ActionRow(title, words);
    card->addRow(row);
    connect(row->addButton(button), &Button::clicked, this, &CannotKeepPage::goOn);
    connect(this, &Page::continuePressed, this, &CannotKeepPage::tryAgain);
}
