#pragma once

#include "app/net/SendProblem.h"
#include "ui/kit/Page.h"
#include "ui/pages/ApartFiles.h"

#include <QDateTime>

/// S9: the locked report waits in the outbox, or is being tried just now.
class WaitingPage final : public Page {
    Q_OBJECT

public:
    struct State {
        QString team;
        bool trying = false;
        std::optional<SendProblem::What> last = {}; ///< why the last try failed
        std::optional<QDateTime> next = {}; ///< nullopt: not without the person
        bool gaveUp = false; ///< it was tried for days
        ApartFiles::Files apart = {}; ///< which go another way, and wait for nothing
    };

    explicit WaitingPage(const State &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();
    void stopPressed(); ///< while it is tried
    void tryNowPressed();
    void otherWayPressed();
    void showFilePressed(const QString &path); ///< of one that goes another way
};
