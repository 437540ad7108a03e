#pragma once

#include <QObject>

class QSessionManager;
class QSocketNotifier;

/// What the system says to a program with something unsaved: end (SIGTERM, SIGINT, SIGHUP, logout), sleep, or the
/// screen is locked. Linux with logind; elsewhere the signals alone. One a program.
class Session final : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// What was asked for by goingToSleep() is done: the computer may sleep now.
    void readyToSleep();

Q_SIGNALS:
    void ending(); ///< save and quit
    void loggingOut(); ///< save before the handler returns: the session waits no longer
    void goingToSleep(); ///< save and hide, then readyToSleep()
    void screenLocked();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void locked();
    void screenSaver(bool active);

private:
    void listenToSignals();
    void listenToLogind();
    void listenToScreenSaver();
    void delaySleep(); ///< asks logind for some seconds when the time comes

    int m_delay = -1; ///< logind's inhibitor: the computer waits while it is open
    QSocketNotifier *m_signals = nullptr;
};
