#include "ui/pages/FirstUsePage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"

using namespace Qt::StringLiterals;

FirstUsePage::FirstUsePage(QWidget *parent)
    : Page(tr("Does someone else use this computer account?"), parent),
      m_answers(new Choices(Choices::Pick::One, Choices::Shape::Cards)),
      m_busy(new Body(tr("Your computer may ask for your login password."))), m_goOn(continueText())
{
    m_answers->add(u"yes"_s, tr("Yes"), tr("You choose a passphrase, and type it each time you open Vouchsafe."));
    m_answers->add(u"no"_s, tr("No"), tr("Your login is enough. You type nothing more."));
    m_answers->add(u"dont-know"_s, tr("I don't know"), tr("You choose a passphrase, to be safe."));
    auto *field = add(new Field(u"shared"_s, headingText(), m_answers));
    field->setLabelShown(false);
    auto *why = add(new Folded(tr("Why we ask")));
    why->addWords(
        tr("What you write is kept privately on this computer. If you are the only one who logs in here, your "
           "login is enough to open it. If others log in with the same name, they could open it too. Then "
           "you need a passphrase: a long password that only you know."));
    add(m_busy);
    m_busy->hide();
    connect(this, &Page::continuePressed, this, [this, field] {
        if (m_answers->chosen().isEmpty())
            showFaults({{field->id(), tr("Choose an answer. \"I don't know\" is fine too")}});
        else
            Q_EMIT chosen(m_answers->chosenOne() != u"no");
    });
}

void FirstUsePage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_goOn);
    m_answers->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        announce(this, m_busy->text());
}
