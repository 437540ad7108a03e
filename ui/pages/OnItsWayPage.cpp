#include "ui/pages/OnItsWayPage.h"

#include "app/vendors/BuiltInPins.h"
#include "app/vendors/VendorProfile.h"
#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/words/LockText.h"
#include "ui/words/VendorText.h"

#include <QFileInfo>

OnItsWayPage::OnItsWayPage(State state, const VendorProfile &vendor, const QString &reference, const QDateTime &when,
                           const QString &path, QWidget *parent)
    : Page(state == State::Sent ? tr("Your report is on its way") : tr("Your locked report is saved"), parent)
{
    setBack({});
    setContinue(tr("Done"));
    add(new Body(
        state == State::Sent
            ? tr("Thank you. You said that you sent it. Write down the reference: %1 can find your report by it.")
                  .arg(vendor.name)
            : tr("Nothing has been sent yet. Send the file \"%1\" to the address below when you are ready. Only the "
                 "%2 security team can open it.")
                  .arg(QFileInfo(path).fileName(), vendor.name)));
    auto *card = add(new Card);
    auto *facts = new FactList;
    facts->addCopied(tr("Reference"), reference, reference, FactList::Letters::Fixed);
    facts->add(state == State::Sent ? tr("Sent on") : tr("Locked on"), LockText::day(when));
    facts->addCopied(tr("Address"), vendor.address, vendor.address, FactList::Letters::Normal);
    card->content()->addWidget(facts);

    QStringList steps;
    if (state == State::Saved)
        steps.append(tr("You send the file."));
    for (const QString &step : vendor.steps)
        steps.append(vendorText(vendor, step));
    if (!steps.isEmpty()) {
        add(new Heading(tr("What happens next"), 2));
        int number = 1;
        for (const QString &step : std::as_const(steps))
            add(new Body(tr("%1. %2").arg(number++).arg(step)));
        if (BuiltInPins::of(vendor.id)) // we read what they promise; of a team that the person added we know nothing
            add(new Body(tr("%1 treats all reports confidentially.").arg(vendor.name)));
    }
    add(new Notice(Notice::Kind::Info, tr("Please don't share details in public until it is fixed.")));
    connect(this, &Page::continuePressed, this, &OnItsWayPage::finished);
}
