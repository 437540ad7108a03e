#include "tests/ui/journey/KeptDesk.h"

#include "tests/ui/journey/Team.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

// The window is closed or hidden while a report is sent.

namespace {

using Answer = FakeMail::Answer;

/// In milliseconds. A sanitizer makes it slow to build pages; whoever waited for the server below would take longer
/// yet.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostPause = 300;
#else
constexpr qint64 mostPause = 100;
#endif

/// How long the window did not answer at the most, in milliseconds.
class Pauses final {
public:
    Pauses()
    {
        m_since.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_tick.start(5);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QElapsedTimer m_since;
    QTimer m_tick;
    qint64 m_longest = 0;
};

/// A server that notices only after a while that nobody wants it any more, and what it has answered then.
std::function<Answer(const SendRequest &)> slow(SendStep until, const Answer &answer)
{
    return [until, answer](const SendRequest &request) {
        request.progress(until, 1, 1);
        while (!request.cancel.stop_requested())
            QThread::msleep(5);
        QThread::msleep(700);
        return answer;
    };
}

/// A report that is being sent.
struct Sending {
    Team team;
    KeptDesk desk;

    Sending(SendStep until, const Answer &answer, bool shared = false)
    {
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        desk.mail.work = slow(until, answer);
        desk.openKept();
        desk.startKeptFor(u"Example"_s, shared);
        desk.answerAll();
        desk.click(u"Read it and send"_s);
        desk.choose(u"I have read it and I'm happy to send it."_s);
        desk.go();
        desk.choose(u"Let this app send it"_s);
        desk.go();
        desk.type(u"account-password"_s, u"secret"_s);
        desk.go();
        desk.waitUntil([&] { return desk.mail.sent.size() == 1; });
        const auto meaning = until == SendStep::Waiting ? u"it may have arrived all the same"_s : u"nothing arrives"_s;
        desk.waitUntil([&] { return desk.words().contains(meaning); });
    }

    /// Gives how long the window did not answer meanwhile, and once it was gone.
    qint64 close()
    {
        const Pauses pauses;
        desk.window->close();
        CHECK(desk.window->isVisible()); // until it is known how that ends
        CHECK(desk.words().contains(u"We stop this first, and keep how it ended."_s));
        desk.waitUntil([&] { return !desk.window->isVisible(); });
        const qint64 longest = pauses.longest();
        QElapsedTimer rest;
        rest.start();
        desk.crash();
        const qint64 gone = rest.elapsed();
        INFO("window " << longest << " ms, then " << gone << " ms");
        CHECK(gone < mostPause);
        return longest;
    }
};

} // namespace

TEST_CASE("closing the window while a report is sent holds nobody up, and how it ended is kept",
          "[ui][journey][kept]") // THREATS-S7, THREATS-S8
{
    SECTION("stopped in time: not sent")
    {
        Sending at(SendStep::Sending, std::unexpected(SendProblem{SendProblem::Cancelled}));
        CHECK(at.close() < mostPause);
        at.desk.openKept();
        at.desk.waitUntil([&] { return at.desk.words().contains(u"It is locked. Now send it"_s); });
    }
    SECTION("nobody knows")
    {
        Sending at(SendStep::Waiting, std::unexpected(SendProblem{SendProblem::Unknown}));
        CHECK(at.close() < mostPause);
        at.desk.openKept();
        at.desk.waitUntil([&] { return at.desk.words().contains(u"Look whether it has arrived"_s); });
    }
    SECTION("it was taken at the last moment")
    {
        Sending at(SendStep::Waiting, ServerReply{u"250 stored"_s});
        CHECK(at.close() < mostPause);
        at.desk.openKept();
        at.desk.waitUntil([&] { return at.desk.words().contains(u"Sent today at "_s); });
    }
}

TEST_CASE("hiding behind a passphrase while a report is sent keeps how that ended", "[ui][journey][kept]") // THREATS-S8
{
    Sending at(SendStep::Sending, ServerReply{u"250 stored"_s}, true);
    const Pauses pauses;
    at.desk.aside->hide();
    at.desk.waitUntil([&] { return !at.desk.journey->isKept(); });
    CHECK(pauses.longest() < mostPause);
    at.desk.typePassphrase(goodPassphrase);
    at.desk.go();
    at.desk.waitFor(u"Your report is on its way"_s);
}

TEST_CASE("before the computer sleeps the reports are closed, though one was being sent", "[ui][journey][kept]")
{
    Sending at(SendStep::Sending, std::unexpected(SendProblem{SendProblem::Cancelled}), true);
    std::optional<bool> open; // at the time when the computer may sleep
    SECTION("from the window")
    {
        at.desk.entrance->lockNow([&] { open = at.desk.journey->isKept(); });
    }
    SECTION("while it is hidden for it already")
    {
        at.desk.aside->hide();
        at.desk.entrance->lockNow([&] { open = at.desk.journey->isKept(); });
    }
    SECTION("once nobody has done anything for a while")
    {
        Q_EMIT at.desk.idle.idle();
        at.desk.entrance->lockNow([&] { open = at.desk.journey->isKept(); });
    }
    at.desk.waitUntil([&] { return open.has_value(); });
    CHECK(open == false);
    CHECK_FALSE(at.desk.journey->draft());
}

TEST_CASE("before the computer sleeps all is saved where it only hides", "[ui][journey][kept]")
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    bool saved = false;
    desk.entrance->lockNow([&] { saved = true; });
    desk.waitUntil([&] { return saved; });
    CHECK(desk.aside->isHidden());
    desk.crash();
    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    CHECK(desk.journey->draft()->text(u"what") == u"CANARY");
}

