#include "tests/app/net/LookUps.h"
#include "tests/app/net/Submitting.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

Submission throughProxy(const FakeSmtp &server)
{
    Submission submission = handingIn(server, someMail());
    submission.proxy = server.proxy();
    submission.server.port = 465; // the fake proxy leads to the fake server whatever it is asked for
    return submission;
}

void checkNothingWentPast(const Happened &happened)
{
    INFO(describe(happened));
    CHECK(happened.is(SendProblem::ProxyFailed));
    CHECK(happened.seen.commands.isEmpty());
    CHECK(happened.seen.plain.isEmpty());
    CHECK(lookUps().filter(u"localhost"_s).isEmpty());
}

} // namespace

TEST_CASE("the proxy looks up the name, and nobody here does (THREATS-S15)", "[net][proxy]")
{
    FakeSmtp server(FakeSmtp::BadOnesToo);
    (void)lookUps();
    Submission submission = throughProxy(server);
    submission.server.host = u"mail.example.org"_s; // for which that certificate is right
    submission.server.port = 465;
    const auto happened = submitTo(server, {{u"certificate"_s, u"wrong-host"_s}}, submission);
    INFO(describe(happened));
    CHECK(happened.sent());
    REQUIRE(happened.seen.proxied.size() == 1);
    CHECK(happened.seen.proxied.front().name == u"mail.example.org");
    CHECK(happened.seen.proxied.front().port == 465);
    CHECK(lookUps().filter(u"mail"_s).isEmpty());
}

TEST_CASE("each message takes another user name at the proxy, so another path of Tor, unless told otherwise",
          "[net][proxy]")
{
    FakeSmtp server;
    QSet<QString> users;
    for (int i = 0; i < 3; ++i) {
        const auto happened = submitTo(server, {}, throughProxy(server));
        CHECK(happened.sent());
        REQUIRE(happened.seen.proxied.size() == 1);
        users.insert(happened.seen.proxied.front().user);
    }
    CHECK(users.size() == 3);
    CHECK_FALSE(users.contains(QString()));

    Submission plain = throughProxy(server);
    plain.proxy->freshCircuit = false;
    const auto happened = submitTo(server, {}, plain);
    CHECK(happened.sent());
    CHECK(happened.seen.proxied.front().user.isEmpty());
}

TEST_CASE("a proxy that refuses, with each of its codes, is not gone round (THREATS-S14)", "[net][proxy]")
{
    FakeSmtp server;
    (void)lookUps();
    for (const int code : {1, 2, 3, 4, 5, 6, 7, 8, 9, 0xf0, 0xff})
        checkNothingWentPast(submitTo(server, {{u"socks"_s, QJsonObject{{u"reply"_s, code}}}}, throughProxy(server)));
    for (const QJsonObject &rules : {QJsonObject{{u"method"_s, 0xff}}, QJsonObject{{u"loginReply"_s, 1}},
                                     QJsonObject{{u"method"_s, 1}}, QJsonObject{{u"loginReply"_s, 0xff}}})
        checkNothingWentPast(submitTo(server, {{u"socks"_s, rules}}, throughProxy(server)));
}

TEST_CASE("a proxy whose answer ends too early is not gone round (THREATS-S14)", "[net][proxy]")
{
    FakeSmtp server;
    (void)lookUps();
    for (int bytes = 0; bytes < 2 + 2 + 10; ++bytes) {
        INFO(bytes);
        checkNothingWentPast(
            submitTo(server, {{u"socks"_s, QJsonObject{{u"truncate"_s, bytes}}}}, throughProxy(server)));
    }
}

TEST_CASE("a proxy that is not there is not gone round (THREATS-S14)", "[net][proxy]")
{
    FakeSmtp server;
    (void)lookUps();
    Submission submission = throughProxy(server);
    submission.proxy->port = 1;
    checkNothingWentPast(submitTo(server, {}, submission));
    submission.proxy->host = u"no-such-proxy.invalid"_s;
    checkNothingWentPast(submitTo(server, {}, submission));
    submission.proxy->host = u"bad name"_s;
    CHECK(submitTo(server, {}, submission).is(SendProblem::BadServerName));
}

TEST_CASE("what the environment says of proxies counts for nothing (THREATS-S14)", "[net][proxy]")
{
    FakeSmtp server;
    const auto names = {"all_proxy", "ALL_PROXY", "http_proxy", "smtp_proxy", "smtps_proxy", "no_proxy", "NO_PROXY"};
    for (const char *const name : names)
        qputenv(name,
                QByteArrayView(name).endsWith("no_proxy") || QByteArrayView(name).endsWith("NO_PROXY")
                    ? QByteArray("*")
                    : QByteArray("http://127.0.0.1:1"));
    const auto direct = submitTo(server, {}, handingIn(server, someMail()));
    INFO(describe(direct));
    CHECK(direct.sent());
    const auto proxied = submitTo(server, {}, throughProxy(server));
    CHECK(proxied.sent());
    CHECK(proxied.seen.proxied.size() == 1);
    for (const char *const name : names)
        qunsetenv(name);
}

TEST_CASE("through a proxy no port but those of mail is asked for (THREATS-S14)", "[net][proxy]")
{
    FakeSmtp server;
    for (const quint16 port : {quint16(25), quint16(466), quint16(2525), server.server().port}) {
        Submission submission = throughProxy(server);
        submission.server.port = port;
        const auto happened = submitTo(server, {}, submission);
        INFO(port << '\n' << describe(happened));
        CHECK(happened.is(SendProblem::ProxyPort));
        CHECK(happened.seen.proxied.empty());
        CHECK(happened.seen.commands.isEmpty());
    }
    Submission submission = handingIn(server, someMail(), SubmissionServer::StartTls);
    submission.proxy = server.proxy();
    submission.server.port = 587;
    const auto happened = submitTo(server, {}, submission);
    INFO(describe(happened));
    CHECK(happened.sent());
}
