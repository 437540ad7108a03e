#include "app/cases/OutboxRunner.h"

#include "app/cases/CaseStateJson.h"
#include "tests/app/cases/Waiting.h"
#include "tests/support/Await.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Answer = std::expected<ServerReply, SendProblem>;

/// A server that answers what the test says, a disk in memory and a clock: what a runner works with.
struct Desk {
    QDateTime now = noon();
    std::map<QString, QByteArray> disk;
    bool diskTakes = true;
    std::function<void()> onKept; ///< after each change of the disk
    std::vector<Answer> answers; ///< one after the other; the last again and again
    QStringList sent; ///< which, in order
    QStringList diskAtSending; ///< the state's name at that time
    std::shared_ptr<QPromise<Answer>> open; ///< instead of an answer, when set
    std::stop_token cancel;

    OutboxRunner runner{
        {.send = [this](const Case::Waiting &waiting, std::stop_token stop) { return send(waiting, stop); },
         .keep = [this](const QString &id, const CaseState &from, const CaseState &to) { return keep(id, from, to); },
         .now = [this] { return now; }}};
    QSignalSpy changed{&runner, &OutboxRunner::changed};
    QSignalSpy lost{&runner, &OutboxRunner::lost};

    QFuture<Answer> send(const Case::Waiting &waiting, const std::stop_token &stop)
    {
        const QString id = waiting.sealed.report.path;
        sent.append(id);
        diskAtSending.append(stateOnDisk(id));
        cancel = stop;
        if (open)
            return open->future();
        const Answer answer = answers.front();
        if (answers.size() > 1)
            answers.erase(answers.begin());
        return QtFuture::makeReadyValueFuture(answer);
    }
    QFuture<OutboxRunner::Kept> keep(const QString &id, const CaseState &from, const CaseState &to)
    {
        using enum OutboxRunner::Kept;
        const auto how = !diskTakes ? NotNow : disk[id] == toJson(from) ? Yes : MovedOn;
        if (how == Yes)
            disk[id] = toJson(to);
        if (how == Yes && onKept)
            onKept();
        return QtFuture::makeReadyValueFuture(how);
    }
    void put(const QString &id)
    {
        const Case::Waiting waiting = waitingReport(id);
        disk[id] = toJson(waiting);
        runner.put(id, waiting);
    }
    [[nodiscard]] QString stateOnDisk(const QString &id) const
    {
        const auto state = caseStateFromJson(disk.at(id));
        return !state                                       ? u"rubbish"_s
            : std::holds_alternative<Case::Waiting>(*state) ? u"waiting"_s
            : std::holds_alternative<Case::Unknown>(*state) ? u"unknown"_s
            : std::holds_alternative<Case::Sent>(*state)    ? u"sent"_s
                                                            : u"other"_s;
    }
    void later(qint64 seconds)
    {
        now = now.addSecs(seconds);
        runner.look();
    }
};

} // namespace

TEST_CASE("what waits is sent, one after the other, each once", "[cases][outbox]")
{
    Desk desk;
    desk.answers = {ServerReply{u"250 Ok"_s}};
    desk.put(u"a"_s);
    desk.put(u"b"_s);
    desk.put(u"c"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 3; }));
    CHECK(desk.sent == QStringList{u"a"_s, u"b"_s, u"c"_s});
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        CHECK(desk.stateOnDisk(name) == u"sent");
    desk.later(100'000);
    QTest::qWait(20);
    CHECK(desk.sent.size() == 3);
}

TEST_CASE("nothing is sent before the disk says that nobody knows how it ends",
          "[cases][outbox]") // THREATS-S8, THREATS-S9
{
    Desk desk;
    desk.answers = {problem(SendProblem::TryLater), ServerReply{u"250 Ok"_s}};
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    CHECK(desk.stateOnDisk(u"a"_s) == u"waiting");
    desk.later(60);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 2; }));
    CHECK(desk.diskAtSending == QStringList{u"unknown"_s, u"unknown"_s});
    CHECK(desk.stateOnDisk(u"a"_s) == u"sent");
}

