#include "ui/journey/Postman.h"

#include "app/cases/Outbox.h"

#include <QPromise>

Postman::Postman(DirectTools tools, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_now(std::move(now))
{
    start();
}

void Postman::start()
{
    m_trying.reset();
    m_waiting.clear();
    m_runner = std::make_unique<OutboxRunner>(OutboxRunner::Tools{
        .send = [this](const Case::Waiting &waiting, std::stop_token cancel) { return send(waiting, cancel); },
        .keep = [this](const QString &id, const CaseState &from, const CaseState &to) { return keep(id, from, to); },
        .now = m_now});
    connect(m_runner.get(), &OutboxRunner::tried, this, [this](const QString &id) {
        m_trying = id;
        Q_EMIT tried(id);
    });
    connect(m_runner.get(), &OutboxRunner::changed, this, [this](const QString &id, const CaseState &state) {
        m_trying.reset();
        m_waiting.erase(id);
        if (const auto *waiting = std::get_if<Case::Waiting>(&state))
            m_waiting.emplace(id, *waiting);
        Q_EMIT changed(id, state);
    });
    connect(m_runner.get(), &OutboxRunner::lost, this, [this](const QString &id) {
        m_trying.reset();
        m_waiting.erase(id);
        Q_EMIT lost(id);
    });
}

void Postman::setStore(const std::shared_ptr<CaseVault> &store)
{
    m_store = store;
    start();
    if (!m_store)
        return;
    using Found = std::expected<std::vector<CaseVault::Outgoing>, VaultProblem>;
    m_store->outbox().then(this, [this, asked = std::weak_ptr(store)](const Found &found) {
        if (found && asked.lock() == m_store)
            waitFor(*found);
    });
}

void Postman::waitFor(const std::vector<CaseVault::Outgoing> &outgoing)
{
    for (const CaseVault::Outgoing &one : outgoing) {
        if (const auto *waiting = std::get_if<Case::Waiting>(&one.state))
            put(one.id, *waiting, nullptr);
    }
}

void Postman::setOpen(const CaseId &id, Keep keep)
{
    m_open = id;
    m_keepOpen = std::move(keep);
}

void Postman::closeOpen()
{
    m_open.reset();
    m_keepOpen = {};
}

void Postman::put(const CaseId &id, const Case::Waiting &waiting, const std::shared_ptr<const Secret> &password)
{
    if (password)
        m_passwords[keyringName(waiting.account.server, waiting.account.user)] = password;
    m_waiting.insert_or_assign(id, waiting);
    m_runner->put(id, waiting);
}

void Postman::take(const CaseId &id)
{
    m_waiting.erase(id);
    m_runner->take(id);
}

QFuture<void> Postman::stop()
{
    return m_runner->stop();
}

std::optional<QDateTime> Postman::nextTry(const CaseId &id) const
{
    const auto found = m_waiting.find(id);
    return found == m_waiting.end() ? std::nullopt : Outbox::nextTry(found->second, m_now());
}

QFuture<Postman::Answer> Postman::send(const Case::Waiting &waiting, const std::stop_token &cancel)
{
    const QString name = keyringName(waiting.account.server, waiting.account.user);
    if (const auto known = m_passwords.find(name); known != m_passwords.end())
        return sendWith(waiting, cancel, known->second);
    if (!m_tools.passwords)
        return sendWith(waiting, cancel, nullptr);
    return m_tools.passwords->find(name)
        .then(this,
              [this, waiting, cancel](const std::shared_ptr<const Secret> &found) {
                  return sendWith(waiting, cancel, found);
              })
        .unwrap();
}

QFuture<Postman::Answer> Postman::sendWith(const Case::Waiting &waiting, const std::stop_token &cancel,
                                           const std::shared_ptr<const Secret> &password)
{
    if (!password && waiting.account.login != SubmissionLogin::None)
        return QtFuture::makeReadyValueFuture(Answer(std::unexpected(SendProblem{SendProblem::WantsPassword})));
    return m_tools.send({.sealed = waiting.sealed.report,
                         .server = waiting.account.server,
                         .login = {.kind = waiting.account.login, .user = waiting.account.user, .secret = password},
                         .proxy = waiting.account.proxy,
                         .cancel = cancel});
}

QFuture<OutboxRunner::Kept> Postman::keep(const CaseId &id, const CaseState &from, const CaseState &to)
{
    if (m_open == id && m_keepOpen)
        return m_keepOpen(from, to).then(
            [](bool kept) { return kept ? Kept::Yes : Kept::MovedOn; }); // the window's now
    if (!m_store)
        return QtFuture::makeReadyValueFuture(Kept::MovedOn);
    return m_store->moveOn(id, from, to).then([](const std::expected<void, VaultProblem> &kept) {
        if (kept)
            return Kept::Yes;
        return Outbox::mayBeKeptLater(kept.error().what) ? Kept::NotNow : Kept::MovedOn;
    });
}
