#include "tests/ui/journey/Walk.h"

#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"
#include "ui/pages/AccountPage.h"
#include "ui/pages/ByHandPage.h"
#include "ui/pages/FilesPage.h"
#include "ui/pages/GithubPage.h"
#include "ui/pages/HandedOverPage.h"
#include "ui/pages/NotKnownPage.h"
#include "ui/pages/NotSentPage.h"
#include "ui/pages/OnItsWayPage.h"
#include "ui/pages/SendingPage.h"
#include "ui/pages/WaitingPage.h"
#include "ui/words/SendText.h"

#include <QFileInfo>

// The pages of S8 to S10 that the straight way does not come by, as their owner would show them.

namespace {

const QString server = u"mail.example.net"_s;

AccountPage *accountPage(FakeMail &mail, const QString &address)
{
    const auto tools = mail.tools();
    return new AccountPage(u"IVPN"_s, address,
                           {.provider = tools.provider,
                            .providerOf = tools.providerOf,
                            .find = tools.find,
                            .findTor = tools.findTor,
                            .isRemembered = [](const SubmissionServer &, const QString &user) {
                                return QtFuture::makeReadyValueFuture(user == u"alex@example.net");
                            }});
}

NotSentPage *notSent(SendProblem::What what, const QList<NotSentPage::Next> &ways)
{
    const auto words = SendText::problem(
        {what}, {.server = server, .from = u"alex@example.net"_s, .team = u"IVPN"_s, .size = 9'000'000});
    return new NotSentPage({words.heading, words.meaning, u"250 Ok"_s}, ways);
}

/// Two: one that lies there, one that is gone.
ApartFiles::Files apartFiles(const QString &team, const QString &folder)
{
    const QString there = folder + u"/locked-file-7f3k-1.pgp"_s;
    write(there, "locked");
    const QString gone = u"/home/locked-file-7f3k-2.pgp"_s;
    return {{{there, 209'715'200, Digest::sha256("1")}, {gone, 90'000'000, Digest::sha256("2")}},
            {.team = team,
             .address = u"security@ivpn.net"_s,
             .subject = u"Security report 7F3K"_s,
             .text = {},
             .file = {},
             .apart = {QFileInfo(there).fileName(), QFileInfo(gone).fileName()},
             .apartText = u"Security report 7F3K has files that are too big for email."_s}};
}

} // namespace

