#include "ui/session/ScreenshotPortal.h"

#include "tests/support/Await.h"
#include "tests/support/Process.h"
#include "tests/ui/settings/FakeScreenshots.h"

#include <QTest>

using namespace Qt::StringLiterals;

TEST_CASE("the desktop's portal is asked for a picture that the person chooses", "[ui][portal]")
{
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    FakeScreenshots desktop;
    desktop.path = u"/home/ann/Pictures/Screenshot 1.png"_s;
    ScreenshotPortal ours(desktop.bus.connect(u"program"_s));
    REQUIRE(QTest::qWaitFor([&] { return ours.isThere(); }));
    SECTION("chosen")
    {
        const auto path = await(ours.take());
        REQUIRE(path);
        CHECK(*path == desktop.path);
        CHECK(desktop.options.value(u"interactive"_s).toBool()); // never behind the person's back
    }
    SECTION("closed by the person")
    {
        desktop.response = 1;
        const auto path = await(ours.take());
        REQUIRE_FALSE(path);
        CHECK(path.error() == ScreenshotProblem::Cancelled);
    }
    SECTION("failed")
    {
        desktop.response = 2;
        const auto path = await(ours.take());
        REQUIRE_FALSE(path);
        CHECK(path.error() == ScreenshotProblem::Failed);
    }
    QDBusConnection::disconnectFromBus(u"program"_s);
}

TEST_CASE("without a portal no screenshot is offered", "[ui][portal]")
{
    if (!have(u"dbus-daemon"_s))
        SKIP("needs dbus-daemon");
    const PrivateBus bus;
    ScreenshotPortal ours(bus.connect(u"program"_s));
    const auto path = await(ours.take());
    REQUIRE_FALSE(path);
    CHECK(path.error() == ScreenshotProblem::Failed);
    CHECK_FALSE(ours.isThere());
    QDBusConnection::disconnectFromBus(u"program"_s);
}
