#include "app/mail/Providers.h"

#include "app/mail/DataFields.h"
#include "app/net/HostName.h"
#include "app/report/StrictJson.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 256LL * 1024;
constexpr qint64 largestMail = 1024LL * 1024 * 1024;
constexpr auto format = "vouchsafe-providers/1"_L1;
constexpr auto bridgeHost = "127.0.0.1"_L1;
constexpr quint16 implicitPort = 465; // RFC 8314, 3.3
constexpr quint16 startTlsPort = 587; // RFC 6409

SubmissionServer readServer(DataFields &fields, const QJsonValue &value, Provider::Login login)
{
    const auto object = fields.object(value, "server"_L1, {"host"_L1, "port"_L1, "tls"_L1});
    SubmissionServer server{
        .host = object.value("host"_L1).toString(),
        .port = static_cast<quint16>(fields.number(object, "port"_L1, 1, std::numeric_limits<quint16>::max())),
        .tls = fields.choice<SubmissionServer::Tls>(
            object, "tls"_L1,
            {{"implicit"_L1, SubmissionServer::Implicit}, {"starttls"_L1, SubmissionServer::StartTls}}),
    };
    const quint16 usual = server.tls == SubmissionServer::Implicit ? implicitPort : startTlsPort;
    const bool right =
        login == Provider::Bridge ? server.host == bridgeHost : HostName::isPublic(server.host) && server.port == usual;
    if (!right || server.host != server.host.toLower())
        fields.fail("server"_L1);
    return server;
}

Provider readProvider(DataFields &fields, const QJsonValue &value)
{
    const auto object = fields.object(value, "providers"_L1,
                                      {"id"_L1, "name"_L1, "domains"_L1, "server"_L1, "login"_L1, "hosts"_L1, "user"_L1,
                                       "allowFirst"_L1, "help"_L1, "web"_L1, "steps"_L1, "limit"_L1});
    const auto login = fields.choice<Provider::Login>(object, "login"_L1,
                                                      {{"password"_L1, Provider::Password},
                                                       {"app-password"_L1, Provider::AppPassword},
                                                       {"none"_L1, Provider::NoPassword},
                                                       {"bridge"_L1, Provider::Bridge}});
    if (object.contains("server"_L1) == (login == Provider::NoPassword))
        fields.fail("server"_L1);
    // somebody who is told to make a password must be told where
    const bool needsHelp = login == Provider::AppPassword || login == Provider::Bridge;
    Provider provider{
        .id = fields.id(object, "id"_L1),
        .name = fields.text(object, "name"_L1),
        .domains = fields.hosts(object, "domains"_L1),
        .login = login,
        .user = fields.choice<Provider::User>(
            object, "user"_L1, {{"address"_L1, Provider::WholeAddress}, {"local-part"_L1, Provider::LocalPart}},
            DataFields::Optional),
        .allowFirst = fields.flag(object, "allowFirst"_L1),
        .help = fields.url(object, "help"_L1, needsHelp ? DataFields::Required : DataFields::Optional),
        .web = fields.url(object, "web"_L1, DataFields::Optional),
        .steps = fields.id(object, "steps"_L1),
        .limit = fields.number(object, "limit"_L1, 1, largestMail),
        .hosts = fields.hosts(object, "hosts"_L1, DataFields::Optional),
    };
    if (login != Provider::NoPassword)
        provider.server = readServer(fields, object.value("server"_L1), login);
    return provider;
}

/// The first thing that stands in two of them.
std::optional<QString> repeated(const std::vector<Provider> &all)
{
    QSet<QString> seen;
    for (const Provider &provider : all) {
        QStringList own = provider.domains + QStringList{u"id "_s + provider.id};
        QStringList servers = provider.hosts;
        if (provider.server)
            servers.append(provider.server->host);
        for (const QString &server : std::as_const(servers))
            own.append(u"server "_s + server); // a server may be named like its domain: Posteo's is
        for (const QString &thing : std::as_const(own)) {
            if (seen.contains(thing))
                return thing;
            seen.insert(thing);
        }
    }
    return std::nullopt;
}

} // namespace

QString Provider::userFor(const Address &address) const
{
    return user == WholeAddress ? address.text() : address.text().section(u'@', 0, 0);
}

std::expected<Providers, ProvidersProblem> Providers::builtIn()
{
    QFile file(u":/mail/providers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(ProvidersProblem{ProvidersProblem::NotAList, file.fileName()});
    return parse(file.readAll());
}

std::expected<Providers, ProvidersProblem> Providers::parse(const QByteArray &json)
{
    const auto top = parseObject(json, largestFile);
    if (!top || top->value("format"_L1) != QJsonValue(format) || top->size() != 2)
        return std::unexpected(ProvidersProblem{ProvidersProblem::NotAList});
    const QJsonArray items = top->value("providers"_L1).toArray();
    DataFields fields;
    std::vector<Provider> all;
    for (const auto &item : items)
        all.push_back(readProvider(fields, item));
    if (all.empty())
        fields.fail("providers"_L1);
    if (const auto &fault = fields.fault())
        return std::unexpected(ProvidersProblem{ProvidersProblem::BadField, *fault});
    if (const auto thing = repeated(all))
        return std::unexpected(ProvidersProblem{ProvidersProblem::Repeated, *thing});
    return Providers(std::move(all));
}

const Provider *Providers::of(const Address &address) const
{
    const QString domain = address.domain().toLower();
    const auto found =
        std::ranges::find_if(m_all, [&](const Provider &provider) { return provider.domains.contains(domain); });
    return found == m_all.end() ? nullptr : &*found;
}

const Provider *Providers::ofServer(QStringView host) const
{
    const QString name = host.toString().toLower();
    const auto found = std::ranges::find_if(m_all, [&](const Provider &provider) {
        return (provider.server && provider.server->host == name) || provider.hosts.contains(name);
    });
    return found == m_all.end() ? nullptr : &*found;
}
