// A Delivery by this app itself: the mail account, sending, and what became of it.
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/pages/NotKnownPage.h"
#include "ui/session/FileManager.h"
#include "ui/words/SendText.h"

using namespace Qt::StringLiterals;

namespace {

std::function<QFuture<bool>(const SubmissionServer &, const QString &)> rememberedIn(PasswordKeeper *passwords)
{
    if (!passwords)
        return {};
    return [passwords](const SubmissionServer &server, const QString &user) {
        return passwords->find(keyringName(server, user)).then([](const std::shared_ptr<const Secret> &found) {
            return found != nullptr;
        });
    };
}

QList<NotSentPage::Next> waysAfter(SendProblem::What what)
{
    using enum NotSentPage::Next;
    switch (what) {
    case SendProblem::NotFound:
    case SendProblem::CannotConnect:
    case SendProblem::TryLater:
    case SendProblem::TimedOut:
    case SendProblem::LineDropped:
    case SendProblem::ProxyFailed:
        return {TryAgain, KeepTrying, ChangeAccount, OtherWay};
    case SendProblem::NotPrivate:
    case SendProblem::WrongCertificate:
        return {TryAgain, ChangeAccount, OtherWay};
    case SendProblem::WrongPassword:
    case SendProblem::WantsPassword:
        return {TypePassword, ChangeAccount, OtherWay};
    case SendProblem::BadServerName:
    case SendProblem::ProxyPort:
    case SendProblem::CaFileUnreadable:
    case SendProblem::NotMail:
    case SendProblem::SenderRefused:
        return {ChangeAccount, OtherWay};
    case SendProblem::NoPasswordWay:
    case SendProblem::RecipientRefused:
    case SendProblem::Refused:
        return {OtherWay, ChangeAccount, TryAgain};
    case SendProblem::TooBig:
        return {OtherFiles, OtherWay, ChangeAccount};
    case SendProblem::Cancelled:
        return {TryAgain, ChangeAccount, OtherWay};
    case SendProblem::FileChanged:
    case SendProblem::NotAMessage:
        return {LockAgain, OtherWay};
    case SendProblem::Unknown:
        break; // has a page of its own
    }
    Q_UNREACHABLE();
}

} // namespace

SendingAccount Delivery::sendingAccount() const
{
    return {.server = m_account->server, .login = m_account->login, .user = m_account->user, .proxy = m_account->proxy};
}

void Delivery::showAccount()
{
    m_again = [this] { showAccount(); };
    const DirectTools &tools = m_tools.direct;
    const bool anonymous = m_draft.text("contact"_L1) == u"anonymous";
    auto *page = new AccountPage(m_draft.vendor().name, anonymous ? QString() : m_draft.text("contact-address"_L1),
                                 {.provider = tools.provider,
                                  .providerOf = tools.providerOf,
                                  .find = tools.find,
                                  .findTor = tools.findTor,
                                  .isRemembered = rememberedIn(tools.passwords)});
    connect(page, &Page::backPressed, this, &Delivery::start);
    connect(page, &AccountPage::chosen, this, [this](const AccountPage::Account &account) {
        m_account = account;
        m_passwordWrong = false;
        takePassword([this] {
            forgetPassword();
            goThisWay();
        });
    });
    connect(page, &AccountPage::websitePressed, this, [this] {
        m_way = {};
        goThisWay();
    });
    if (m_account)
        page->show(*m_account);
    Q_EMIT pageReady(page);
    if (m_passwordWrong)
        page->showWrongPassword();
}

void Delivery::takePassword(const std::function<void()> &then)
{
    if (m_account->password || m_account->login == SubmissionLogin::None || !m_tools.direct.passwords) {
        then();
        return;
    }
    m_busy = true;
    m_tools.direct.passwords->find(keyringName(m_account->server, m_account->user))
        .then(this, [this, then](const std::shared_ptr<const Secret> &found) {
            m_busy = false;
            m_account->password = found;
            if (found) {
                then();
                return;
            }
            m_passwordWrong = true;
            showAccount();
        });
}

