#include "tests/ui/journey/Team.h"

#include "crypto/Crypto.h"

#include <QElapsedTimer>
#include <QTimer>
#include <catch2/catch_session.hpp>

#include <algorithm>
#include <cstdio>

// From pressing "Lock and send" to the locked file, and how long the window stops answering meanwhile. Prints, never
// fails: ./dev bench.

namespace {

QByteArray noise(qsizetype size)
{
    QFile random(u"/dev/urandom"_s);
    REQUIRE(random.open(QIODevice::ReadOnly));
    return random.read(size);
}

} // namespace

TEST_CASE("a report with 3 MB of pictures, from press to locked file", "[bench]")
{
    const Team team;
    const QByteArray key = profile(u"example"_s, certificate(team.renewed()));
    qint64 longest = 0; // the window must answer while anything happens
    QElapsedTimer sinceTick;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, sinceTick.restart()); });

    std::vector<qint64> times;
    for (int round = 0; round < 5; ++round) {
        Desk desk;
        REQUIRE(desk.place.book.add(key));
        desk.open();
        desk.start(u"Example"_s);
        tick.start(1);
        sinceTick.start();
        desk.answerAll();
        desk.click(u"Add pictures and files"_s);
        for (const QString &name : {u"a.png"_s, u"b.png"_s, u"c.png"_s})
            desk.addFile(name, noise(1'000'000));
        desk.go();
        desk.click(u"Read it and send"_s);
        desk.choose(u"I have read it and I'm happy to send it."_s);
        desk.go();
        desk.choose(u"On a website"_s);
        QElapsedTimer press;
        press.start();
        desk.go();
        REQUIRE(QTest::qWaitFor([&] { return desk.heading() == u"Your report is locked. Now send it"; }, 20'000));
        times.push_back(press.elapsed());
        tick.stop();
    }
    std::ranges::sort(times);
    std::printf(
        "3 MB of pictures: %lld ms from press to locked file (limit 400); the window stopped answering for %lld ms "
        "at the most (limit 100)\n",
        static_cast<long long>(times[times.size() / 2]), static_cast<long long>(longest));
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    return Crypto::start() ? Catch::Session().run(argc, argv) : 1;
}
