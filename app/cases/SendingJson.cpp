#include "app/cases/SendingJson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// In the order of SendProblem::What.
constexpr std::array problemNames{"bad-server-name"_L1,
                                  "not-found"_L1,
                                  "cannot-connect"_L1,
                                  "proxy-failed"_L1,
                                  "proxy-port"_L1,
                                  "not-private"_L1,
                                  "wrong-certificate"_L1,
                                  "ca-file-unreadable"_L1,
                                  "wrong-password"_L1,
                                  "wants-password"_L1,
                                  "no-password-way"_L1,
                                  "too-big"_L1,
                                  "sender-refused"_L1,
                                  "recipient-refused"_L1,
                                  "refused"_L1,
                                  "try-later"_L1,
                                  "not-mail"_L1,
                                  "timed-out"_L1,
                                  "line-dropped"_L1,
                                  "cancelled"_L1,
                                  "file-changed"_L1,
                                  "not-a-message"_L1,
                                  "unknown"_L1};
static_assert(problemNames.size() == SendProblem::Unknown + 1);

constexpr std::array tlsNames{"implicit"_L1, "starttls"_L1};
constexpr std::array loginNames{"none"_L1, "password"_L1, "token"_L1};

/// Where `name` stands in the list; nullopt when it does not.
template <size_t count>
std::optional<size_t> placeOf(const std::array<QLatin1StringView, count> &names, const QJsonValue &name)
{
    const auto place = static_cast<size_t>(std::ranges::find(names, name.toString()) - names.begin());
    return place < count ? std::optional(place) : std::nullopt;
}

std::optional<quint16> portOf(const QJsonValue &value)
{
    const int port = value.toInt();
    return port > 0 && port <= 0xffff ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

} // namespace

QString stableName(SendProblem::What what)
{
    return problemNames.at(static_cast<size_t>(what));
}

QJsonObject toJson(const SendProblem &problem)
{
    return {{u"what"_s, stableName(problem.what)},
            {u"code"_s, problem.code},
            {u"said"_s, problem.said},
            {u"limit"_s, problem.limit}};
}

std::optional<SendProblem> sendProblemFromJson(const QJsonObject &object)
{
    const auto what = placeOf(problemNames, object["what"_L1]);
    if (!what)
        return std::nullopt;
    return SendProblem{.what = static_cast<SendProblem::What>(*what),
                       .code = object["code"_L1].toInt(),
                       .said = object["said"_L1].toString(),
                       .limit = object["limit"_L1].toInteger()};
}

QJsonObject toJson(const SendingAccount &account)
{
    QJsonObject object{{u"host"_s, account.server.host},
                       {u"port"_s, account.server.port},
                       {u"tls"_s, tlsNames.at(account.server.tls)},
                       {u"caFile"_s, account.server.caFile},
                       {u"login"_s, loginNames.at(account.login)},
                       {u"user"_s, account.user}};
    if (account.proxy)
        object[u"proxy"_s] = QJsonObject{{u"host"_s, account.proxy->host},
                                         {u"port"_s, account.proxy->port},
                                         {u"freshCircuit"_s, account.proxy->freshCircuit}};
    return object;
}

std::optional<SendingAccount> sendingAccountFromJson(const QJsonObject &object)
{
    const QString host = object["host"_L1].toString();
    const auto port = portOf(object["port"_L1]);
    const auto tls = placeOf(tlsNames, object["tls"_L1]);
    const auto login = placeOf(loginNames, object["login"_L1]);
    if (host.isEmpty() || !port || !tls || !login)
        return std::nullopt;
    SendingAccount account{.server = {.host = host,
                                      .port = *port,
                                      .tls = static_cast<SubmissionServer::Tls>(*tls),
                                      .caFile = object["caFile"_L1].toString()},
                           .login = static_cast<SubmissionLogin::Kind>(*login),
                           .user = object["user"_L1].toString()};
    if (!object.contains("proxy"_L1))
        return account;
    const QJsonObject proxy = object["proxy"_L1].toObject(); // read wrong, it must not be left out (THREATS-S14)
    const auto proxyPort = portOf(proxy["port"_L1]);
    if (!proxyPort || proxy["host"_L1].toString().isEmpty())
        return std::nullopt;
    account.proxy = Proxy{proxy["host"_L1].toString(), *proxyPort, proxy["freshCircuit"_L1].toBool(true)};
    return account;
}
