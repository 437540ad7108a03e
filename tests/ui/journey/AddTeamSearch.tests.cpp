#include "tests/ui/journey/Desk.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtConcurrentRun>

#include <atomic>

// The searches of *Tell another company*: how they end, and which way they go.

TEST_CASE("a search that nobody waits for is stopped, by going back and by closing", "[ui][journey]")
{
    std::atomic_bool asked = false;
    std::atomic_bool stopped = false;
    QElapsedTimer clock;
    {
        Desk desk;
        desk.teams.search = [&](const VendorSearch &, const VendorClues &clues, const std::optional<Proxy> &,
                                const QDateTime &, const std::stop_token &cancel) {
            return QtConcurrent::run([&, clues, cancel] {
                asked = true;
                for (int i = 0; i < 1000 && !cancel.stop_requested(); ++i)
                    QThread::msleep(5);
                stopped = cancel.stop_requested();
                return clues;
            });
        };
        desk.open();
        desk.click(u"Tell another company"_s);
        desk.type(u"team-place"_s, u"example.org"_s);
        desk.go();
        REQUIRE(QTest::qWaitFor([&] { return asked.load(); }));
        clock.start();
        SECTION("back")
        {
            desk.back();
            CHECK(QTest::qWaitFor([&] { return stopped.load(); }, 1000));
            CHECK(desk.heading() == u"Your reports"_s); // and its answer leads nowhere
        }
        SECTION("closed")
        {
            desk.journey.reset();
        }
    }
    CHECK(stopped);
    CHECK(clock.elapsed() < 2000);
}

TEST_CASE("after a paste one can still hide where one is before a lock is looked for", "[ui][journey]") // THREATS-S14
{
    std::optional<Proxy> through;
    Desk desk;
    desk.teams.search = [&](const VendorSearch &, const VendorClues &clues, const std::optional<Proxy> &proxy,
                            const QDateTime &, const std::stop_token &) {
        through = proxy;
        return QtFuture::makeReadyValueFuture(clues);
    };
    desk.open();
    desk.click(u"Tell another company"_s);
    desk.type(u"team-text"_s, u"security@example.org"_s);
    desk.go();
    desk.waitFor(u"Their lock is still missing"_s);
    CHECK(desk.words().contains(u"They can see from where on the internet you ask."_s));
    desk.click(u"Hide where I am"_s);
    desk.choose(u"Through another proxy (SOCKS5)"_s);
    CHECK(desk.words().contains(u"We ask the way that hides where you are."_s));
    desk.click(u"Look"_s);
    CHECK(desk.words().contains(u"Write the name of the proxy, like 127.0.0.1"_s));
    CHECK_FALSE(through);
    desk.type(u"proxy-host"_s, u"proxy.example"_s);
    desk.type(u"proxy-port"_s, u"1080"_s);
    desk.click(u"Look"_s);
    REQUIRE(QTest::qWaitFor([&] { return through.has_value(); }));
    CHECK(through == Proxy{.host = u"proxy.example"_s, .port = 1080});
}
