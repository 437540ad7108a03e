#include "ui/pages/OpenReportsPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/kit/PassphraseField.h"

using namespace Qt::StringLiterals;

namespace {

using Asks = OpenReportsPage::Asks;

struct Said {
    QString label;
    QString words;
    QString missing;
    QString wrong;
};

Said saidFor(Asks asks)
{
    const auto passphrase = OpenReportsPage::tr("Your passphrase");
    const auto missing = OpenReportsPage::tr("Type your passphrase");
    const auto wrong = OpenReportsPage::tr("That passphrase is not right. You can try again. Press the eye to see what "
                                           "you typed.");
    switch (asks) {
    case Asks::Start:
        return {passphrase, OpenReportsPage::tr("Your reports are kept privately on this computer."), missing, wrong};
    case Asks::Hidden:
        return {passphrase, OpenReportsPage::tr("Hidden. We are saving and closing your reports."), missing, wrong};
    case Asks::Words:
        return {OpenReportsPage::tr("The five words on your paper"),
                OpenReportsPage::tr("Type them as they stand there, with a space between them."),
                OpenReportsPage::tr("Type the five words"),
                OpenReportsPage::tr("Those words are not right. You can try again. Press the eye to see what you "
                                    "typed.")};
    case Asks::Copy:
        return {
            OpenReportsPage::tr("Passphrase of the copy"),
            OpenReportsPage::tr("Type the passphrase that you chose when you saved this copy. It is not the one for "
                                "this computer."),
            OpenReportsPage::tr("Type the passphrase of the copy"),
            OpenReportsPage::tr("That is not the passphrase of this copy. You can try again.")};
    }
    Q_UNREACHABLE();
}

} // namespace

OpenReportsPage::OpenReportsPage(Asks asks, QWidget *parent)
    : Page(asks == Asks::Copy ? tr("Open a saved copy") : tr("Open your reports"), parent), m_asks(asks),
      m_passphrase(new PassphraseField), m_field(new Field(u"passphrase"_s, saidFor(asks).label, m_passphrase)),
      m_said(new Body(saidFor(asks).words)), m_notClosed(new Notice(Notice::Kind::Warning)),
      m_busy(new Body(tr("This takes about a second."))), m_open(asks == Asks::Copy ? tr("Open the copy") : tr("Open"))
{
    if (asks == Asks::Start || asks == Asks::Hidden)
        setBack({});
    setContinue(m_open);
    add(m_said);
    add(m_notClosed);
    m_notClosed->hide();
    add(m_field);
    add(m_busy);
    m_busy->hide();
    if (asks == Asks::Start)
        addForgotten();
    connect(this, &Page::continuePressed, this, [this] {
        if (m_passphrase->length() == 0) {
            refuse(saidFor(m_asks).missing);
            return;
        }
        clearFaults();
        Q_EMIT opened(std::make_shared<Secret>(m_passphrase->copy()));
    });
}

void OpenReportsPage::addForgotten()
{
    m_forgotten = add(new Folded(tr("I forgot my passphrase")));
    m_forgotten->addWords(tr("Try it a few times first. Look at capital letters and spaces. Press the eye to see what "
                             "you type. If you once wrote down five words for this app, type them here."));
    m_forgotten->addWords(
        tr("If nothing works, nobody can open the old reports, not even us. You can still write a new "
           "one. The old ones are put aside, not deleted."));
    auto *afresh = new LinkButton(tr("Put the old reports aside and start again"));
    m_forgotten->add(afresh);
    connect(afresh, &LinkButton::clicked, this, &OpenReportsPage::startAfresh);
}

void OpenReportsPage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_open);
    m_passphrase->setEnabled(!busy);
    if (m_forgotten)
        m_forgotten->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        announce(this, m_busy->text());
}

void OpenReportsPage::setClosed(bool closed)
{
    m_said->setVisible(closed);
    m_notClosed->setHidden(closed);
    const auto words = closed ? tr("Your reports are saved and closed.")
                              : tr("Your last words are not saved yet. They are still in this window. Please leave it "
                                   "open. We try again every few seconds.");
    if (closed)
        m_said->setWords(words);
    else if (m_notClosed->accessibleName() != words)
        m_notClosed->setWords(words);
    else
        return; // once more in vain: it was said
    announce(this, words);
}

void OpenReportsPage::forget()
{
    (void)m_passphrase->take();
}

void OpenReportsPage::showWrong()
{
    refuse(saidFor(m_asks).wrong);
    m_passphrase->selectAll();
}

void OpenReportsPage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{QString(), words}});
}

void OpenReportsPage::refuse(const QString &words)
{
    setBusy(false);
    showFaults({{m_field->id(), words}});
}