TEST_CASE("a disk that takes nothing stops the sending, until it does again", "[cases][outbox]") // THREATS-S9
{
    Desk desk;
    desk.answers = {ServerReply{u"250 Ok"_s}};
    desk.diskTakes = false;
    desk.put(u"a"_s);
    QTest::qWait(50);
    CHECK(desk.sent.isEmpty());
    desk.diskTakes = true;
    desk.later(59);
    QTest::qWait(20);
    CHECK(desk.sent.isEmpty());
    desk.later(1);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    CHECK(desk.stateOnDisk(u"a"_s) == u"sent");
}

TEST_CASE("a report that another program moved on is not sent", "[cases][outbox]") // THREATS-S9
{
    Desk desk;
    desk.answers = {ServerReply{u"250 Ok"_s}};
    desk.put(u"a"_s);
    desk.disk[u"a"_s] = toJson(waitingReport(u"a"_s).trying(noon()));
    QTest::qWait(50);
    desk.later(3600);
    QTest::qWait(50);
    CHECK(desk.sent.isEmpty());
    CHECK(desk.stateOnDisk(u"a"_s) == u"unknown");
}

TEST_CASE("a try fails as often as the server says so, each pause as long as it should be", "[cases][outbox]")
{
    Desk desk;
    desk.answers = {problem(SendProblem::CannotConnect)};
    desk.put(u"a"_s);
    qsizetype tries = 0;
    for (const int pause : {60, 300, 900, 3600, 3600}) {
        REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == tries + 1 && desk.changed.size() == tries + 1; }));
        desk.later(pause - 1);
        QTest::qWait(10);
        CHECK(desk.sent.size() == ++tries);
        desk.later(1);
    }
}

TEST_CASE("what may have arrived is never sent again by itself", "[cases][outbox]") // THREATS-S8, THREATS-S9
{
    Desk desk;
    desk.answers = {problem(SendProblem::Unknown)};
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    for (int i = 0; i < 10; ++i)
        desk.later(24 * 3600);
    QTest::qWait(20);
    CHECK(desk.sent.size() == 1);
    CHECK(desk.stateOnDisk(u"a"_s) == u"unknown");
}

TEST_CASE("a problem that stays waits for the person, and the others go on", "[cases][outbox]")
{
    Desk desk;
    desk.answers = {problem(SendProblem::WrongPassword), ServerReply{u"250 Ok"_s}};
    desk.put(u"a"_s);
    desk.put(u"b"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 2; }));
    desk.later(24 * 3600);
    QTest::qWait(20);
    CHECK(desk.sent == QStringList{u"a"_s, u"b"_s});
    CHECK(desk.stateOnDisk(u"a"_s) == u"waiting");
}

TEST_CASE("a program that closes cancels the try, keeps its end, and the next one tries again", "[cases][outbox]")
{
    Desk desk;
    desk.open = std::make_shared<QPromise<Answer>>();
    desk.open->start();
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == 1; }));
    const auto stopped = desk.runner.stop();
    CHECK(desk.cancel.stop_requested());
    CHECK_FALSE(stopped.isFinished());
    SECTION("before all was said")
    {
        desk.open->addResult(problem(SendProblem::Cancelled));
        desk.open->finish();
        REQUIRE(QTest::qWaitFor([&] { return stopped.isFinished(); }));
        const auto state = caseStateFromJson(desk.disk[u"a"_s]);
        REQUIRE((state && std::holds_alternative<Case::Waiting>(*state)));
        CHECK(std::get<Case::Waiting>(*state).tries == 0); // as if it had not been tried
        CHECK(std::get<Case::Waiting>(*state).nextTry);
    }
    SECTION("after all was said") // THREATS-S8
    {
        desk.open->addResult(problem(SendProblem::Unknown));
        desk.open->finish();
        REQUIRE(QTest::qWaitFor([&] { return stopped.isFinished(); }));
        CHECK(desk.stateOnDisk(u"a"_s) == u"unknown");
    }
    desk.later(3600);
    QTest::qWait(20);
    CHECK(desk.sent.size() == 1);
}

TEST_CASE("a report that goes another way is cancelled and stays out of the outbox", "[cases][outbox]")
{
    Desk desk;
    desk.open = std::make_shared<QPromise<Answer>>();
    desk.open->start();
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == 1; }));
    desk.runner.take(u"a"_s);
    CHECK(desk.cancel.stop_requested());
    desk.open->addResult(problem(SendProblem::LineDropped));
    desk.open->finish();
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    desk.later(3600);
    QTest::qWait(20);
    CHECK(desk.sent.size() == 1);
}

