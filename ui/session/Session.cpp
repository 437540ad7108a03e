#include "ui/session/Session.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString manager = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;

/// A signal handler may do little but write: the other end tells the event loop.
std::array<int, 2> signalEnds{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(signalEnds[0], &byte, 1);
}

} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    listenToSignals();
    listenToLogind();
    listenToScreenSaver();
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &) { Q_EMIT loggingOut(); },
        Qt::DirectConnection);
}

Session::~Session()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, SIG_DFL);
    for (int &end : signalEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    readyToSleep();
}

void Session::listenToSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalEnds.data()) != 0)
        return;
    m_signals = new QSocketNotifier(signalEnds[1], QSocketNotifier::Read, this);
    connect(m_signals, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(signalEnds[1], &byte, 1) == 1)
            Q_EMIT ending();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

void Session::listenToLogind()
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(logind, manager, managerInterface, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    auto call = QDBusMessage::createMethodCall(logind, manager, managerInterface, u"GetSession"_s);
    call.setArguments({qEnvironmentVariable("XDG_SESSION_ID")});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isValid()) // of this person's session, not of somebody else's
            QDBusConnection::systemBus().connect(logind, session.value().path(), u"org.freedesktop.login1.Session"_s,
                                                 u"Lock"_s, this, SLOT(locked()));
    });
    delaySleep();
}

void Session::listenToScreenSaver()
{
    auto bus = QDBusConnection::sessionBus();
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        bus.connect({}, {}, name, u"ActiveChanged"_s, this, SLOT(screenSaver(bool)));
}

void Session::screenSaver(bool active)
{
    if (active)
        Q_EMIT screenLocked();
}

void Session::delaySleep()
{
    auto call = QDBusMessage::createMethodCall(logind, manager, managerInterface, u"Inhibit"_s);
    call.setArguments({u"sleep"_s, u"Vouchsafe"_s, u"Saves what is open"_s, u"delay"_s});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        readyToSleep(); // never two of them
        if (reply.isValid())
            m_delay = ::fcntl(reply.value().fileDescriptor(), F_DUPFD_CLOEXEC, 3);
    });
}

void Session::prepareForSleep(bool begins)
{
    if (begins)
        Q_EMIT goingToSleep();
    else
        delaySleep(); // for the next time
}

void Session::readyToSleep()
{
    if (m_delay >= 0)
        ::close(m_delay);
    m_delay = -1;
}

void Session::locked()
{
    Q_EMIT screenLocked();
}
