#pragma once

#include "app/cases/CaseVault.h"
#include "app/cases/OutboxRunner.h"
#include "ui/journey/DeliveryTools.h"

/// Tries what waits in the outbox, whichever page shows. The passwords for it are in memory, or in the keyring.
class Postman final : public QObject {
    Q_OBJECT

public:
    /// How the report that is open in the window is moved on; false: it is not in that state, or not on the disk.
    using Keep = std::function<QFuture<bool>(const CaseState &from, const CaseState &to)>;

    Postman(DirectTools tools, std::function<QDateTime()> now, QObject *parent = nullptr);

    /// From now on what waits in this store is tried; null: it was put away, see stop().
    void setStore(const std::shared_ptr<CaseVault> &store);
    void setOpen(const CaseId &id, Keep keep); ///< the report that is open; empty: none is kept
    void closeOpen();

    void put(const CaseId &id, const Case::Waiting &waiting, const std::shared_ptr<const Secret> &password);
    void take(const CaseId &id);
    [[nodiscard]] QFuture<void> stop(); ///< cancels a try that runs; within about a second
    [[nodiscard]] bool isTrying(const CaseId &id) const { return m_trying && *m_trying == id; }
    [[nodiscard]] bool isBusy() const { return m_trying.has_value(); }
    [[nodiscard]] std::optional<QDateTime> nextTry(const CaseId &id) const;

Q_SIGNALS:
    void tried(const CaseId &id); ///< a try begins
    void changed(const CaseId &id, const CaseState &state); ///< and has ended so
    void lost(const CaseId &id); ///< and has ended, but what is kept of it is another's by now

private:
    using Answer = std::expected<ServerReply, SendProblem>;
    using Kept = OutboxRunner::Kept;

    void start();
    void waitFor(const std::vector<CaseVault::Outgoing> &outgoing);
    [[nodiscard]] QFuture<Answer> send(const Case::Waiting &waiting, const std::stop_token &cancel);
    [[nodiscard]] QFuture<Answer> sendWith(const Case::Waiting &waiting, const std::stop_token &cancel,
                                           const std::shared_ptr<const Secret> &password);
    [[nodiscard]] QFuture<Kept> keep(const CaseId &id, const CaseState &from, const CaseState &to);

    DirectTools m_tools;
    std::function<QDateTime()> m_now;
    std::shared_ptr<CaseVault> m_store;
    std::optional<CaseId> m_open;
    Keep m_keepOpen;
    std::optional<CaseId> m_trying;
    std::map<CaseId, Case::Waiting> m_waiting;
    std::map<QString, std::shared_ptr<const Secret>> m_passwords; ///< by what the keyring calls the account
    std::unique_ptr<OutboxRunner> m_runner;
};
