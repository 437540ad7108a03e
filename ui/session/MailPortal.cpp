#include "ui/session/MailPortal.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;

} // namespace

MailPortal::MailPortal() : MailPortal(QDBusConnection::sessionBus()) { }

MailPortal::MailPortal(const QDBusConnection &bus) : m_bus(std::make_unique<QDBusConnection>(bus))
{
    qDBusRegisterMetaType<QList<QDBusUnixFileDescriptor>>();
}

MailPortal::~MailPortal() = default;

bool MailPortal::isNeeded(const QProcessEnvironment &environment)
{
    return QFile::exists(u"/.flatpak-info"_s) || environment.contains(u"SNAP"_s);
}

QFuture<std::expected<HandedOver, MailProblem>> MailPortal::open(const Handover &handover)
{
    if (m_open)
        end(std::unexpected(MailProblem{MailProblem::MailAppFailed}));
    m_open = std::make_shared<QPromise<std::expected<HandedOver, MailProblem>>>();
    m_open->start();
    const auto future = m_open->future();
    m_path = handover.path();
    QFile file(m_path);
    if (!m_bus->isConnected() || !file.open(QIODevice::ReadOnly)) {
        end(std::unexpected(MailProblem{m_bus->isConnected() ? MailProblem::FileChanged : MailProblem::NoMailApp}));
        return future;
    }
    // the portal answers on a path that is known beforehand, so no answer can come too early
    const QString token = u"vouchsafe%1"_s.arg(QRandomGenerator::system()->generate());
    const QString sender = m_bus->baseService().mid(1).replace(u'.', u'_');
    m_bus->connect(service, u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(sender, token),
                   u"org.freedesktop.portal.Request"_s, u"Response"_s, this, SLOT(responded(uint, QVariantMap)));
    auto message = QDBusMessage::createMethodCall(service, u"/org/freedesktop/portal/desktop"_s,
                                                  u"org.freedesktop.portal.Email"_s, u"ComposeEmail"_s);
    const QList<QDBusUnixFileDescriptor> files{QDBusUnixFileDescriptor(file.handle())};
    message << QString()
            << QVariantMap{{u"handle_token"_s, token},
                           {u"address"_s, handover.letter().address},
                           {u"subject"_s, handover.letter().subject},
                           {u"body"_s, handover.letter().body},
                           {u"attachment_fds"_s, QVariant::fromValue(files)}};
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked = m_open] {
        watcher->deleteLater();
        const QDBusPendingReply<> reply = *watcher;
        if (reply.isError() && asked == m_open)
            end(std::unexpected(MailProblem{MailProblem::NoMailApp, reply.error().name()}));
    });
    return future;
}

void MailPortal::responded(uint response, const QVariantMap &)
{
    if (response == 0)
        end(HandedOver{MailApp::Desktop, m_path});
    else
        end(std::unexpected(MailProblem{MailProblem::MailAppFailed, QString::number(response)}));
}

void MailPortal::end(const std::expected<HandedOver, MailProblem> &result)
{
    const auto open = std::exchange(m_open, nullptr);
    if (!open)
        return;
    open->addResult(result);
    open->finish();
}
