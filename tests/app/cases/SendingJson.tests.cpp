#include "app/cases/SendingJson.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const SendingAccount account{.server = {.host = u"mail.example.org"_s,
                                        .port = 587,
                                        .tls = SubmissionServer::StartTls,
                                        .caFile = u"/home/ann/ca.pem"_s},
                             .login = SubmissionLogin::Token,
                             .user = u"ann"_s,
                             .proxy = Proxy{u"127.0.0.1"_s, 9150, false}};

QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject object = toJson(account);
    object[name] = value;
    return object;
}

QJsonObject withProxy(const QString &name, const QJsonValue &value)
{
    QJsonObject proxy = toJson(account)[u"proxy"].toObject();
    proxy[name] = value;
    return with(u"proxy"_s, proxy);
}

} // namespace

TEST_CASE("every reason why a mail was not sent is read again as it was kept", "[cases][outbox]")
{
    QSet<QString> names;
    for (int i = 0; i <= SendProblem::Unknown; ++i) {
        const SendProblem problem{.what = static_cast<SendProblem::What>(i),
                                  .code = 552,
                                  .said = u"552 no"_s,
                                  .limit = 25'000'000'000};
        const auto back = sendProblemFromJson(toJson(problem));
        REQUIRE(back);
        CHECK(back->what == problem.what);
        CHECK(back->code == problem.code);
        CHECK(back->said == problem.said);
        CHECK(back->limit == problem.limit);
        names.insert(stableName(problem.what));
    }
    CHECK(names.size() == SendProblem::Unknown + 1);
    CHECK_FALSE(sendProblemFromJson({{u"what"_s, u"of a later version"_s}}));
    CHECK_FALSE(sendProblemFromJson({}));
}

TEST_CASE("where a report waits to be sent is read again as it was kept, and never half", "[cases][outbox]")
{
    CHECK(sendingAccountFromJson(toJson(account)) == account);
    SendingAccount straight = account;
    straight.proxy.reset();
    CHECK(sendingAccountFromJson(toJson(straight)) == straight);
    for (const QJsonObject &wrong :
         {with(u"host"_s, u""_s), with(u"host"_s, 7), with(u"port"_s, 0), with(u"port"_s, 65'536),
          with(u"port"_s, u"465"_s), with(u"tls"_s, u"none"_s), with(u"tls"_s, {}), with(u"login"_s, u"later"_s)})
        CHECK_FALSE(sendingAccountFromJson(wrong));
}

TEST_CASE("a proxy that cannot be read is not left out: the report would go past it", "[cases][outbox]") // THREATS-S14
{
    for (const QJsonObject &wrong : {with(u"proxy"_s, {}), with(u"proxy"_s, u"tor"_s), with(u"proxy"_s, QJsonObject()),
                                     withProxy(u"host"_s, u""_s), withProxy(u"port"_s, 0), withProxy(u"port"_s, -1)})
        CHECK_FALSE(sendingAccountFromJson(wrong));
    QJsonObject proxy = toJson(account)[u"proxy"].toObject();
    proxy.remove(u"freshCircuit"_s);
    const auto back = sendingAccountFromJson(with(u"proxy"_s, proxy));
    REQUIRE(back);
    CHECK(back->proxy->freshCircuit); // what hides more
}
