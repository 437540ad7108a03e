#pragma once

#include "tests/ui/settings/PrivateBus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QUrl>

/// A desktop's portal for screenshots on a bus of the test's own: it answers with the path that the test says.
class FakeScreenshots final : public QDBusVirtualObject {
public:
    FakeScreenshots() : m_bus(bus.connect(QStringLiteral("screenshots")))
    {
        REQUIRE(m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this));
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    ~FakeScreenshots() override { QDBusConnection::disconnectFromBus(QStringLiteral("screenshots")); }
    FakeScreenshots(const FakeScreenshots &) = delete;
    FakeScreenshots &operator=(const FakeScreenshots &) = delete;

    PrivateBus bus;
    uint response = 0;
    QString path;
    QVariantMap options; ///< that it was asked with

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == u"Get") {
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(2U))));
            return true;
        }
        if (message.member() != u"Screenshot")
            return false;
        const auto given = message.arguments().at(1).value<QDBusArgument>();
        given >> options;
        const QString request = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                    .arg(message.service().mid(1).replace(u'.', u'_'),
                                         options.value(QStringLiteral("handle_token")).toString());
        connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        auto signal = QDBusMessage::createSignal(request, QStringLiteral("org.freedesktop.portal.Request"),
                                                 QStringLiteral("Response"));
        signal << response << QVariantMap{{QStringLiteral("uri"), QUrl::fromLocalFile(path).toString()}};
        connection.send(signal);
        return true;
    }

private:
    QDBusConnection m_bus;
};
