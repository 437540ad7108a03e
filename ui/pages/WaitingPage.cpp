#include "ui/pages/WaitingPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/words/SendText.h"
#include "ui/words/WhenText.h"

WaitingPage::WaitingPage(const State &state, QWidget *parent)
    : Page(state.trying ? tr("Trying to send your report") : tr("Your report waits in the outbox"), parent)
{
    setBack({});
    if (state.trying) {
        add(new Body(tr("We try again just now. It is the very same report.")));
        add(new Hint(tr("If you stop it, it may have arrived all the same. We tell you what we know.")));
        setContinue(tr("Stop it"), Button::Weight::Secondary);
        connect(this, &Page::continuePressed, this, &WaitingPage::stopPressed);
        return;
    }
    QString words = state.last ? SendText::shortly(*state.last) + u' ' : QString();
    if (state.next)
        words += tr("We will try again at %1, if this window is open then.").arg(WhenText::clock(*state.next));
    else if (state.gaveUp)
        words += tr("We tried for five days, and stopped.");
    else
        words += tr("We do not try again by ourselves. Please look at it.");
    add(new Notice(state.next ? Notice::Kind::Info : Notice::Kind::Warning, words));
    add(new Body(tr("It is locked, and %1 has not got it yet. You can close the window and come back. It then goes on "
                    "trying, or asks for your password.")
                     .arg(state.team)));
    setContinue(tr("Done"));
    connect(this, &Page::continuePressed, this, &WaitingPage::finished);
    if (!state.apart.files.empty()) {
        auto *files = addSection(StepsText::titleApart(state.apart.letter), new ApartFiles(state.apart));
        connect(files, &ApartFiles::showFilePressed, this, &WaitingPage::showFilePressed);
    }
    auto *card = addSection(tr("What else you can do"), new Card);
    auto *now = new ActionRow(tr("Do not wait"), tr("Try again now, or change the address or password."));
    connect(now->addButton(tr("Try again")), &Button::clicked, this, &WaitingPage::tryNowPressed);
    card->addRow(now);
    auto *other = new ActionRow(tr("Another way"), tr("On a website, or in an app on this computer."));
    connect(other->addButton(tr("Send it another way")), &Button::clicked, this, &WaitingPage::otherWayPressed);
    card->addRow(other);
}
