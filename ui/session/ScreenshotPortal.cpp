#include "ui/session/ScreenshotPortal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString desktop = u"/org/freedesktop/portal/desktop"_s;
const QString screenshot = u"org.freedesktop.portal.Screenshot"_s;
const QString request = u"org.freedesktop.portal.Request"_s;

} // namespace

ScreenshotPortal::ScreenshotPortal() : ScreenshotPortal(QDBusConnection::sessionBus()) { }

ScreenshotPortal::ScreenshotPortal(const QDBusConnection &bus) : m_bus(std::make_unique<QDBusConnection>(bus))
{
    ask();
}

ScreenshotPortal::~ScreenshotPortal() = default;

void ScreenshotPortal::ask()
{
    if (!m_bus->isConnected())
        return;
    auto message = QDBusMessage::createMethodCall(service, desktop, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << screenshot << u"version"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        m_there = !reply.isError();
    });
}

QFuture<std::expected<QString, ScreenshotProblem>> ScreenshotPortal::take()
{
    if (m_open) { // its dialog goes, and with it a picture that nobody would take
        m_bus->asyncCall(QDBusMessage::createMethodCall(service, m_request, request, u"Close"_s));
        end(std::unexpected(ScreenshotProblem::Cancelled));
    }
    m_open = std::make_shared<QPromise<Result>>();
    m_open->start();
    const auto future = m_open->future();
    if (!m_bus->isConnected()) {
        end(std::unexpected(ScreenshotProblem::Failed));
        return future;
    }
    // the portal answers on a path that is known beforehand, so no answer can come too early
    const QString token = u"vouchsafe%1"_s.arg(QRandomGenerator::system()->generate());
    const QString sender = m_bus->baseService().mid(1).replace(u'.', u'_');
    m_request = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token);
    m_bus->connect(service, m_request, request, u"Response"_s, this, SLOT(responded(uint, QVariantMap)));
    auto message = QDBusMessage::createMethodCall(service, desktop, screenshot, u"Screenshot"_s);
    message << QString() << QVariantMap{{u"handle_token"_s, token}, {u"interactive"_s, true}, {u"modal"_s, true}};
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_open] {
        watcher->deleteLater();
        const QDBusPendingReply<> reply = *watcher;
        if (reply.isError() && asked == m_open)
            end(std::unexpected(ScreenshotProblem::Failed));
    });
    return future;
}

void ScreenshotPortal::responded(uint response, const QVariantMap &results)
{
    const QUrl place(results.value(u"uri"_s).toString());
    if (response == 0 && place.isLocalFile())
        end(place.toLocalFile());
    else
        end(std::unexpected(response == 1 ? ScreenshotProblem::Cancelled : ScreenshotProblem::Failed));
}

void ScreenshotPortal::end(const Result &result)
{
    const auto open = std::exchange(m_open, nullptr);
    if (!open)
        return;
    m_bus->disconnect(service, m_request, request, u"Response"_s, this, SLOT(responded(uint, QVariantMap)));
    open->addResult(result);
    open->finish();
}
