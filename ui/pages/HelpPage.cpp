#include "ui/pages/HelpPage.h"

#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

HelpPage::HelpPage(QWidget *parent) : Page(tr("Help"), parent)
{
    setContinue({});
    add(new Hint(
        tr("Press F1 on any page to get help for that page. All of this is in the app: nothing is looked up.")));
    auto *card = add(new Card);
    for (const auto topic : HelpText::topics) {
        auto *link = new LinkButton(HelpText::heading(topic));
        connect(link, &LinkButton::clicked, this, [this, topic] { Q_EMIT topicPressed(topic); });
        card->addRow(link);
    }
    auto *more = add(new Card);
    auto *glossary = new LinkButton(tr("Ten words explained"));
    connect(glossary, &LinkButton::clicked, this, &HelpPage::glossaryPressed);
    more->addRow(glossary);
    auto *about = new LinkButton(tr("About Vouchsafe"));
    connect(about, &LinkButton::clicked, this, &HelpPage::aboutPressed);
    more->addRow(about);
}
