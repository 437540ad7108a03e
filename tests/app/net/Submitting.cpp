#include "tests/app/net/Submitting.h"

#include "crypto/Digest.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QByteArray someMail(qsizetype size)
{
    QByteArray mail = "From: robin@example.net\r\nTo: security@example.org\r\nMessage-ID: <1@example.net>\r\n\r\n";
    while (mail.size() < size)
        mail += ".a line that begins with a dot, and then one of one dot\r\n.\r\n..\r\nthe end of it\r\n";
    return mail;
}

SubmissionLogin login(SubmissionLogin::Kind kind, const QByteArray &secret)
{
    return {kind, u"robin"_s,
            std::make_shared<const Secret>(Secret::take(QByteArray(secret.constData(), secret.size())))};
}

Submission handingIn(const FakeSmtp &server, const QByteArray &mail, SubmissionServer::Tls tls)
{
    const auto at = std::make_shared<qsizetype>(0);
    return {.server = server.server(tls),
            .login = login(SubmissionLogin::Password, rightPassword),
            .patience = {.connect = 10s, .stall = 10s, .verdict = 10s, .total = 60s},
            .from = "robin@example.net",
            .to = "security@example.org",
            .size = mail.size(),
            .read = [mail, at](std::span<char> into) -> qint64 {
                const qsizetype n = std::min(static_cast<qsizetype>(into.size()), mail.size() - *at);
                std::copy_n(mail.constData() + *at, n, into.data());
                *at += n;
                return n;
            }};
}

Happened submitTo(FakeSmtp &server, QJsonObject script, const Submission &submission)
{
    if (submission.server.tls == SubmissionServer::StartTls)
        script[u"tls"] = u"starttls"_s;
    script[u"password"] = QString::fromLatin1(rightPassword);
    server.willDo(script);
    const Outcome outcome = submit(submission);
    Happened happened{outcome, server.seen()};
    INFO(describe(happened));
    const size_t stored = happened.seen.stored.size();
    CHECK(stored <= 1);
    if (happened.sent())
        CHECK(stored == 1);
    else if (!happened.is(SendProblem::Unknown))
        CHECK(stored == 0);
    return happened;
}

std::string describe(const Happened &happened)
{
    const QString outcome = happened.outcome ? u"sent: "_s + *happened.outcome
                                             : u"problem %1, code %2: %3"_s.arg(happened.outcome.error().what)
                                                   .arg(happened.outcome.error().code)
                                                   .arg(happened.outcome.error().said);
    return (outcome + u"\nbefore TLS: "_s + happened.seen.plain.join(u" | "_s) + u"\nin TLS: "_s
            + happened.seen.commands.join(u" | "_s) + u"\nstored: %1"_s.arg(happened.seen.stored.size()))
        .toStdString();
}