TEST_CASE("a report that was taken out does not come back after a restart", "[cases][outbox]") // THREATS-S9
{
    Desk desk;
    desk.open = std::make_shared<QPromise<Answer>>();
    desk.open->start();
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == 1; }));
    SECTION("while it is tried")
    {
        desk.runner.take(u"a"_s);
        desk.open->addResult(problem(SendProblem::LineDropped));
    }
    SECTION("while its end is written")
    {
        desk.onKept = [&] { desk.runner.take(u"a"_s); };
        desk.open->addResult(problem(SendProblem::LineDropped));
    }
    SECTION("and the program closes at once")
    {
        desk.runner.take(u"a"_s);
        (void)desk.runner.stop();
        desk.open->addResult(problem(SendProblem::Cancelled));
    }
    desk.open->finish();
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    const auto state = caseStateFromJson(desk.disk[u"a"_s]);
    REQUIRE(state);
    CHECK(std::holds_alternative<Case::Sealed>(*state));
    CHECK(desk.changed[0][1].value<CaseState>().index() == state->index());
}

TEST_CASE("the end of a try is kept as soon as the disk takes it, and not told before", "[cases][outbox]")
{
    Desk desk;
    desk.open = std::make_shared<QPromise<Answer>>();
    desk.open->start();
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == 1; }));
    desk.diskTakes = false;
    desk.open->addResult(ServerReply{u"250 Ok"_s});
    desk.open->finish();
    QTest::qWait(50);
    CHECK(desk.changed.isEmpty());
    CHECK(desk.stateOnDisk(u"a"_s) == u"unknown");
    SECTION("the disk is free again")
    {
        desk.diskTakes = true;
        REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
        CHECK(desk.stateOnDisk(u"a"_s) == u"sent");
        CHECK(desk.lost.isEmpty());
    }
    SECTION("somebody else has moved it on")
    {
        desk.disk[u"a"_s] = toJson(waitingReport(u"a"_s));
        desk.diskTakes = true;
        REQUIRE(QTest::qWaitFor([&] { return desk.lost.size() == 1; }));
        CHECK(desk.changed.isEmpty());
        CHECK(desk.stateOnDisk(u"a"_s) == u"waiting");
    }
    SECTION("the program ends first")
    {
        const auto stopped = desk.runner.stop();
        REQUIRE(QTest::qWaitFor([&] { return stopped.isFinished(); }));
        CHECK(desk.changed.isEmpty());
        CHECK(desk.stateOnDisk(u"a"_s) == u"unknown"); // nobody sends it by itself
    }
    desk.later(3600);
    QTest::qWait(20);
    CHECK(desk.sent.size() == 1);
}

TEST_CASE("a clock that is set back puts no try off for longer than an hour", "[cases][outbox]")
{
    Desk desk;
    desk.answers = {ServerReply{u"250 Ok"_s}};
    desk.diskTakes = false;
    desk.put(u"a"_s);
    QTest::qWait(50);
    desk.diskTakes = true;
    desk.now = desk.now.addYears(-1);
    desk.later(3600);
    REQUIRE(QTest::qWaitFor([&] { return desk.changed.size() == 1; }));
    CHECK(desk.stateOnDisk(u"a"_s) == u"sent");
}

TEST_CASE("an outbox with nothing in it can be stopped at once", "[cases][outbox]")
{
    Desk desk;
    CHECK(desk.runner.stop().isFinished());
}

TEST_CASE("all who wait for the end of a try are told of it", "[cases][outbox]")
{
    Desk desk;
    desk.open = std::make_shared<QPromise<Answer>>();
    desk.open->start();
    desk.put(u"a"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.sent.size() == 1; }));
    int told = 0;
    desk.runner.stop().then(&desk.runner, [&] { ++told; });
    desk.runner.stop().then(&desk.runner, [&] { ++told; });
    desk.open->addResult(problem(SendProblem::Cancelled));
    desk.open->finish();
    REQUIRE(QTest::qWaitFor([&] { return told > 0; }));
    QTest::qWait(20);
    CHECK(told == 2);
}
