#include "ui/settings/IdleWatch.h"

#include "tests/ui/Shown.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace std::chrono_literals;

TEST_CASE("nobody at the keys for the time set is noticed", "[ui][hide]")
{
    IdleWatch watch(*qApp);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setAfter(20ms);
    CHECK(idle.wait());
    CHECK(idle.size() == 1);
}

TEST_CASE("a key or the mouse puts it off", "[ui][hide]")
{
    IdleWatch watch(*qApp);
    watch.setAfter(1h);
    QLineEdit line;
    show(line);
    QTest::qWait(30);
    REQUIRE(watch.remaining() < 1h);
    const auto before = watch.remaining();
    SECTION("a key")
    {
        QTest::keyClick(&line, Qt::Key_A);
    }
    SECTION("the mouse")
    {
        QTest::mouseMove(&line, {3, 3});
        QTest::mouseClick(&line, Qt::LeftButton);
    }
    CHECK(watch.remaining() > before);
}

TEST_CASE("never means never", "[ui][hide]")
{
    IdleWatch watch(*qApp);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setAfter(20ms);
    watch.setAfter(0ms);
    QLineEdit line;
    show(line);
    QTest::keyClick(&line, Qt::Key_A);
    CHECK_FALSE(idle.wait(60));
}
