#include "tests/ui/journey/Walk.h"

#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/DamagedPage.h"
#include "ui/pages/FirstUsePage.h"
#include "ui/pages/HiddenPage.h"
#include "ui/pages/NewPassphrasePage.h"
#include "ui/pages/NoKeyPage.h"
#include "ui/pages/OpenReportsPage.h"
#include "ui/pages/ReadOnlyPage.h"
#include "ui/pages/RecoveryPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/pages/StartPage.h"
#include "ui/words/VaultText.h"

// The pages of S1 and S12 round a store of reports, as their owner would show them.

namespace {

NewPassphrasePage *newPassphrase(NewPassphrasePage::Kind kind)
{
    return new NewPassphrasePage(
        kind, {.strength = [](const Secret &) { return 3; }, .suggest = [] { return Secret::take("some words"); }});
}

StartPage *reports(const QDateTime &now)
{
    using Report = StartPage::Report;
    using Step = Report::Step;
    QList<Report> all;
    int minutes = 0;
    const auto add = [&](Step step) -> Report & {
        minutes += 1000;
        all.append({.id = QString::number(minutes),
                    .title = u"Some words"_s,
                    .team = u"IVPN"_s,
                    .step = step,
                    .changed = now.addSecs(-60 * minutes)});
        return all.last();
    };
    for (const auto step :
         {Step::Answering, Step::Locked, Step::HandedOver, Step::Saved, Step::Unknown, Step::Waiting, Step::Sent})
        add(step);
    add(Step::Waiting).nextTry = now;
    add(Step::Waiting).trying = true;
    add(Step::Answering).damaged = true;
    add(Step::Answering).newer = true;
    add(Step::Answering).older = true;
    add(Step::Answering).openElsewhere = true;
    add(Step::Answering).title.clear();
    return new StartPage({{u"ivpn"_s, u"IVPN"_s, u"security@ivpn.net"_s, false}}, all, {.work = now}, now);
}

} // namespace

void Walk::vault()
{
    const auto at = [this](Page *page, const QString &name) {
        const QPointer<Page> before = m_desk->window->page();
        m_desk->window->showPage(page);
        m_desk->window->dropPage(before);
        visit(name);
        return page;
    };
    at(new FirstUsePage, u"s12-first-use"_s);
    m_desk->go();
    visit(u"s12-first-use-error"_s);
    using Kind = NewPassphrasePage::Kind;
    at(newPassphrase(Kind::First), u"s12-passphrase"_s);
    m_desk->click(u"Suggest one"_s);
    visit(u"s12-passphrase-suggested"_s);
    auto *weak = at(newPassphrase(Kind::FirstNoKeyring), u"s12-passphrase-no-keyring"_s);
    QTest::keyClicks(weak->findChild<PassphraseLine *>(), u"Short"_s);
    QTest::keyClick(weak->findChild<PassphraseLine *>(), 'S', Qt::NoModifier);
    m_desk->go();
    visit(u"s12-passphrase-error"_s);
    auto *change = static_cast<NewPassphrasePage *>(at(newPassphrase(Kind::Change), u"s12-passphrase-change"_s));
    change->setBusy(true);
    visit(u"s12-passphrase-busy"_s);
    at(newPassphrase(Kind::Export), u"s12-passphrase-copy"_s);
    at(new RecoveryPage(Secret::take("some words that nobody knows"), RecoveryPage::Beside::Keyring),
       u"s12-recovery"_s);
    m_desk->click(u"Show the words"_s);
    visit(u"s12-recovery-shown"_s);
    m_desk->go();
    visit(u"s12-recovery-error"_s);
    using Asks = OpenReportsPage::Asks;
    auto *hidden = new OpenReportsPage(Asks::Hidden);
    at(hidden, u"s12-open-hidden"_s);
    hidden->setClosed(false);
    visit(u"s12-open-not-saved"_s);
    at(new OpenReportsPage(Asks::Words), u"s12-open-words"_s);
    at(new OpenReportsPage(Asks::Copy), u"s1-open-copy"_s);
    auto *open = new OpenReportsPage(Asks::Start);
    at(open, u"s12-open"_s);
    m_desk->click(u"I forgot my passphrase"_s);
    visit(u"s12-open-forgotten"_s);
    QTest::keyClicks(open->findChild<PassphraseLine *>(), u"some words"_s);
    open->showWrong();
    visit(u"s12-open-wrong"_s);
    at(new NoKeyPage(true), u"s12-no-key"_s);
    m_desk->click(u"If nothing helps"_s);
    visit(u"s12-no-key-afresh"_s);
    const auto full = VaultText::problem({VaultProblem::DiskFull});
    at(new CannotKeepPage(full.heading, full.meaning), u"s12-cannot-keep"_s);

    auto *list = reports(m_desk->now);
    QObject::connect(list, &StartPage::removed, list, [list](const QString &id) { list->showRemoved(id, {}); });
    at(list, u"s1-reports"_s);
    m_desk->click(u"More"_s);
    visit(u"s1-reports-more"_s);
    m_desk->click(u"Rename"_s);
    visit(u"s1-reports-rename"_s);
    m_desk->click(u"Cancel"_s);
    m_desk->click(u"Delete"_s);
    visit(u"s1-reports-deleted"_s);

    auto *damaged = new DamagedPage(u"Some words"_s);
    at(damaged, u"s1-damaged"_s);
    damaged->showRescued(m_desk->now, 2, 1);
    visit(u"s1-damaged-rescued"_s);
    damaged = new DamagedPage(u"Some words"_s);
    damaged->showNothing();
    at(damaged, u"s1-damaged-nothing"_s);
    at(new HiddenPage(true), u"s12-hidden-keyring"_s);
    auto *settings = new SettingsPage(*m_desk->preferences);
    settings->showOpens(SettingsPage::Opens::Keyring, true);
    settings->showPasswords();
    at(settings, u"settings-keyring"_s);
    settings = new SettingsPage(*m_desk->preferences);
    settings->showPasswords();
    settings->showOpens(SettingsPage::Opens::Passphrase, false);
    settings->say(QCoreApplication::translate("Entrance", "Your new passphrase is set."));
    at(settings, u"settings-passphrase"_s);
    settings->showForgotten(true);
    visit(u"settings-forgotten"_s);

    const auto elsewhere = VaultText::problem({VaultProblem::OpenElsewhere});
    m_desk->journey->showStart();
    m_desk->start();
    at(new ReadOnlyPage(*m_desk->journey->draft(), elsewhere.heading, elsewhere.meaning), u"s1-read-only"_s);
}
