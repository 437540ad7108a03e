#include "ui/pages/RecoveryPage.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/SecretWords.h"

using namespace Qt::StringLiterals;

RecoveryPage::RecoveryPage(Secret words, Beside beside, QWidget *parent)
    : Page(tr("Write these words down"), parent), m_words(std::make_shared<Secret>(std::move(words))),
      m_paper(new SecretWords(m_words)),
      m_show(new Button(tr("Show the words"), Button::Weight::Secondary, Button::Size::Small)), m_goOn(continueText())
{
    setBack({});
    add(new Body(
        beside == Beside::Keyring
            ? tr("Most days this computer opens your reports by itself. If it ever cannot, only these words open "
                 "them. Not even we can.")
            : tr("If you ever forget your passphrase, only these words open your reports. Not even we can.")));
    content()->addWidget(m_show, 0, Qt::AlignLeading);
    add(m_paper);
    add(new Hint(tr("Write them on paper and keep it in a safe place, not beside this computer. Please make no photo "
                    "of them. They work once you press Continue.")));
    auto *tick = new Choices(Choices::Pick::Several);
    tick->add(u"written"_s, tr("I have written them down"));
    auto *field = add(new Field(u"written-down"_s, tr("Done?"), tick));
    field->setLabelShown(false);
    auto *skip = new LinkButton(tr("Do this later, in Settings"));
    content()->addWidget(skip, 0, Qt::AlignLeading);
    uncover(false);
    connect(m_show, &Button::clicked, this, [this] {
        uncover(true);
        m_paper->setFocus(Qt::OtherFocusReason);
    });
    connect(skip, &LinkButton::clicked, this, &RecoveryPage::skipped);
    connect(this, &Page::continuePressed, this, [this, tick, field] {
        if (tick->chosen().isEmpty())
            showFaults({{field->id(),
                         tr("Tick the box when you have written the words down, or press \"Do this later, "
                            "in Settings\"")}});
        else
            Q_EMIT chosen(m_words);
    });
}

void RecoveryPage::hideEvent(QHideEvent *event)
{
    uncover(false);
    Page::hideEvent(event);
}

void RecoveryPage::uncover(bool shown)
{
    m_paper->setVisible(shown);
    m_show->setHidden(shown);
}

void RecoveryPage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_goOn);
}

void RecoveryPage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{QString(), words}});
}
