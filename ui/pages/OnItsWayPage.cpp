#include "ui/pages/OnItsWayPage.h"

#include "app/vendors/BuiltInPins.h"
#include "app/vendors/VendorProfile.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/words/LockText.h"
#include "ui/words/VendorText.h"

#include <QFileInfo>

namespace {

QString wordsOf(const VendorProfile &vendor, const OnItsWayPage::End &end)
{
    switch (end.state) {
    case OnItsWayPage::State::TakenByServer:
        return OnItsWayPage::tr("Thank you. Your mail service has taken it and passes it on. Write down the reference: "
                                "%1 can find your report by it.")
            .arg(vendor.name);
    case OnItsWayPage::State::SentByPerson:
        return OnItsWayPage::tr("Thank you. You said that you sent it. Write down the reference: %1 can find your "
                                "report by it.")
            .arg(vendor.name);
    case OnItsWayPage::State::Saved:
        return OnItsWayPage::tr("Nothing has been sent yet. Send the file \"%1\" to the address below when you are "
                                "ready. Only the %2 security team can open it.")
            .arg(QFileInfo(end.path).fileName(), vendor.name);
    }
    Q_UNREACHABLE();
}

} // namespace

OnItsWayPage::OnItsWayPage(const VendorProfile &vendor, const End &end, QWidget *parent)
    : Page(end.state == State::Saved ? tr("Your locked report is saved") : tr("Your report is on its way"), parent)
{
    const bool sent = end.state != State::Saved;
    setBack({});
    setContinue(tr("Done"));
    add(new Body(wordsOf(vendor, end)));
    auto *card = add(new Card);
    auto *facts = new FactList;
    facts->addCopied(tr("Reference"), end.reference, end.reference, FactList::Letters::Fixed);
    facts->add(sent ? tr("Sent on") : tr("Locked on"), LockText::day(end.when));
    facts->addCopied(tr("Address"), vendor.address, vendor.address, FactList::Letters::Normal);
    card->content()->addWidget(facts);
    if (!end.serverSaid.isEmpty())
        add(new Folded(tr("What the server said")))->addWords(end.serverSaid);
    if (!end.apart.files.empty()) {
        auto *files = addSection(StepsText::titleApart(end.apart.letter), new ApartFiles(end.apart));
        connect(files, &ApartFiles::showFilePressed, this, &OnItsWayPage::showFilePressed);
    }
    if (sent)
        addReceipt();

    QStringList steps;
    if (!sent)
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

void OnItsWayPage::addReceipt()
{
    auto *card = add(new Card);
    auto *row = new ActionRow(tr("Save a receipt"),
                              tr("It says what was sent, when and to whom. Nothing of your report is in it."));
    connect(row->addButton(tr("As text")), &Button::clicked, this, [this] { Q_EMIT receiptWanted(ReceiptForm::Text); });
    connect(row->addButton(tr("As PDF")), &Button::clicked, this, [this] { Q_EMIT receiptWanted(ReceiptForm::Pdf); });
    card->addRow(row);
    m_receipt = add(new Notice(Notice::Kind::Info));
    m_receipt->hide();
}

void OnItsWayPage::tell(const QString &words)
{
    m_receipt->setWords(words);
    m_receipt->show();
    announce(this, words);
}

void OnItsWayPage::showReceiptSaved(const QString &name)
{
    tell(tr("The receipt is saved as \"%1\".").arg(name));
}

void OnItsWayPage::showReceiptNotSaved(const QString &why)
{
    tell(tr("The receipt is not saved. %1").arg(why));
}
