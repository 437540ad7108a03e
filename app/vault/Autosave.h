#pragma once

#include "app/vault/VaultProblem.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <expected>
#include <functional>
#include <optional>

/// When a report is saved: a moment after the last change, at the latest some seconds after the first one that is not
/// on the disk. One saving at a time; one that failed is tried again until it works.
class Autosave final : public QObject {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds quiet = std::chrono::seconds(2);
        std::chrono::milliseconds longest = std::chrono::seconds(5);
        std::chrono::milliseconds again = std::chrono::seconds(5); ///< after a failure
    };
    enum class State {
        Saved, ///< all of it is on the disk
        Saving, ///< or about to
        Failed, ///< problem() says why
    };
    /// Takes what is to be saved at the moment of the call, and writes it on another thread.
    using Save = std::function<QFuture<std::expected<void, VaultProblem>>()>;

    explicit Autosave(Save save, Times times, QObject *parent = nullptr);

    void touch(); ///< something changed
    void saveNow(); ///< what was touched, without waiting for the time
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<VaultProblem> &problem() const { return m_problem; }

Q_SIGNALS:
    void changed(); ///< the state
    void settled(bool saved); ///< a saving ended, and nothing was touched meanwhile or it failed

private:
    void begin();
    void ended(const std::expected<void, VaultProblem> &result);
    void enter(State state, std::optional<VaultProblem> problem = {});

    Save m_save;
    Times m_times;
    QTimer m_quiet;
    QTimer m_longest; ///< runs while something is touched that is not on the disk
    bool m_touched = false; ///< since the saving that runs, or the last one, began
    bool m_running = false;
    bool m_hurry = false; ///< once more as soon as the one that runs has ended
    State m_state = State::Saved;
    std::optional<VaultProblem> m_problem;
};
