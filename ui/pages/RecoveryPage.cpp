#include "ui/pages/RecoveryPage.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/SecretWords.h"

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(Secret words, QWidget *parent)
    : Page(tr("Write these words down"), parent), m_words(std::make_shared<Secret>(std::move(words))),
      m_goOn(continueText())
{
    setBack({});
    add(new Body(tr("They open your reports if this computer loses the key. Then nothing else can, not even us.")));
    add(new SecretWords(m_words));
    add(new Hint(tr("Write them on paper and keep it in a safe place, not beside this computer. Please make no photo "
                    "of them.")));
    auto *tick = new Choices(Choices::Pick::Several);
    tick->add(u"written"_s, tr("I have written them down"));
    m_field = add(new Field(u"written-down"_s, tr("Done?"), tick));
    m_field->setLabelShown(false);
    auto *skip = new LinkButton(tr("Not now"));
    content()->addWidget(skip, 0, Qt::AlignLeading);
    connect(skip, &LinkButton::clicked, this, &RecoveryPage::skipped);
    connect(this, &Page::continuePressed, this, [this, tick] {
        if (tick->chosen().isEmpty())
            showProblem(tr("Tick the box when you have written the words down, or press \"Not now\""));
        else
            Q_EMIT chosen(m_words);
    });
}

void RecoveryPage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_goOn);
}

void RecoveryPage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{m_field->id(), words}});
}
