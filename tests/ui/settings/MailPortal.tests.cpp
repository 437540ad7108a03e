#include "ui/session/MailPortal.h"

#include "tests/support/Await.h"
#include "tests/support/Keys.h"
#include "tests/support/Process.h"
#include "tests/ui/settings/PrivateBus.h"

#include <QDBusArgument>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A portal that reads what it is given and answers as the test says.
class FakePortal final : public QDBusVirtualObject {
public:
    uint response = 0;
    QVariantMap options;
    QByteArray file;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != u"ComposeEmail")
            return false;
        const auto given = message.arguments().at(1).value<QDBusArgument>();
        given >> options;
        const auto files = qdbus_cast<QList<QDBusUnixFileDescriptor>>(options.value(u"attachment_fds"_s));
        QFile reading;
        if (files.size() == 1 && reading.open(files.constFirst().fileDescriptor(), QIODevice::ReadOnly))
            file = reading.readAll();
        const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
            message.service().mid(1).replace(u'.', u'_'), options.value(u"handle_token"_s).toString());
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        auto signal = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        signal << response << QVariantMap();
        bus.send(signal);
        return true;
    }
};

struct Lying {
    QTemporaryDir folder;
    QString path = folder.filePath(u"locked-report-7f3k.eml.pgp"_s);

    [[nodiscard]] Handover handover() const
    {
        write(path, "ciphertext");
        const auto made = Handover::make(Envelope::make(u"IVPN-7F3K"_s, *Address::parse(u"security@example.org"_s), {},
                                                        QDateTime::currentDateTimeUtc()),
                                         path);
        REQUIRE(made);
        return *made;
    }
};

} // namespace

TEST_CASE("the portal gets the locked file as a descriptor, and nothing that could name the report", "[ui][portal]")
{ // THREATS-H1, THREATS-H8
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    const PrivateBus bus;
    auto theirs = bus.connect(u"portal"_s);
    FakePortal portal;
    REQUIRE(theirs.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &portal));
    REQUIRE(theirs.registerService(u"org.freedesktop.portal.Desktop"_s));
    const Lying lying;
    MailPortal ours(bus.connect(u"program"_s));
    SECTION("opened")
    {
        const auto result = await(ours.open(lying.handover()));
        REQUIRE(result);
        CHECK(result->app == MailApp::Desktop);
        CHECK(result->path == lying.path);
        CHECK(portal.file == "ciphertext");
        CHECK(portal.options.value(u"address"_s) == u"security@example.org"_s);
        CHECK(portal.options.value(u"subject"_s) == u"Security report 7F3K"_s);
    }
    SECTION("closed by the person")
    {
        portal.response = 1;
        const auto result = await(ours.open(lying.handover()));
        REQUIRE_FALSE(result);
        CHECK(result.error().what == MailProblem::MailAppFailed);
    }
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}

TEST_CASE("without a portal there is no mail app", "[ui][portal]")
{
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    const PrivateBus bus;
    const Lying lying;
    MailPortal ours(bus.connect(u"program"_s));
    const auto result = await(ours.open(lying.handover()));
    REQUIRE_FALSE(result);
    CHECK(result.error().what == MailProblem::NoMailApp);
    QDBusConnection::disconnectFromBus(u"program"_s);
}
