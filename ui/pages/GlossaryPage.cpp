#include "ui/pages/GlossaryPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/words/HelpText.h"

GlossaryPage::GlossaryPage(QWidget *parent) : Page(tr("Ten words explained"), parent)
{
    setPart(tr("Help"));
    setContinue({});
    auto *card = add(new Card);
    for (const auto &entry : HelpText::glossary())
        card->addRow(new ActionRow(entry.word, entry.meaning));
}
