#include "ui/pages/HelpTopicPage.h"

#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"

HelpTopicPage::HelpTopicPage(HelpText::Topic topic, QWidget *parent) : Page(HelpText::heading(topic), parent)
{
    setPart(tr("Help"));
    setContinue({});
    for (const QString &paragraph : HelpText::paragraphs(topic))
        add(new Body(paragraph));
    auto *all = add(new LinkButton(tr("All help topics")));
    connect(all, &LinkButton::clicked, this, &HelpTopicPage::allTopicsPressed);
}
