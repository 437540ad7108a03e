#include "ui/pages/StartPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"

StartPage::StartPage(const QList<Team> &teams, const QString &unfinished, bool locked, QWidget *parent)
    : Page(tr("Your reports"), parent)
{
    setBack({});
    setContinue({});
    add(new Hint(tr("Found something that looks unsafe? Tell the people who can fix it. It takes about 10 minutes. "
                    "You don't have to be an expert.")));
    if (!unfinished.isEmpty()) {
        auto *card = add(new Card);
        auto *row = new ActionRow(tr("Your report to %1").arg(unfinished),
                                  locked ? tr("Locked and saved. Tell us whether you have sent it.")
                                         : tr("Not finished. It is kept only until you close this window."));
        connect(row->addButton(tr("Open"), Button::Weight::Primary), &Button::clicked, this, &StartPage::resumed);
        card->addRow(row);
        return;
    }
    if (teams.size() == 1) {
        auto *start = new Button(tr("Start a new report"), Button::Weight::Primary);
        content()->addWidget(start, 0, Qt::AlignLeading);
        connect(start, &Button::clicked, this, [this, id = teams.constFirst().id] { Q_EMIT started(id); });
        return;
    }
    add(new Heading(tr("Who do you want to tell?"), 2));
    auto *card = add(new Card);
    for (const Team &team : teams) {
        auto *row =
            new ActionRow(team.name, team.addedByYou ? tr("%1 · added by you").arg(team.address) : team.address);
        connect(row->addButton(tr("Start")), &Button::clicked, this, [this, id = team.id] { Q_EMIT started(id); });
        card->addRow(row);
    }
}
