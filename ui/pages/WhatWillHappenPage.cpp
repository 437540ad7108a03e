#include "ui/pages/WhatWillHappenPage.h"

#include "app/vendors/VendorProfile.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/words/VendorText.h"

WhatWillHappenPage::WhatWillHappenPage(const VendorProfile &vendor, bool kept, QWidget *parent)
    : Page(tr("What will happen"), parent)
{
    auto *card = add(new Card);
    int number = 1;
    for (const QString &step :
         {tr("You answer a few plain questions."), tr("You add pictures or files, if you have any."),
          tr("We lock it, so that only the %1 security team can open it.").arg(vendor.name), tr("You send it.")})
        card->addRow(new Body(tr("%1. %2").arg(number++).arg(step)));
    if (!vendor.ask.isEmpty())
        add(new Notice(Notice::Kind::Info, tr("%1 asks: %2").arg(vendor.name, vendorText(vendor, vendor.ask))));
    add(new Body(
        kept ? tr("Nothing leaves this computer until you press Send. You can stop at any time. We keep your work "
                  "privately on this computer.")
             : tr("Nothing leaves this computer until you press Send. You can stop at any time. We cannot save "
                  "just now: your work is gone when you close the window.")));
    auto *another = new LinkButton(tr("This is not for %1: tell another company").arg(vendor.name));
    content()->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &LinkButton::clicked, this, &WhatWillHappenPage::tellAnotherPressed);
    auto *expert = new LinkButton(tr("I report such problems often: give me the short form"));
    content()->addWidget(expert, 0, Qt::AlignLeading);
    connect(expert, &LinkButton::clicked, this, &WhatWillHappenPage::shortFormPressed);
}
