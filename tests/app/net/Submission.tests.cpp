#include "crypto/Digest.h"
#include "tests/app/net/Submitting.h"

#include <sys/utsname.h>

using namespace Qt::StringLiterals;

TEST_CASE("a mail is handed in byte for byte, and the server's words are kept", "[net][smtp]")
{
    FakeSmtp server;
    const QByteArray mail = someMail(200'000);
    for (const auto tls : {SubmissionServer::Implicit, SubmissionServer::StartTls}) {
        const auto happened = submitTo(server, {}, handingIn(server, mail, tls));
        INFO(describe(happened));
        REQUIRE(happened.sent());
        CHECK(*happened.outcome == u"250 2.0.0 stored as 4711"_s);
        REQUIRE(happened.seen.stored.size() == 1);
        const auto &stored = happened.seen.stored.front();
        CHECK(stored.sha256 == Digest::sha256(mail).hex().toLatin1());
        CHECK(stored.size == mail.size());
        CHECK(stored.bareLineEnds == 0); // THREATS-S12
        CHECK(stored.from == u"robin@example.net");
        CHECK(stored.to == QStringList{u"security@example.org"_s}); // THREATS-S11
        CHECK(happened.seen.commands.contains(u"MAIL FROM:<robin@example.net> SIZE=%1"_s.arg(mail.size())));
        CHECK(happened.seen.commands.last() == u"QUIT");
    }
}

TEST_CASE("the server learns neither this computer's name nor its address", "[net][smtp]")
{
    FakeSmtp server;
    utsname system{};
    REQUIRE(uname(&system) == 0);
    for (const auto tls : {SubmissionServer::Implicit, SubmissionServer::StartTls}) {
        const auto happened = submitTo(server, {}, handingIn(server, someMail(), tls));
        const QStringList all = happened.seen.plain + happened.seen.commands;
        CHECK_FALSE(all.filter(u"EHLO"_s).isEmpty());
        for (const QString &hello : all.filter(u"EHLO"_s))
            CHECK(hello == u"EHLO [127.0.0.1]");
        CHECK(all.filter(QString::fromLocal8Bit(system.nodename)).isEmpty());
    }
}

TEST_CASE("each way to log in that we know works, and a wrong password is told as one (THREATS-S5)", "[net][smtp]")
{
    FakeSmtp server;
    const auto with = [&](const QString &way, const SubmissionLogin &who) {
        Submission submission = handingIn(server, someMail());
        submission.login = who;
        return submitTo(server, {{u"ehloOffers"_s, QJsonArray{u"AUTH "_s + way}}}, submission);
    };
    using enum SubmissionLogin::Kind;
    for (const QString &way :
         {u"PLAIN"_s, u"LOGIN"_s, u"CRAM-MD5"_s, u"SCRAM-SHA-256 LOGIN"_s, u"CRAM-MD5 PLAIN LOGIN"_s}) {
        INFO(way.toStdString());
        CHECK(with(way, login(Password, rightPassword)).sent());
        CHECK(with(way, login(Password, "wrong")).is(SendProblem::WrongPassword));
    }
    for (const QString &way : {u"XOAUTH2"_s, u"OAUTHBEARER"_s, u"XOAUTH2 PLAIN LOGIN"_s}) {
        INFO(way.toStdString());
        CHECK(with(way, login(Token, rightPassword)).sent());
        CHECK(with(way, login(Token, "expired")).is(SendProblem::WrongPassword));
    }
    CHECK(with(u"PLAIN"_s, {}).sent()); // no login wanted, none given
    const auto odd = with(u"PLAIN"_s, login(Password, "p\xc3\xa4ss w\"\\@:/%rd"));
    CHECK(odd.is(SendProblem::WrongPassword));
}

TEST_CASE("a server that takes no passwords, or only by SCRAM, is told apart from a wrong password", "[net][smtp]")
{
    FakeSmtp server;
    for (const QJsonArray &offers :
         {QJsonArray{u"AUTH SCRAM-SHA-256 SCRAM-SHA-1"_s}, QJsonArray{u"AUTH XOAUTH2"_s}, QJsonArray{u"SIZE 0"_s}}) {
        const auto happened = submitTo(server, {{u"ehloOffers"_s, offers}}, handingIn(server, someMail()));
        INFO(describe(happened));
        CHECK(happened.is(SendProblem::NoPasswordWay));
        CHECK(happened.seen.commands.filter(u"AUTH"_s).isEmpty());
        CHECK(happened.seen.commands.filter(u"MAIL"_s).isEmpty());
    }
    const auto outlook = submitTo(
        server,
        {{u"replies"_s,
          QJsonObject{{u"auth"_s, u"535 5.7.139 Authentication unsuccessful, basic authentication is disabled."_s}}}},
        handingIn(server, someMail()));
    CHECK(outlook.is(SendProblem::NoPasswordWay));
    const auto gmail = submitTo(
        server,
        {{u"replies"_s, QJsonObject{{u"auth"_s, u"534-5.7.9 Application-specific\r\n534 5.7.9 password required"_s}}}},
        handingIn(server, someMail()));
    CHECK(gmail.is(SendProblem::WrongPassword));
}

TEST_CASE("a login that the server does not want to do without is told as that", "[net][smtp]")
{
    FakeSmtp server;
    Submission anonymous = handingIn(server, someMail());
    anonymous.login = {};
    const auto happened =
        submitTo(server, {{u"replies"_s, QJsonObject{{u"mail"_s, u"530 5.7.0 Authentication required"_s}}}}, anonymous);
    CHECK(happened.is(SendProblem::WantsPassword));
}

TEST_CASE("a mail bigger than the server's SIZE is not begun; without SIZE its 552 says so (THREATS-S10)",
          "[net][smtp]")
{
    FakeSmtp server;
    for (const qsizetype limit : {1'000, 100'000, 1'000'000}) {
        const QByteArray mail = someMail(limit);
        const QJsonObject script{{u"ehloOffers"_s, QJsonArray{u"SIZE %1"_s.arg(mail.size() - 1), u"AUTH PLAIN"_s}}};
        for (const auto tls : {SubmissionServer::Implicit, SubmissionServer::StartTls}) {
            const auto happened = submitTo(server, script, handingIn(server, mail, tls));
            INFO(describe(happened));
            REQUIRE(happened.is(SendProblem::TooBig));
            CHECK(happened.outcome.error().limit == mail.size() - 1);
            CHECK(happened.seen.commands.filter(u"MAIL"_s).isEmpty());
        }
        const QJsonObject justFits{{u"ehloOffers"_s, QJsonArray{u"SIZE %1"_s.arg(mail.size()), u"AUTH PLAIN"_s}}};
        CHECK(submitTo(server, justFits, handingIn(server, mail)).sent());
    }
    for (const QString &step : {u"mail"_s, u"dot"_s}) {
        const QJsonObject script{{u"ehloOffers"_s, QJsonArray{u"AUTH PLAIN"_s}},
                                 {u"replies"_s, QJsonObject{{step, u"552 5.3.4 too big for us"_s}}}};
        CHECK(submitTo(server, script, handingIn(server, someMail())).is(SendProblem::TooBig));
    }
}

TEST_CASE("a server of 1982 behind TLS does, with no word of it but HELO (THREATS-S13)", "[net][smtp]")
{
    FakeSmtp server;
    Submission submission = handingIn(server, someMail());
    submission.login = {};
    const QJsonObject old{{u"replies"_s, QJsonObject{{u"dot"_s, u"250"_s}, {u"rcpt"_s, u"250"_s}}},
                          {u"noEhlo"_s, true}};
    const auto happened = submitTo(server, old, submission);
    INFO(describe(happened));
    CHECK(happened.sent());
    CHECK(happened.seen.commands
          == QStringList{u"EHLO [127.0.0.1]"_s, u"HELO [127.0.0.1]"_s, u"MAIL FROM:<robin@example.net>"_s,
                         u"RCPT TO:<security@example.org>"_s, u"DATA"_s, u"QUIT"_s});

    const auto withLogin = submitTo(server, old, handingIn(server, someMail()));
    CHECK(withLogin.is(SendProblem::NoPasswordWay));
}

TEST_CASE("a server that hangs up right after its last answer has the mail all the same (THREATS-S13)", "[net][smtp]")
{
    FakeSmtp server;
    for (const QString &how : {u"fin"_s, u"rst"_s}) {
        const QJsonObject script{{u"closeAfter"_s, u"dot"_s}, {u"cut"_s, QJsonObject{{u"how"_s, how}}}};
        // a reset may overtake the answer: then nobody but the server knows
        const auto happened = submitTo(server, script, handingIn(server, someMail()));
        CHECK((happened.sent() || (how == u"rst" && happened.is(SendProblem::Unknown))));
    }
}

TEST_CASE("a source that is not what it was ends the try before all is said", "[net][smtp]")
{
    FakeSmtp server;
    const QByteArray mail = someMail(300'000);
    Submission submission = handingIn(server, mail);
    submission.read = [read = submission.read, calls = 0](std::span<char> into) mutable {
        return ++calls > 2 ? -1 : read(into.first(std::min<size_t>(into.size(), 100'000)));
    };
    const auto happened = submitTo(server, {}, submission);
    INFO(describe(happened));
    CHECK(happened.is(SendProblem::FileChanged));
}

TEST_CASE("a name that is none, a server that is not there, and one that speaks no SMTP each have their own word",
          "[net][smtp]")
{
    FakeSmtp server;
    Submission submission = handingIn(server, someMail());
    submission.server.host = u"evil.example/%0d%0aRCPT TO"_s;
    CHECK(submitTo(server, {}, submission).is(SendProblem::BadServerName));
    submission.server.host = u"no-such-name.invalid"_s;
    CHECK(submitTo(server, {}, submission).is(SendProblem::NotFound));
    submission = handingIn(server, someMail());
    submission.server.port = 1;
    CHECK(submitTo(server, {}, submission).is(SendProblem::CannotConnect));
    submission = handingIn(server, someMail());
    const QJsonObject web{{u"replies"_s, QJsonObject{{u"greeting"_s, u"HTTP/1.1 400 Bad Request\r\n\r\n"_s}}},
                          {u"closeAfter"_s, u"greeting"_s}};
    CHECK(submitTo(server, web, submission).is(SendProblem::LineDropped));
}

TEST_CASE("progress tells each step once in its order, and ends with all of the mail", "[net][smtp]")
{
    FakeSmtp server;
    const QByteArray mail = someMail(2'000'000);
    Submission submission = handingIn(server, mail, SubmissionServer::StartTls);
    std::vector<SendStep> steps;
    qint64 last = 0;
    submission.progress = [&](SendStep step, qint64 done, qint64 total) {
        if (steps.empty() || steps.back() != step)
            steps.push_back(step);
        CHECK(done >= last);
        CHECK(done <= total);
        CHECK(total == mail.size());
        last = done;
    };
    CHECK(submitTo(server, {}, submission).sent());
    CHECK(last == mail.size());
    CHECK(steps == std::vector{SendStep::Connecting, SendStep::LoggingIn, SendStep::Sending, SendStep::Waiting});
}
