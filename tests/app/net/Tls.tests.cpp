#include "tests/app/net/Submitting.h"

using namespace Qt::StringLiterals;

namespace {

/// Before TLS nothing is said but what asks for it.
void checkNothingGivenAway(const Happened &happened)
{
    INFO(describe(happened));
    for (const QString &command : happened.seen.plain)
        CHECK((command == u"EHLO [127.0.0.1]" || command == u"STARTTLS" || command == u"QUIT"));
    CHECK(happened.seen.commands.isEmpty());
    CHECK(happened.seen.stored.empty());
}

} // namespace

TEST_CASE("where STARTTLS is stripped or refused nothing is said in the clear (THREATS-S1)", "[net][tls]")
{
    FakeSmtp server;
    std::vector<QJsonObject> scripts{{{u"ehloPlainOffers"_s, QJsonArray{u"AUTH PLAIN LOGIN"_s, u"SIZE 9999999"_s}}},
                                     {{u"ehloPlainOffers"_s, QJsonArray{u"XSTARTTLS"_s, u"STARTTL"_s}}}};
    for (const QString &refusal : {u"454 not now"_s, u"502 what?"_s, u"500 no"_s, u"250 no need to"_s, u"501 syntax"_s})
        scripts.push_back({{u"replies"_s, QJsonObject{{u"starttls"_s, refusal}}}});
    for (const QJsonObject &script : scripts) {
        const auto happened = submitTo(server, script, handingIn(server, someMail(), SubmissionServer::StartTls));
        CHECK(happened.is(SendProblem::NotPrivate));
        checkNothingGivenAway(happened);
    }
    const QJsonObject noEhlo{{u"replies"_s, QJsonObject{{u"ehloPlain"_s, u"502 what?"_s}}}};
    const auto happened = submitTo(server, noEhlo, handingIn(server, someMail(), SubmissionServer::StartTls));
    CHECK(happened.is(SendProblem::NotPrivate));
    checkNothingGivenAway(happened);
}

TEST_CASE("a port that should begin with TLS and does not is hung up on (THREATS-S1)", "[net][tls]")
{
    FakeSmtp server;
    const auto happened =
        submitTo(server, {{u"tls"_s, u"starttls"_s}}, handingIn(server, someMail(), SubmissionServer::Implicit));
    CHECK_FALSE(happened.sent());
    CHECK(happened.seen.commands.isEmpty());
    for (const QString &line : happened.seen.plain)
        CHECK_FALSE((line.contains(u"AUTH"_s) || line.contains(u"MAIL"_s) || line.contains(u"EHLO"_s)));
}

TEST_CASE("bytes that come in the clear behind the answer to STARTTLS end it (THREATS-S2)", "[net][tls]")
{
    FakeSmtp server;
    for (const QString &more : {u"250 injected"_s, u"250-SIZE 1\r\n250 AUTH PLAIN"_s, u"2"_s, u"\r\n"_s}) {
        const QJsonObject script{{u"replies"_s, QJsonObject{{u"starttls"_s, u"220 go ahead\r\n"_s + more}}},
                                 {u"raw"_s, u"starttls"_s}};
        const auto happened = submitTo(server, script, handingIn(server, someMail(), SubmissionServer::StartTls));
        CHECK(happened.is(SendProblem::NotPrivate));
        checkNothingGivenAway(happened);
    }
}

TEST_CASE("every wrong certificate is refused, with no way on (THREATS-S3)", "[net][tls]")
{
    FakeSmtp server(FakeSmtp::BadOnesToo);
    const QStringList wrong{u"self-signed"_s,
                            u"expired"_s,
                            u"not-yet-valid"_s,
                            u"wrong-host"_s,
                            u"wrong-use"_s,
                            u"sha1"_s,
                            u"untrusted-authority"_s,
                            u"name-with-nul"_s,
                            u"everyone"_s,
                            u"short-key"_s,
                            u"address-only-as-name"_s,
                            u"signed-by-a-server"_s,
                            u"revoked"_s,
                            u"name-only-as-common-name"_s,
                            u"address-only-as-common-name"_s,
                            u"lists-no-server"_s};
    for (const QString &name : wrong) {
        for (const auto tls : {SubmissionServer::Implicit, SubmissionServer::StartTls}) {
            Submission submission = handingIn(server, someMail(), tls);
            if (name.startsWith(u"address-only"))
                submission.server.host = u"127.0.0.1"_s;
            if (name == u"revoked")
                submission.server.caFile = server.file(u"ca-with-revocations.pem"_s);
            const auto happened = submitTo(server, {{u"certificate"_s, name}}, submission);
            INFO(name.toStdString() << '\n' << describe(happened));
            CHECK(happened.is(SendProblem::WrongCertificate));
            checkNothingGivenAway(happened);
        }
    }
    // the controls: what differs is the certificate only
    Submission good = handingIn(server, someMail());
    good.server.caFile = server.file(u"ca-with-revocations.pem"_s);
    CHECK(submitTo(server, {}, good).sent());
    good = handingIn(server, someMail());
    good.server.host = u"127.0.0.1"_s;
    CHECK(submitTo(server, {}, good).sent());
}

TEST_CASE("without a file of one's own only the system's authorities count, with one only those in it (THREATS-S3)",
          "[net][tls]")
{
    FakeSmtp server(FakeSmtp::BadOnesToo);
    Submission submission = handingIn(server, someMail());
    submission.server.caFile.clear();
    CHECK(submitTo(server, {}, submission).is(SendProblem::WrongCertificate));
    submission.server.caFile = server.file(u"other-ca.pem"_s);
    CHECK(submitTo(server, {}, submission).is(SendProblem::WrongCertificate));
    CHECK(submitTo(server, {{u"certificate"_s, u"untrusted-authority"_s}}, submission).sent());
    for (const QString &file : {u"not-there.pem"_s, u"ca.key"_s, u"openssl.log"_s}) {
        submission.server.caFile = server.file(file);
        CHECK(submitTo(server, {}, submission).is(SendProblem::CaFileUnreadable));
    }
}

TEST_CASE("TLS 1.0, 1.1 and ciphers that hide or prove nothing are refused (THREATS-S4)", "[net][tls]")
{
    FakeSmtp server;
    for (const QString &version : {u"1.0"_s, u"1.1"_s}) {
        const auto happened = submitTo(server, {{u"newestTls"_s, version}}, handingIn(server, someMail()));
        CHECK(happened.is(SendProblem::NotPrivate));
        checkNothingGivenAway(happened);
    }
    for (const QString &ciphers : {u"eNULL:@SECLEVEL=0"_s, u"aNULL:@SECLEVEL=0"_s}) {
        const auto happened =
            submitTo(server, {{u"newestTls"_s, u"1.2"_s}, {u"ciphers"_s, ciphers}}, handingIn(server, someMail()));
        CHECK(happened.is(SendProblem::NotPrivate));
        checkNothingGivenAway(happened);
    }
    CHECK(submitTo(server, {{u"newestTls"_s, u"1.2"_s}}, handingIn(server, someMail())).sent());
}

TEST_CASE("no login before TLS, even where the server asks for one there (THREATS-S5)", "[net][tls]")
{
    FakeSmtp server;
    const QJsonObject script{{u"ehloPlainOffers"_s, QJsonArray{u"AUTH PLAIN LOGIN"_s, u"STARTTLS"_s}}};
    const auto happened = submitTo(server, script, handingIn(server, someMail(), SubmissionServer::StartTls));
    CHECK(happened.sent());
    CHECK(happened.seen.plain == QStringList{u"EHLO [127.0.0.1]"_s, u"STARTTLS"_s});
}
