// A Delivery whose report waits in the outbox, which tries by itself while the window is there.
#include "app/cases/CaseStateJson.h"
#include "app/cases/Outbox.h"
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/pages/WaitingPage.h"
#include "ui/session/FileManager.h"

namespace {

/// As it was given, without its password.
std::optional<AccountPage::Account> accountOf(const Case::Waiting &waiting)
{
    const auto &from = waiting.sealed.report.envelope.from;
    if (!from)
        return std::nullopt;
    return AccountPage::Account{.address = *from,
                                .server = waiting.account.server,
                                .user = waiting.account.user,
                                .login = waiting.account.login == SubmissionLogin::None ? SubmissionLogin::None
                                                                                        : SubmissionLogin::Password,
                                .proxy = waiting.account.proxy};
}

} // namespace

void Delivery::keepTrying()
{
    const auto &sealed = std::get<Case::Sealed>(m_state);
    const QDateTime now = m_tools.now();
    const auto first = Case::Sealed(sealed).waiting(sendingAccount(), now);
    enter(Outbox::after(first, std::unexpected(*m_lastProblem), now)); // that try was the first of them
    if (const auto *waiting = std::get_if<Case::Waiting>(&m_state))
        Q_EMIT joinedOutbox(*waiting, m_account->password);
    showWaiting();
}

bool Delivery::moved(const CaseState &from, const CaseState &to)
{
    if (toJson(m_state) != toJson(from))
        return false;
    enter(to);
    return true;
}

void Delivery::showTried(bool trying)
{
    m_trying = trying;
    m_busy = trying;
    if (trying || isInTheirHands())
        resume();
}

void Delivery::showWaiting()
{
    m_again = [this] { showWaiting(); };
    WaitingPage::State state{.team = m_draft.vendor().name, .trying = m_trying, .apart = apart()};
    if (const auto *waiting = std::get_if<Case::Waiting>(&m_state)) {
        state.last = waiting->last.transform([](const SendProblem &problem) { return problem.what; });
        state.next = Outbox::nextTry(*waiting, m_tools.now());
        state.gaveUp = Outbox::gaveUp(*waiting);
    }
    auto *page = new WaitingPage(state);
    connect(page, &WaitingPage::finished, this, &Delivery::finished);
    connect(page, &WaitingPage::showFilePressed, this, [](const QString &path) { showInFileManager(path); });
    connect(page, &WaitingPage::stopPressed, this, &Delivery::leftOutbox);
    connect(page, &WaitingPage::tryNowPressed, this, [this] {
        takeOut();
        m_way = {.by = HowPage::By::ThisApp};
        if (m_account && m_account->password)
            goThisWay();
        else
            showAccount();
    });
    connect(page, &WaitingPage::otherWayPressed, this, [this] {
        takeOut();
        keepForLater();
        start();
    });
    Q_EMIT pageReady(page);
}

void Delivery::takeOut()
{
    if (const auto *waiting = std::get_if<Case::Waiting>(&m_state)) {
        m_account = m_account ? m_account : accountOf(*waiting);
        enter(waiting->notSent());
    }
    Q_EMIT leftOutbox();
}
