#include "tests/app/net/Submitting.h"

using namespace Qt::StringLiterals;

namespace {

/// [heard, said] by the server when it had the DATA command, had answered it, had the final dot, had answered that.
struct Marks {
    std::array<int, 2> data;
    std::array<int, 2> body;
    std::array<int, 2> dot;
    std::array<int, 2> end;
};

std::array<int, 2> markOf(const FakeSmtp::Seen &seen, QStringView name)
{
    const QJsonArray both = seen.marks[name].toArray();
    return {both[0].toInt(), both[1].toInt()};
}

Marks wholeDialogue(FakeSmtp &server, const Submission &submission)
{
    const auto happened = submitTo(server, {}, submission);
    REQUIRE(happened.sent());
    return {markOf(happened.seen, u"data"), markOf(happened.seen, u"body"), markOf(happened.seen, u"dot"),
            markOf(happened.seen, u"end")};
}

/// The server drops the line when it has heard so many bytes.
void dropAfterHearing(FakeSmtp &server, SubmissionServer::Tls tls, int bytes, const QString &how, const Marks &marks)
{
    const QJsonObject script{{u"cut"_s, QJsonObject{{u"heard"_s, bytes}, {u"how"_s, how}}}};
    const auto happened = submitTo(server, script, handingIn(server, someMail(), tls));
    INFO("heard " << bytes << ' ' << how.toStdString() << '\n' << describe(happened));
    const bool unknown = happened.is(SendProblem::Unknown);
    const size_t stored = happened.seen.stored.size();
    if (bytes < marks.data[0])
        CHECK((!happened.sent() && !unknown));
    else if (bytes < marks.dot[0])
        CHECK((!happened.sent() && stored == 0));
    else // a reset may overtake the answer
        CHECK((stored == 1 && (happened.sent() || (unknown && how == u"rst"))));
}

/// The server drops the line when it has said so many bytes.
void dropAfterSaying(FakeSmtp &server, SubmissionServer::Tls tls, int bytes, const QString &how, const Marks &marks)
{
    const QJsonObject script{{u"cut"_s, QJsonObject{{u"said"_s, bytes}, {u"how"_s, how}}}};
    const auto happened = submitTo(server, script, handingIn(server, someMail(), tls));
    INFO("said " << bytes << ' ' << how.toStdString() << '\n' << describe(happened));
    const bool unknown = happened.is(SendProblem::Unknown);
    const size_t stored = happened.seen.stored.size();
    if (bytes < marks.body[1])
        CHECK((!happened.sent() && !unknown));
    else if (bytes == marks.body[1]) // as soon as "go ahead" is out
        CHECK((!happened.sent() && stored == 0));
    else if (bytes < marks.end[1]) // within the answer to the dot
        CHECK((unknown && stored == 1));
    else
        CHECK((stored == 1 && (happened.sent() || (unknown && how == u"rst"))));
}

void sweep(int step)
{
    FakeSmtp server;
    for (const auto tls : {SubmissionServer::StartTls, SubmissionServer::Implicit}) {
        const Marks marks = wholeDialogue(server, handingIn(server, someMail(), tls));
        int round = 0;
        for (const QString &how : {u"fin"_s, u"rst"_s}) {
            for (int bytes = 1 + round % step; bytes <= marks.end[0] + 2; bytes += step)
                dropAfterHearing(server, tls, bytes, how, marks);
            for (int bytes = 1 + round % step; bytes <= marks.end[1] + 2; bytes += step)
                dropAfterSaying(server, tls, bytes, how, marks);
            ++round;
        }
    }
}

/// What passes between the two, TLS and all, is cut off after so many bytes.
void cutThrough(FakeSmtp &server, const QString &direction, int bytes, const QString &how)
{
    Submission submission = handingIn(server, someMail());
    submission.proxy = server.proxy();
    submission.server.port = 465; // the proxy leads to the server whatever it is asked for
    const QJsonObject script{{u"socks"_s, QJsonObject{{direction, bytes}, {u"how"_s, how}}}};
    const auto happened = submitTo(server, script, submission);
    INFO(direction.toStdString() << ' ' << bytes << ' ' << how.toStdString() << '\n' << describe(happened));
    CHECK((happened.sent() || happened.outcome.error().what != SendProblem::Refused));
}

} // namespace

TEST_CASE("a line that drops is never told as sent, nor as not sent when it was (THREATS-S8)", "[net][smtp]")
{
    sweep(97);
}

TEST_CASE("a line that drops within the answer to the last byte leaves it unknown (THREATS-S8)", "[net][smtp]")
{
    FakeSmtp server;
    const Marks marks = wholeDialogue(server, handingIn(server, someMail()));
    for (const QString &how : {u"fin"_s, u"rst"_s}) {
        for (int bytes = marks.body[1]; bytes <= marks.end[1]; ++bytes)
            dropAfterSaying(server, SubmissionServer::Implicit, bytes, how, marks);
        for (int bytes = marks.dot[0] - 6; bytes <= marks.dot[0] + 1; ++bytes)
            dropAfterHearing(server, SubmissionServer::Implicit, bytes, how, marks);
    }
}

TEST_CASE("a line that drops at any byte of the dialogue, either way (THREATS-S8)", "[net][smtp][slow]")
{
    sweep(1);
}

TEST_CASE("a line that is cut within TLS is never told as sent (THREATS-S8)", "[net][smtp]")
{
    FakeSmtp server;
    for (const QString &direction : {u"cutUp"_s, u"cutDown"_s}) {
        for (int bytes = 1; bytes < 3'000; bytes += 499)
            cutThrough(server, direction, bytes, u"fin"_s);
    }
}

TEST_CASE("a line that is cut at any byte of TLS (THREATS-S8)", "[net][smtp][slow]")
{
    FakeSmtp server;
    for (const QString &direction : {u"cutUp"_s, u"cutDown"_s}) {
        for (const QString &how : {u"fin"_s, u"rst"_s}) {
            for (int bytes = 1; bytes < 4'000; bytes += 3)
                cutThrough(server, direction, bytes, how);
        }
    }
}

TEST_CASE("a line that drops while most of a big mail is still here is known to be not sent (THREATS-S8)",
          "[net][smtp]")
{
    FakeSmtp server;
    const QByteArray mail = someMail(24'000'000);
    for (const int percent : {1, 20, 40}) {
        const auto size = static_cast<qint64>(mail.size()) * percent / 100;
        const QJsonObject script{{u"dropAfterBytes"_s, size}, {u"cut"_s, QJsonObject{{u"how"_s, u"rst"_s}}}};
        const auto happened = submitTo(server, script, handingIn(server, mail));
        INFO(percent << '\n' << describe(happened));
        CHECK(happened.is(SendProblem::LineDropped));
    }
}
