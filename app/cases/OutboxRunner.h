#pragma once

#include "app/cases/Outbox.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <map>
#include <vector>

/// Tries what waits in the outbox, one report after the other, for as long as it lives. It sends nothing before the
/// disk holds that nobody knows how this try ends: a program that dies in it sends nothing twice (THREATS-S8, S9).
class OutboxRunner final : public QObject {
    Q_OBJECT

public:
    enum class Kept {
        Yes, ///< it is on the disk
        NotNow, ///< the disk takes nothing, or somebody else writes there: it is asked again
        MovedOn, ///< the first state is not there any more
    };
    struct Tools {
        /// With the password that belongs to the account; stops within a second when asked to.
        std::function<QFuture<std::expected<ServerReply, SendProblem>>(const Case::Waiting &, std::stop_token)> send;
        /// Puts the second state in the place of the first.
        std::function<QFuture<Kept>(const QString &id, const CaseState &from, const CaseState &to)> keep;
        std::function<QDateTime()> now;
    };
    explicit OutboxRunner(Tools tools, QObject *parent = nullptr);
    ~OutboxRunner() override; ///< cancels a try that runs; what is kept of it says that nobody knows

    /// `id` names the report; what is kept of it is this state. Not for one that is being tried.
    void put(const QString &id, const Case::Waiting &waiting);
    /// It goes another way. Of one that is being tried the end is still told; then it stays out.
    void take(const QString &id);
    /// Cancels a try that runs; finished once its end is kept, or the disk did not take it, within about a second.
    [[nodiscard]] QFuture<void> stop();
    [[nodiscard]] const QString &trying() const { return m_trying; } ///< empty: none

public Q_SLOTS:
    void look(); ///< for what is due; its own timer calls it too

Q_SIGNALS:
    void tried(const QString &id); ///< a try begins
    void changed(const QString &id, const CaseState &state); ///< and has ended so; it is kept
    void lost(const QString &id); ///< it has ended, and what is kept of it is another's by now

private:
    struct Item {
        Case::Waiting waiting;
        QDateTime notBefore = {}; ///< where the disk did not take it; invalid: it did
    };
    void begin(const QString &id);
    void send(const QString &id, const Case::Waiting &waiting, const CaseState &kept);
    void end(const QString &id, const CaseState &kept, const CaseState &state);
    void idle();
    void tellStopped();

    Tools m_tools;
    std::map<QString, Item> m_waiting;
    QString m_trying;
    bool m_taken = false; ///< the one that is tried, meanwhile
    std::stop_source m_cancel;
    bool m_stopping = false; ///< from now on nothing is tried
    std::vector<QPromise<void>> m_waiters; ///< each asked for the stop, and has a future of its own
    QTimer m_timer;
};
