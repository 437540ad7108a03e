#include "tests/app/net/Submitting.h"

using namespace Qt::StringLiterals;

namespace {

const QStringList steps{u"greeting"_s, u"ehloPlain"_s, u"starttls"_s, u"ehlo"_s, u"auth"_s,
                        u"mail"_s,     u"rcpt"_s,      u"data"_s,     u"dot"_s};
constexpr std::array codes{421, 450, 451, 452, 454, 535, 550, 552, 554};

SendProblem::What expected(const QString &step, int code)
{
    if (step == u"starttls")
        return SendProblem::NotPrivate;
    if (code < 500)
        return SendProblem::TryLater;
    if (step == u"auth" && code == 535)
        return SendProblem::WrongPassword;
    if (step == u"mail")
        return code == 552 ? SendProblem::TooBig : SendProblem::SenderRefused;
    if (step == u"rcpt")
        return SendProblem::RecipientRefused;
    if ((step == u"data" || step == u"dot") && code == 552)
        return SendProblem::TooBig;
    return SendProblem::Refused;
}

QJsonObject replying(const QString &step, const QString &text)
{
    return {{u"replies"_s, QJsonObject{{step, text}}}};
}

} // namespace

TEST_CASE("each refusal at each step is one in plain terms, with the server's words (THREATS-S6)", "[net][smtp]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        for (const int code : codes) {
            const QString text = u"%1 4.2.1 not <now>, née\u202e at %2"_s.arg(code).arg(step);
            const auto happened = submitTo(server, replying(step, QString::fromLatin1(text.toUtf8())),
                                           handingIn(server, someMail(), SubmissionServer::StartTls));
            INFO(step.toStdString() << ' ' << code << '\n' << describe(happened));
            REQUIRE_FALSE(happened.sent());
            const SendProblem &problem = happened.outcome.error();
            CHECK(problem.what == expected(step, code));
            CHECK(problem.code == code);
            CHECK(problem.said == u"%1 4.2.1 not <now>, née\\x202e at %2"_s.arg(code).arg(step));
        }
    }
}

TEST_CASE("a refusal of many lines is one, with all its words (THREATS-S6)", "[net][smtp]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        const QString text = u"550-5.7.1 first\r\n550-5.7.1 second\r\n550 5.7.1 third"_s;
        const auto happened =
            submitTo(server, replying(step, text), handingIn(server, someMail(), SubmissionServer::StartTls));
        INFO(step.toStdString() << '\n' << describe(happened));
        REQUIRE_FALSE(happened.sent());
        CHECK(happened.outcome.error().what == expected(step, 550));
        CHECK(happened.outcome.error().said == u"550-5.7.1 first\n550-5.7.1 second\n550 5.7.1 third");
    }
}

TEST_CASE("NUL, other bytes that are no text, and a line of 60 KB in a refusal do no harm (THREATS-S6)", "[net][smtp]")
{
    FakeSmtp server;
    const QString nul = u"550 no"_s + QChar(0) + u" here \u00e9\u00ff\u001b[31m"_s; // sent as Latin-1: no UTF-8
    for (const QString &step : steps) {
        const auto happened =
            submitTo(server, replying(step, nul), handingIn(server, someMail(), SubmissionServer::StartTls));
        INFO(step.toStdString() << '\n' << describe(happened));
        REQUIRE_FALSE(happened.sent());
        CHECK(happened.outcome.error().what == expected(step, 550));
        CHECK(happened.outcome.error().said == u"550 no\\x00 here \\xe9\\xff\\x1b[31m");

        const auto longLine = submitTo(server, replying(step, u"550 "_s + QString(60'000, u'x')),
                                       handingIn(server, someMail(), SubmissionServer::StartTls));
        INFO(describe(longLine));
        REQUIRE_FALSE(longLine.sent());
        CHECK(longLine.outcome.error().what == expected(step, 550));
        CHECK(longLine.outcome.error().said.size() <= 2'001);
    }
}

TEST_CASE("an answer without a code, or a line of 1 MB, is no answer (THREATS-S6)", "[net][smtp]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        for (const QString &text : {u"no code at all"_s, u"2x0 ok"_s, QString(1'000'000, u'2')}) {
            QJsonObject script = replying(step, text);
            script[u"closeAfter"] = step;
            script[u"stores"] = true;
            const auto happened = submitTo(server, script, handingIn(server, someMail(), SubmissionServer::StartTls));
            INFO(step.toStdString() << ' ' << text.left(10).toStdString() << '\n' << describe(happened));
            CHECK_FALSE(happened.sent());
            CHECK(happened.is(SendProblem::Unknown) == (step == u"dot"));
        }
    }
}

TEST_CASE("a reply of a million lines is read to its end (THREATS-S6)", "[net][smtp][slow]")
{
    FakeSmtp server;
    for (const QString &step : steps) {
        const QJsonObject flood{
            {u"flood"_s,
             QJsonObject{{u"step"_s, step}, {u"line"_s, u"550-again and again\r\n"_s}, {u"times"_s, 1'000'000}}},
            {u"replies"_s, QJsonObject{{step, u"550 the end"_s}}}};
        Submission patient = handingIn(server, someMail(), SubmissionServer::StartTls);
        patient.patience = {};
        const auto happened = submitTo(server, flood, patient);
        INFO(step.toStdString() << '\n' << describe(happened));
        REQUIRE_FALSE(happened.sent());
        CHECK(happened.outcome.error().what == expected(step, 550));
        CHECK(happened.outcome.error().said.size() <= 2'001);
    }
    const QJsonObject good{
        {u"flood"_s, QJsonObject{{u"step"_s, u"dot"_s}, {u"line"_s, u"250-stored\r\n"_s}, {u"times"_s, 1'000'000}}}};
    Submission patient = handingIn(server, someMail());
    patient.patience = {};
    CHECK(submitTo(server, good, patient).sent());
}