void Delivery::send()
{
    const SealedReport &report = *sealedReport(m_state);
    m_stop = std::stop_source();
    SendRequest request{.sealed = report,
                        .server = m_account->server,
                        .login = {.kind = m_account->login, .user = m_account->user, .secret = m_account->password},
                        .proxy = m_account->proxy,
                        .cancel = m_stop.get_token()};
    // our end waits for the thread that calls this
    request.progress = [this](SendStep step, qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, step, done, total] { showStep(step, done, total); });
    };
    begun();
    showStep(SendStep::Connecting, 0, report.size);
    const auto future = m_tools.direct.send(request);
    m_working.addFuture(QFuture<void>(future));
    QFuture(future).then(this, [this](const std::expected<ServerReply, SendProblem> &result) {
        m_busy = false;
        sent(result);
        ended();
    });
}

void Delivery::showStep(SendStep step, qint64 done, qint64 total)
{
    if (!m_busy) // it is answered already
        return;
    if (m_sending)
        m_sending->showStep(step, done, total);
    if (step == SendStep::Waiting) // if this computer stops now, nobody knows: that is what is kept until the answer
        Q_EMIT stateChanged(std::get<Case::Sealed>(m_state).lineDropped({}, sendingAccount(), m_tools.now()));
}

void Delivery::sent(const std::expected<ServerReply, SendProblem> &result)
{
    const auto &sealed = std::get<Case::Sealed>(m_state);
    if (result) {
        rememberPassword();
        enter(Case::Sealed(sealed).taken(*result, sendingAccount().way(), m_tools.now()));
        showEnd();
    } else if (result.error().what == SendProblem::Unknown) {
        rememberPassword(); // it was taken
        enter(Case::Sealed(sealed).lineDropped(result.error().said, sendingAccount(), m_tools.now()));
        showNotKnown();
    } else {
        enter(Case::Sealed(sealed));
        showNotSent(result.error());
    }
}

void Delivery::rememberPassword()
{
    if (auto *passwords = m_tools.direct.passwords; passwords && m_account->remember && m_account->password)
        (void)passwords->keep(keyringName(m_account->server, m_account->user), m_account->password);
}

void Delivery::forgetPassword()
{
    if (auto *passwords = m_tools.direct.passwords; passwords && m_account->forget)
        (void)passwords->forget(keyringName(m_account->server, m_account->user));
}

void Delivery::showNotSent(const SendProblem &problem)
{
    m_again = [this, problem] { showNotSent(problem); };
    m_passwordWrong = problem.what == SendProblem::WrongPassword;
    m_lastProblem = problem;
    const auto words = SendText::problem(problem,
                                         {.server = m_account->server.host,
                                          .from = m_account->address.text(),
                                          .team = m_draft.vendor().name,
                                          .size = sealedReport(m_state)->size});
    auto *page = new NotSentPage({words.heading, words.meaning, problem.said}, waysAfter(problem.what));
    connect(page, &Page::backPressed, this, &Delivery::showAccount);
    connect(page, &NotSentPage::chosen, this, &Delivery::goOnAfter);
    Q_EMIT pageReady(page);
}

void Delivery::goOnAfter(NotSentPage::Next next)
{
    using enum NotSentPage::Next;
    switch (next) {
    case TryAgain:
        goThisWay();
        return;
    case KeepTrying:
        keepTrying();
        return;
    case TypePassword:
        m_account->password.reset();
        showAccount();
        return;
    case ChangeAccount:
        showAccount();
        return;
    case OtherFiles:
        Q_EMIT changeFiles();
        return;
    case LockAgain:
        lock(m_folder);
        return;
    case OtherWay:
        keepForLater();
        start();
        return;
    }
    Q_UNREACHABLE();
}

void Delivery::showNotKnown()
{
    m_again = [this] { showNotKnown(); };
    const auto &unknown = std::get<Case::Unknown>(m_state);
    const auto words =
        SendText::problem({.what = SendProblem::Unknown},
                          {.server = unknown.account ? unknown.account->server.host : tr("the mail server")});
    auto *page = new NotKnownPage({.heading = words.heading,
                                   .meaning = words.meaning,
                                   .team = m_draft.vendor().name,
                                   .said = unknown.said,
                                   .apart = apart()});
    connect(page, &NotKnownPage::showFilePressed, this, [](const QString &path) { showInFileManager(path); });
    connect(page, &NotKnownPage::arrived, this, [this] { said(true); });
    connect(page, &NotKnownPage::waiting, this, &Delivery::finished);
    connect(page, &NotKnownPage::sendSameAgain, this, [this] {
        m_way = {.by = HowPage::By::ThisApp};
        if (m_account && m_account->password)
            goThisWay();
        else
            showAccount();
    });
    connect(page, &NotKnownPage::otherWay, this, &Delivery::start);
    Q_EMIT pageReady(page);
}
