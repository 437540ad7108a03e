#include "ui/pages/ReviewPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/pages/AnswerCard.h"
#include "ui/words/ProblemText.h"
#include "ui/words/SecretText.h"
#include "ui/words/UsefulText.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ReviewPage::ReviewPage(const Draft &draft, LockState lock, QWidget *parent) : Page(tr("Check your report"), parent)
{
    const QString team = draft.vendor().name;
    auto *card = add(new AnswerCard(draft, AnswerCard::Changes::Offered));
    connect(card, &AnswerCard::changePressed, this, &ReviewPage::changePressed);
    connect(card, &AnswerCard::partPressed, this, &ReviewPage::partPressed);
    if (lock == LockState::OldLockChosen)
        card->addPart(Part::RightPeople, tr("Lock"),
                      tr("The old one, which ran out. The report says so to %1.").arg(team));
    addSecrets(draft);
    addFileFacts(draft);
    addUseful(draft);

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

void ReviewPage::addSecrets(const Draft &draft)
{
    const auto notes = SecretText::notes(draft, draft.evidence().rules());
    if (notes.isEmpty())
        return;
    auto *notice = add(new Notice(Notice::Kind::Info,
                                  tr("Your words may hold things that you did not mean to share. That can be right. We "
                                     "change nothing in them.")));
    for (const auto &note : notes) {
        auto *link = new LinkButton(note.words);
        notice->content()->addWidget(link, 0, Qt::AlignLeading);
        connect(link, &LinkButton::clicked, this, [this, topic = note.topic] { Q_EMIT changePressed(topic); });
    }
}

void ReviewPage::addFileFacts(const Draft &draft)
{
    if (draft.evidence().all().empty())
        return;
    auto *folded = add(new Folded(tr("Technical details of the files")));
    for (const TakenFile &file : draft.files()) {
        auto *facts = new FactList;
        facts->add(tr("Name"), ProblemText::shownName(file.name()));
        facts->add(tr("Type"), ProblemText::shownName(file.type()));
        facts->add(tr("Size"), tr("%1 bytes").arg(QLocale().toString(file.size())));
        facts->add(tr("SHA-256"), file.sha256().hex(), FactList::Letters::Fixed);
        folded->add(facts);
    }
}

void ReviewPage::addUseful(const Draft &draft)
{
    const QString praise = UsefulText::praise(draft);
    const auto suggestions = UsefulText::suggestions(draft);
    if (praise.isEmpty() && suggestions.isEmpty())
        return;
    const QString more = tr("If you like, this would help them more. You can also send it as it is.");
    QStringList said{praise, suggestions.isEmpty() ? QString() : more};
    said.removeAll(QString());
    auto *notice = add(new Notice(Notice::Kind::Info, said.join(u' ')));
    for (const auto &suggestion : suggestions) {
        auto *link = new LinkButton(suggestion.words);
        notice->content()->addWidget(link, 0, Qt::AlignLeading);
        connect(link, &LinkButton::clicked, this, [this, suggestion] {
            if (suggestion.topic)
                Q_EMIT changePressed(*suggestion.topic);
            else
                Q_EMIT partPressed(suggestion.part);
        });
    }
}
