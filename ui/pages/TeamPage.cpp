#include "ui/pages/TeamPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/UndoLine.h"
#include "ui/pages/NumberGroups.h"
#include "ui/words/LockText.h"
#include "ui/words/TeamText.h"

#include <QDir>
#include <QFileInfo>

TeamPage::TeamPage(const Vendor &team, const std::expected<VerifiedKey, KeyProblem> &verdict, QWidget *parent)
    : Page(team.profile.name, parent), m_name(team.profile.name), m_said(new Notice(Notice::Kind::Info)),
      m_actions(new QWidget), m_undo(new UndoLine(tr("%1 is no longer in your list.").arg(m_name)))
{
    setContinue(tr("Start a new report"));
    setBack(tr("Back to your reports"));
    add(m_said);
    m_said->hide();
    add(m_undo);
    m_undo->hide();
    connect(m_undo, &UndoLine::pressed, this, &TeamPage::putBackPressed);
    add(new Hint(team.signedByThem ? tr("You added them. Their profile is signed by them, so only they can change it.")
                                   : tr("You added them.")));
    auto *facts = new FactList;
    facts->add(tr("Email"), TeamText::address(team.profile.address));
    if (verdict)
        facts->add(tr("Lock works until"),
                   verdict->validUntil() ? LockText::day(*verdict->validUntil()) : tr("no end date"));
    else
        facts->add(tr("Lock"), LockText::refused(verdict.error(), m_name, false, true).meaning);
    for (const auto &way : team.profile.otherWays)
        facts->add(tr("Their page"), way.url.toString(QUrl::FullyEncoded));
    add(facts);
    auto *number = addSection(tr("The number of their lock"), new Card);
    number->content()->addWidget(new NumberGroups(team.pin.fingerprint));

    auto *layout = new QVBoxLayout(m_actions);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    layout->addWidget(card);
    auto *save = new ActionRow(tr("Save profile to share"),
                               tr("A file with their address and lock. Whoever gets it has to compare the number, "
                                  "too."));
    connect(save->addButton(tr("Save")), &Button::clicked, this, &TeamPage::savePressed);
    card->addRow(save);
    auto *remove = new ActionRow(tr("Take them out of your list"),
                                 tr("Reports that you began stay, but need the lock again before you can send them."));
    connect(remove->addButton(tr("Take out")), &Button::clicked, this, &TeamPage::removePressed);
    card->addRow(remove);
    add(m_actions);
}

void TeamPage::showSaved(const QString &path)
{
    const QFileInfo file(path);
    const QString words =
        tr("The profile \"%1\" is saved in %2.").arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
    m_said->setWords(words);
    m_said->show();
    announce(this, words);
}

void TeamPage::showRemoved()
{
    setContinue({});
    m_said->hide();
    m_actions->hide();
    m_undo->show(); // what is hidden cannot have the focus
    m_undo->call();
}

void TeamPage::showProblem(const QString &words)
{
    showFaults({{QString(), words}});
}
