#include "ui/session/FileManager.h"

#include "tests/support/Process.h"
#include "tests/ui/OpenedUrls.h"
#include "tests/ui/settings/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto path = u"/home/somebody/Downloads of \u00fc, 100 %/locked-report-7f3k.eml.pgp"_s;
const auto folder = u"file:///home/somebody/Downloads%20of%20%C3%BC,%20100%20%25"_s;

/// A file manager that notes what it is to show.
class FakeManager final : public QDBusVirtualObject {
public:
    QList<QVariantList> shown;
    bool refuses = false;

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.interface() != u"org.freedesktop.FileManager1" || message.member() != u"ShowItems")
            return false;
        shown.append(message.arguments());
        bus.send(refuses ? message.createErrorReply(QDBusError::Failed, u"no"_s) : message.createReply());
        return true;
    }
};

} // namespace

TEST_CASE("the file manager is told exactly the locked file, and where there is none its folder opens", "[ui][desktop]")
{
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    const PrivateBus bus;
    const OpenedUrls desktop(u"file"_s);
    auto theirs = bus.connect(u"manager"_s);
    FakeManager manager;
    REQUIRE(theirs.registerVirtualObject(u"/org/freedesktop/FileManager1"_s, &manager));
    SECTION("there")
    {
        REQUIRE(theirs.registerService(u"org.freedesktop.FileManager1"_s));
        showInFileManager(path, bus.connect(u"program"_s));
        REQUIRE(QTest::qWaitFor([&] { return !manager.shown.isEmpty(); }));
        QTest::qWait(50);
        CHECK(manager.shown
              == QList<QVariantList>{{QStringList{folder + u"/locked-report-7f3k.eml.pgp"_s}, QString()}});
        CHECK(desktop.urls.isEmpty());
    }
    SECTION("there, and it refuses")
    {
        manager.refuses = true;
        REQUIRE(theirs.registerService(u"org.freedesktop.FileManager1"_s));
        showInFileManager(path, bus.connect(u"program"_s));
        REQUIRE(QTest::qWaitFor([&] { return desktop.urls == QStringList{folder}; }));
    }
    SECTION("not there")
    {
        showInFileManager(path, bus.connect(u"program"_s));
        REQUIRE(QTest::qWaitFor([&] { return desktop.urls == QStringList{folder}; }));
        CHECK(manager.shown.isEmpty());
    }
    SECTION("no bus either")
    {
        showInFileManager(path, QDBusConnection(u"nobody"_s));
        CHECK(desktop.urls == QStringList{folder});
    }
    QDBusConnection::disconnectFromBus(u"manager"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
}