void Walk::sending()
{
    const auto at = [this](Page *page, const QString &name) {
        const QPointer<Page> before = m_desk->window->page();
        m_desk->window->showPage(page);
        m_desk->window->dropPage(before);
        if (!name.isEmpty())
            visit(name);
        return page;
    };
    auto *account = at(accountPage(m_desk->mail, u"alex@example.net"_s), u"s8-account"_s);
    m_desk->click(u"Hide where I am"_s);
    m_desk->choose(u"Through Tor on this computer"_s);
    visit(u"s8-account-tor"_s);
    m_desk->choose(u"Through another proxy (SOCKS5)"_s);
    m_desk->click(u"I know my server's name"_s);
    m_desk->type(u"server"_s, server);
    visit(u"s8-account-server"_s);
    m_desk->type(u"server-port"_s, u"x"_s);
    m_desk->go();
    visit(u"s8-account-error"_s);
    static_cast<AccountPage *>(account)->showWrongPassword();
    visit(u"s8-account-wrong-password"_s);
    for (const auto &domain : {u"gmail.com"_s, u"gmx.net"_s, u"outlook.com"_s, u"proton.me"_s, u"unknown.example"_s})
        at(accountPage(m_desk->mail, u"alex@"_s + domain), u"s8-account-"_s + QString(domain).replace(u'.', u'-'));
    m_desk->click(u"Look up how unknown.example takes mail"_s);
    visit(u"s8-account-not-found"_s);
    m_desk->mail.account = MailAccount{.server = {.host = server}, .user = u"alex"_s, .foundAt = u"unknown.example"_s};
    at(accountPage(m_desk->mail, u"alex@unknown.example"_s), {});
    m_desk->click(u"Look up how unknown.example takes mail"_s);
    visit(u"s8-account-not-assured"_s);

    auto *going = new SendingPage(u"IVPN"_s, server);
    at(going, u"s9-sending-begins"_s);
    going->showStep(SendStep::Connecting, 0, 0);
    visit(u"s9-connecting"_s);
    going->showStep(SendStep::Sending, 3'400'000, 9'000'000);
    visit(u"s9-sending"_s);
    going->showStep(SendStep::Waiting, 9'000'000, 9'000'000);
    visit(u"s9-waiting"_s);
    using enum NotSentPage::Next;
    at(notSent(SendProblem::TryLater, {TryAgain, KeepTrying, ChangeAccount, OtherWay}), u"s9-not-sent"_s);
    m_desk->click(u"What the server said"_s);
    visit(u"s9-not-sent-words"_s);
    at(notSent(SendProblem::TooBig, {OtherFiles, OtherWay, TypePassword, LockAgain}), u"s9-too-big"_s);
    const auto unknown = SendText::problem({SendProblem::Unknown}, {.server = server});
    at(new NotKnownPage({unknown.heading, unknown.meaning, u"IVPN"_s, u"250 Ok"_s}), u"s9-not-known"_s);
    m_desk->go();
    visit(u"s9-not-known-error"_s);
    at(new WaitingPage({.team = u"IVPN"_s, .last = SendProblem::TryLater, .next = m_desk->now}), u"s9-outbox"_s);
    at(new WaitingPage({.team = u"IVPN"_s, .last = SendProblem::WrongPassword}), u"s9-outbox-stopped"_s);
    at(new WaitingPage({.team = u"IVPN"_s, .trying = true}), u"s9-outbox-trying"_s);

    for (const WebMail &site : m_desk->mail.sites->all()) {
        auto *page = new ByHandPage(ByHandPage::Where::Website,
                                    {.team = u"IVPN"_s,
                                     .address = u"security@ivpn.net"_s,
                                     .subject = u"Security report 7F3K"_s,
                                     .text = u"This report is locked for your security team."_s,
                                     .path = u"/home/locked-report-7f3k.eml.pgp"_s,
                                     .size = 22'000'000},
                                    {&*m_desk->mail.sites, site.service}, {});
        at(page, u"s9c-"_s + site.id);
        if (site.service == WebMail::ICloud) {
            page->showPackaged(u"home"_s);
            visit(u"s9c-packaged"_s);
        }
    }
    const VendorProfile vendor = m_desk->journey->draft()->vendor();
    const ApartFiles::Files apart = apartFiles(vendor.name, m_desk->folder.filePath(u"downloads"_s));
    auto *locking = new SendingPage(u"IVPN"_s);
    locking->tellApart();
    at(locking, u"s9-locking-apart"_s);
    at(new HandedOverPage(vendor.name, u"KMail"_s, u"locked-report-7f3k.eml.pgp"_s, apart), u"s9b-apart"_s);
    at(new WaitingPage({.team = u"IVPN"_s, .last = SendProblem::TryLater, .next = m_desk->now, .apart = apart}),
       u"s9-outbox-apart"_s);
    auto *byHand = new ByHandPage(ByHandPage::Where::Website,
                                  {.team = u"IVPN"_s,
                                   .address = u"security@ivpn.net"_s,
                                   .subject = u"Security report 7F3K"_s,
                                   .text = u"This report is locked for your security team."_s,
                                   .path = u"/home/locked-report-7f3k.eml.pgp"_s,
                                   .size = 22'000'000,
                                   .apart = apart.files,
                                   .apartText = apart.letter.apartText},
                                  {&*m_desk->mail.sites, WebMail::Gmail}, {});
    at(byHand, u"s9c-apart"_s);
    byHand->showPackaging();
    visit(u"s9c-packaging"_s);
    byHand->showPackaged(u"home"_s);
    visit(u"s9c-packaged-apart"_s);
    at(new OnItsWayPage(vendor,
                        {.state = OnItsWayPage::State::TakenByServer,
                         .reference = u"IVPN-7F3K"_s,
                         .when = m_desk->now,
                         .apart = apart}),
       u"s10-apart"_s);
    Draft withBig(vendor);
    const QString big = m_desk->folder.filePath(u"IVPN_Agent.log"_s);
    QFile file(big);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.resize(209'715'200)));
    const QString picture = m_desk->folder.filePath(u"connection-log.png"_s);
    write(picture, QByteArray(412'000, 'x'));
    withBig.addFiles({big, picture});
    REQUIRE(QTest::qWaitFor([&] { return withBig.files().size() == 2; }, 20'000));
    at(new FilesPage(withBig), u"s5-apart"_s);
    auto *end = new OnItsWayPage(vendor,
                                 {.state = OnItsWayPage::State::TakenByServer,
                                  .reference = u"IVPN-7F3K"_s,
                                  .when = m_desk->now,
                                  .serverSaid = u"250 Ok"_s});
    at(end, u"s10-taken"_s);
    end->showReceiptSaved(u"locked-report-receipt.txt"_s);
    visit(u"s10-receipt"_s);
    at(new GithubPage(vendor.name, QUrl(u"https://github.com/ivpn/desktop-app/security/advisories/new"_s),
                      {{GithubField::Title, u"Some words"_s},
                       {GithubField::Description, u"Some words"_s},
                       {GithubField::Versions, QString(20, u'3'), 10}}),
       u"s8-github"_s);
}
