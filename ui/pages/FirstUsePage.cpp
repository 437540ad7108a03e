#include "ui/pages/FirstUsePage.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"

using namespace Qt::StringLiterals;

FirstUsePage::FirstUsePage(QWidget *parent) : Page(tr("Does someone else use this computer account?"), parent)
{
    setBack({});
    auto *answers = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    answers->add(u"yes"_s, tr("Yes"), tr("You choose a passphrase, and type it each time you open Vouchsafe."));
    answers->add(u"no"_s, tr("No"), tr("This computer keeps the key for you. Hide then only hides."));
    answers->add(u"dont-know"_s, tr("I don't know"), tr("Then a passphrase is the safer way."));
    auto *field = add(new Field(u"shared"_s, headingText(), answers));
    field->setLabelShown(false);
    auto *why = add(new Folded(tr("Why we ask")));
    why->addWords(tr("What you write is kept locked on this computer. If you are the only one who logs in here, your "
                     "login is enough to open it. If others log in with the same name, they could open it too. Then "
                     "you need a passphrase: a long password that only you know."));
    connect(this, &Page::continuePressed, this, [this, answers, field] {
        if (answers->chosen().isEmpty())
            showFaults({{field->id(), tr("Choose an answer. \"I don't know\" is fine too")}});
        else
            Q_EMIT chosen(answers->chosenOne() != u"no");
    });
}
