#include "ui/pages/ReviewPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/SummaryRow.h"
#include "ui/words/AnswerText.h"
#include "ui/words/ProblemText.h"

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const Draft &draft, LockState lock, QWidget *parent) : Page(tr("Check your report"), parent)
{
    const QString team = draft.vendor().name;
    auto *card = add(new Card);
    const auto addRow = [&](const QString &label, const QString &value, Part part, int question) {
        auto *row = new SummaryRow(label, value);
        connect(row, &SummaryRow::changePressed, this,
                [this, part, question] { Q_EMIT changePressed(part, question); });
        card->addRow(row);
    };
    for (const Part part : {Part::Product, Part::WhatHappened}) {
        for (const auto &line : AnswerText::linesOf(part, draft))
            addRow(line.label, line.value, part, line.question);
    }
    QStringList files;
    for (const TakenFile &file : draft.files())
        files.append(ProblemText::shownName(file.name()));
    addRow(tr("Files"), files.isEmpty() ? tr("None") : files.join(u", "_s), Part::Files, 0);
    for (const auto &line : AnswerText::linesOf(Part::Contact, draft))
        addRow(line.label, line.value, Part::Contact, line.question);
    if (lock == LockState::OldLockChosen)
        addRow(tr("Lock"), tr("The old one, which ran out. The report says so to %1.").arg(team), Part::RightPeople, 0);

    auto *seen = add(new Card);
    seen->content()->addWidget(new Heading(tr("Who can see what"), 2));
    seen->content()->addWidget(new Body(
        tr("%1 security team: everything on this page, and the address you send from. To stay unknown, use one "
           "without your name.")
            .arg(team)));
    seen->content()->addWidget(new Body(
        tr("Your email service: your address, %1's address, the time and the size. Not the words, not the files.")
            .arg(team)));
    seen->content()->addWidget(new Body(tr("This app's makers: nothing.")));

    auto *tick = new Choices(Choices::Pick::Several);
    tick->add(u"happy"_s, tr("I have read it and I'm happy to send it."));
    auto *field = add(new Field(u"happy"_s, tr("Ready?"), tick));
    field->setLabelShown(false);
    connect(this, &Page::continuePressed, this, [this, tick] {
        if (tick->chosen().isEmpty())
            showFaults({{u"happy"_s, tr("Tick the box when you have read it")}});
        else
            Q_EMIT agreed();
    });
}
