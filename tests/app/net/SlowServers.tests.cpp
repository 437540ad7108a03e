#include "tests/app/net/LookUps.h"
#include "tests/app/net/Submitting.h"

#include <QElapsedTimer>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList steps{u"tls"_s,  u"greeting"_s, u"ehlo"_s, u"auth"_s, u"mail"_s,
                        u"rcpt"_s, u"data"_s,     u"body"_s, u"dot"_s};

Submission impatient(const FakeSmtp &server, const QByteArray &mail, std::chrono::milliseconds wait = 200ms)
{
    Submission submission = handingIn(server, mail);
    submission.patience = {.connect = wait, .stall = wait, .verdict = wait, .total = 20s};
    return submission;
}

QByteArray mailFor(const QString &step)
{
    return someMail(step == u"body" ? 24'000'000 : 400); // more than the kernel takes off our hands
}

/// Cancels after a while and tells how long the answer took.
struct Cancelled {
    Happened happened;
    qint64 ms;
};
Cancelled cancelled(FakeSmtp &server, const QJsonObject &script, Submission submission)
{
    std::stop_source stop;
    submission.cancel = stop.get_token();
    QElapsedTimer since;
    const std::jthread finger([&] {
        std::this_thread::sleep_for(150ms);
        since.start();
        stop.request_stop();
    });
    qint64 ms = 0;
    submission.progress = {};
    server.willDo(script);
    const Outcome outcome = submit(submission);
    ms = since.isValid() ? since.elapsed() : 0;
    return {{outcome, server.seen()}, ms};
}

} // namespace

TEST_CASE("a server that falls silent is given up, and after the last byte it is unknown (THREATS-S7)",
          "[net][slow-server]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        QElapsedTimer clock;
        clock.start();
        const auto happened = submitTo(server, {{u"silent"_s, step}}, impatient(server, mailFor(step)));
        INFO(step.toStdString() << ' ' << clock.elapsed() << " ms\n" << describe(happened));
        CHECK(happened.is(step == u"dot" ? SendProblem::Unknown : SendProblem::TimedOut));
    }
}

TEST_CASE("a server that answers byte by byte is given up: only whole answers count (THREATS-S7)", "[net][slow-server]")
{
    FakeSmtp server;
    for (const QString &step : {u"greeting"_s, u"mail"_s, u"dot"_s}) {
        const QJsonObject script{{u"dribble"_s, QJsonObject{{u"step"_s, step}, {u"seconds"_s, 0.1}}},
                                 {u"replies"_s, QJsonObject{{step, u"250 "_s + QString(30, u'x')}}},
                                 {u"stores"_s, true}};
        const auto happened = submitTo(server, script, impatient(server, someMail()));
        INFO(step.toStdString() << '\n' << describe(happened));
        CHECK(happened.is(step == u"dot" ? SendProblem::Unknown : SendProblem::TimedOut));
    }
}

TEST_CASE("lines without end are no answer, and everything has a last moment (THREATS-S7)", "[net][slow-server]")
{
    FakeSmtp server;
    const auto endless = [](const QString &step) {
        return QJsonObject{
            {u"flood"_s, QJsonObject{{u"step"_s, step}, {u"line"_s, u"250-more\r\n"_s}, {u"times"_s, 3'000'000}}}};
    };
    CHECK(submitTo(server, endless(u"mail"_s), impatient(server, someMail())).is(SendProblem::TimedOut));
    CHECK(submitTo(server, endless(u"dot"_s), impatient(server, someMail())).is(SendProblem::Unknown));

    Submission submission = handingIn(server, someMail());
    submission.patience.total = 300ms;
    CHECK(submitTo(server, {{u"silent"_s, u"rcpt"_s}}, submission).is(SendProblem::TimedOut));
}

TEST_CASE("cancel answers within a second wherever the server hangs (THREATS-S7)", "[net][slow-server]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        const auto [happened, ms] =
            cancelled(server, {{u"silent"_s, step}, {u"password"_s, QString::fromLatin1(rightPassword)}},
                      handingIn(server, mailFor(step)));
        INFO(step.toStdString() << ' ' << ms << " ms\n" << describe(happened));
        CHECK(ms < 600); // a second is the promise; without hanging up it would be most of one
        CHECK(happened.is(step == u"dot" ? SendProblem::Unknown : SendProblem::Cancelled));
    }
}

TEST_CASE("cancel answers within a second while a name is looked up that never comes (THREATS-S7)",
          "[net][slow-server]")
{
    FakeSmtp server;
    Submission submission = handingIn(server, someMail());
    submission.server.host = u"stuck.invalid"_s;
    (void)lookUps();
    const auto [happened, ms] = cancelled(server, {}, submission);
    CHECK(lookUps().contains(u"stuck.invalid"_s));
    INFO(ms);
    CHECK(ms < 1'000);
    CHECK(happened.is(SendProblem::Cancelled));
    submission.patience.connect = 200ms;
    CHECK(submitTo(server, {}, submission).is(SendProblem::TimedOut));
    std::this_thread::sleep_for(2s); // the look-ups' own threads end
}

TEST_CASE("once the server has it, neither a good-bye that never ends nor a cancel changes that", "[net][slow-server]")
{
    FakeSmtp server;
    QElapsedTimer clock;
    clock.start();
    const auto happened = submitTo(server, {{u"silent"_s, u"quit"_s}}, handingIn(server, someMail()));
    CHECK(happened.sent());
    CHECK(clock.elapsed() < 2'000);

    std::stop_source stop;
    Submission submission = handingIn(server, someMail());
    submission.cancel = stop.get_token();
    stop.request_stop();
    CHECK(submitTo(server, {}, submission).is(SendProblem::Cancelled)); // before it began: nothing is said at all
}
