#include "app/cases/OutboxRunner.h"

#include <algorithm>
#include <utility>

namespace {

using std::chrono::milliseconds;

/// A computer that slept, or whose clock was set, is noticed within this time.
constexpr std::chrono::minutes longestPause{1};

/// Until it is asked again whether the end of a try can be kept.
constexpr std::chrono::seconds keepAgain{1};

} // namespace

OutboxRunner::OutboxRunner(Tools tools, QObject *parent) : QObject(parent), m_tools(std::move(tools)), m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OutboxRunner::look);
}

OutboxRunner::~OutboxRunner()
{
    m_cancel.request_stop();
    tellStopped();
}

void OutboxRunner::put(const QString &id, const Case::Waiting &waiting)
{
    m_waiting.insert_or_assign(id, Item{waiting});
    m_timer.start(0);
}

void OutboxRunner::take(const QString &id)
{
    m_waiting.erase(id);
    if (m_trying != id)
        return;
    m_taken = true;
    m_cancel.request_stop();
}

QFuture<void> OutboxRunner::stop()
{
    m_stopping = true;
    auto &waiter = m_waiters.emplace_back(); // one future takes one continuation only
    waiter.start();
    const auto stopped = waiter.future();
    m_timer.stop();
    m_cancel.request_stop();
    if (m_trying.isEmpty())
        tellStopped();
    return stopped;
}

void OutboxRunner::tellStopped()
{
    auto waiters = std::exchange(m_waiters, {}); // what they do may end us
    for (auto &waiter : waiters)
        waiter.finish();
}

void OutboxRunner::look()
{
    if (!m_trying.isEmpty() || m_stopping)
        return;
    const QDateTime now = m_tools.now();
    std::optional<milliseconds> pause;
    for (const auto &[id, item] : m_waiting) {
        const auto next = Outbox::nextTry(item.waiting, now);
        if (!next)
            continue;
        // a clock that was set back cannot put that off either
        const bool holds = item.notBefore.isValid() && item.notBefore <= now.addDuration(longestPause);
        const milliseconds left(now.msecsTo(holds ? std::max(*next, item.notBefore) : *next));
        if (left <= milliseconds(0)) {
            begin(id);
            return;
        }
        pause = std::min(pause.value_or(longestPause), left);
    }
    if (pause) // nothing waits: no timer
        m_timer.start(*pause);
}

void OutboxRunner::begin(const QString &id)
{
    m_trying = id;
    m_taken = false;
    m_cancel = {};
    const Case::Waiting waiting = m_waiting.at(id).waiting;
    const CaseState trying = waiting.trying(m_tools.now());
    m_tools.keep(id, waiting, trying).then(this, [this, id, waiting, trying](Kept kept) {
        if (kept == Kept::Yes) {
            send(id, waiting, trying);
            return;
        }
        if (const auto item = m_waiting.find(id); item != m_waiting.end())
            item->second.notBefore = m_tools.now().addDuration(longestPause);
        idle();
    });
}

void OutboxRunner::send(const QString &id, const Case::Waiting &waiting, const CaseState &kept)
{
    Q_EMIT tried(id);
    m_tools.send(waiting, m_cancel.get_token())
        .then(this, [this, id, waiting, kept](const std::expected<ServerReply, SendProblem> &answer) {
            const bool closing = m_stopping && !answer && answer.error().what == SendProblem::Cancelled;
            end(id, kept, closing ? CaseState(waiting) : Outbox::after(waiting, answer, m_tools.now()));
        });
}

void OutboxRunner::end(const QString &id, const CaseState &kept, const CaseState &state)
{
    const auto *waits = std::get_if<Case::Waiting>(&state);
    const CaseState next = waits && m_taken ? CaseState(waits->notSent()) : state; // or it came back after a restart
    m_tools.keep(id, kept, next).then(this, [this, id, kept, next](Kept how) {
        const auto *stays = std::get_if<Case::Waiting>(&next);
        if (how == Kept::NotNow && !m_stopping) {
            QTimer::singleShot(keepAgain, this, [this, id, kept, next] { end(id, kept, next); });
            return;
        }
        if (how == Kept::Yes && stays && m_taken) { // taken while that was written
            end(id, next, next);
            return;
        }
        m_waiting.erase(id);
        if (how == Kept::Yes && stays)
            m_waiting.emplace(id, Item{*stays});
        if (how == Kept::Yes)
            Q_EMIT changed(id, next);
        else
            Q_EMIT lost(id);
        idle();
    });
}

void OutboxRunner::idle()
{
    m_trying.clear();
    if (m_stopping)
        tellStopped();
    else
        look();
}
