#include "ui/pages/OldLockPage.h"

#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/words/LockText.h"

using namespace Qt::StringLiterals;

OldLockPage::OldLockPage(const QString &team, const std::optional<QDateTime> &expiredOn, QWidget *parent)
    : Page(tr("What using the old lock means"), parent)
{
    setContinue(tr("Use the old lock"));
    if (expiredOn)
        add(new Hint(tr("This lock ran out on %1.").arg(LockText::day(*expiredOn))));
    const auto say = [this](const QString &title, const QString &words) {
        auto *card = add(new Card);
        card->content()->addWidget(new Heading(title, 2));
        card->content()->addWidget(new Body(words));
    };
    say(tr("Who can still open it"),
        tr("Whoever holds the private part of %1's lock. That should be the %1 security team and nobody else.")
            .arg(team));
    say(tr("What may go wrong"),
        tr("Teams often just forget to renew the date. But %1 may have put this lock away, and then they cannot open "
           "your "
           "report. If somebody took the private part from them, that person could open it.")
            .arg(team));
    say(tr("What we do"),
        tr("We use it for this report only, and the report tells %1 that the lock was old.").arg(team));

    auto *tick = new Choices(Choices::Pick::Several);
    tick->add(u"understood"_s, tr("I understand, and I want to use the old lock for this report."));
    auto *field = add(new Field(u"old-lock"_s, tr("Your decision"), tick));
    field->setLabelShown(false);
    connect(this, &Page::continuePressed, this, [this, tick, field] {
        if (tick->chosen().isEmpty())
            showFaults({{field->id(), tr("Tick the box if you want to use the old lock, or go back")}});
        else
            Q_EMIT accepted();
    });
}