TEST_CASE("hiding that stops a sending says so when the reports are opened", "[ui][journey][kept]") // THREATS-S8
{
    const auto openAgain = [](KeptDesk &desk) {
        desk.aside->hide();
        desk.waitUntil([&] { return !desk.journey->isKept(); });
        desk.typePassphrase(goodPassphrase);
        desk.go();
    };
    SECTION("in time")
    {
        Sending at(SendStep::Sending, std::unexpected(SendProblem{SendProblem::Cancelled}), true);
        openAgain(at.desk);
        at.desk.waitFor(u"Your report is locked. Now send it"_s);
        const QString said = u"We stopped sending when the window was hidden. Nothing was sent."_s;
        CHECK(at.desk.words().contains(said));
        openAgain(at.desk); // this time nothing was stopped
        at.desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK_FALSE(at.desk.words().contains(said));
    }
    SECTION("too late to know")
    {
        Sending at(SendStep::Waiting, std::unexpected(SendProblem{SendProblem::Unknown}), true);
        openAgain(at.desk);
        at.desk.waitFor(u"We do not know whether it arrived"_s);
    }
}

TEST_CASE("a window that hides by itself covers a sending and does not stop it", "[ui][journey][kept]")
{
    Sending at(SendStep::Sending, ServerReply{u"250 stored"_s}, true);
    Q_EMIT at.desk.idle.idle();
    CHECK(at.desk.heading() == u"Open your reports");
    QTest::qWait(100);
    CHECK_FALSE(at.desk.mail.sent.front().request.cancel.stop_requested());
    CHECK(at.desk.journey->isKept());
    CHECK_FALSE(at.desk.words().contains(u"not saved"_s));
}

TEST_CASE("a program that ends while the window waits for a sending ends once that has", "[ui][journey][kept]")
{
    Sending at(SendStep::Sending, std::unexpected(SendProblem{SendProblem::Cancelled}));
    at.desk.window->close();
    bool ended = false;
    at.desk.journey->finish([&] { ended = true; });
    at.desk.waitUntil([&] { return ended && !at.desk.window->isVisible(); });
}
