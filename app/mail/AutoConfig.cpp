#include "app/mail/AutoConfig.h"

#include "app/net/HostName.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 256LL * 1024;
constexpr qsizetype longestUser = 320;
constexpr std::size_t mostServers = 100;

/// One <outgoingServer>, its texts as they stand there.
struct Outgoing {
    QString host;
    QString port;
    QString socketType;
    QString user;
    QStringList authentications;
};

/// The text of this element, which may hold no other.
QString textOf(QXmlStreamReader &xml)
{
    return xml.readElementText(QXmlStreamReader::ErrorOnUnexpectedElement).trimmed();
}

Outgoing readOutgoing(QXmlStreamReader &xml)
{
    Outgoing found;
    while (xml.readNextStartElement()) {
        if (xml.name() == "hostname"_L1)
            found.host = textOf(xml);
        else if (xml.name() == "port"_L1)
            found.port = textOf(xml);
        else if (xml.name() == "socketType"_L1)
            found.socketType = textOf(xml);
        else if (xml.name() == "username"_L1)
            found.user = textOf(xml);
        else if (xml.name() == "authentication"_L1)
            found.authentications.append(textOf(xml));
        else
            xml.skipCurrentElement();
    }
    return found;
}

std::vector<Outgoing> readProvider(QXmlStreamReader &xml)
{
    std::vector<Outgoing> all;
    while (xml.readNextStartElement()) {
        if (xml.name() == "outgoingServer"_L1 && xml.attributes().value("type"_L1) == "smtp"_L1
            && all.size() < mostServers)
            all.push_back(readOutgoing(xml));
        else
            xml.skipCurrentElement();
    }
    return all;
}

/// The servers, or nothing when it is not such a file as a whole.
std::optional<std::vector<Outgoing>> readFile(const QByteArray &bytes)
{
    // Entities can only come from a document type: whoever has one is refused, whatever it holds.
    for (QXmlStreamReader look(bytes); !look.atEnd();) {
        if (look.readNext() == QXmlStreamReader::DTD || look.tokenType() == QXmlStreamReader::EntityReference)
            return std::nullopt;
        if (look.hasError())
            return std::nullopt;
    }
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != "clientConfig"_L1)
        return std::nullopt;
    std::vector<Outgoing> all;
    while (xml.readNextStartElement()) {
        if (xml.name() == "emailProvider"_L1)
            std::ranges::move(readProvider(xml), std::back_inserter(all));
        else
            xml.skipCurrentElement();
    }
    return xml.hasError() ? std::nullopt : std::optional(std::move(all));
}

/// In one go, so that what was filled in is not looked at again: an address may hold a "%".
std::optional<QString> filledIn(const QString &text, const Address &address)
{
    const std::pair<QLatin1StringView, QString> places[] = {
        {"%EMAILADDRESS%"_L1, address.text()},
        {"%EMAILLOCALPART%"_L1, address.text().section(u'@', 0, 0)},
        {"%EMAILDOMAIN%"_L1, address.domain()},
    };
    QString out;
    for (QStringView rest = text; !rest.isEmpty();) {
        const auto *const place =
            std::ranges::find_if(places, [&](const auto &known) { return rest.startsWith(known.first); });
        if (place != std::end(places)) {
            out += place->second;
            rest = rest.sliced(place->first.size());
        } else if (rest.front() == u'%') {
            return std::nullopt;
        } else {
            out += rest.front();
            rest = rest.sliced(1);
        }
    }
    return out;
}

AutoConfig::Login loginOf(const QStringList &authentications)
{
    const auto has = [&](std::initializer_list<QLatin1StringView> some) {
        return std::ranges::any_of(some, [&](QLatin1StringView one) { return authentications.contains(one); });
    };
    if (authentications.isEmpty() || has({"password-cleartext"_L1, "plain"_L1, "password-encrypted"_L1, "secure"_L1}))
        return AutoConfig::WithPassword;
    return has({"none"_L1, "client-IP-address"_L1, "smtp-after-pop"_L1}) ? AutoConfig::NoLogin : AutoConfig::OtherLogin;
}

std::optional<AutoConfig> usable(const Outgoing &found, const Address &address)
{
    const auto host = filledIn(found.host, address);
    const auto user = filledIn(found.user.isEmpty() ? u"%EMAILADDRESS%"_s : found.user, address);
    bool isNumber = false;
    const quint16 port = found.port.toUShort(&isNumber);
    if (!host || !HostName::isPublic(*host) || !isNumber || port == 0 || !user || user->size() > longestUser
        || !std::ranges::all_of(*user, [](QChar c) { return c.isPrint() && !c.isSpace(); }))
        return std::nullopt;
    const bool implicit = found.socketType == "SSL"_L1;
    return AutoConfig{.server = {.host = host->toLower(),
                                 .port = port,
                                 .tls = implicit ? SubmissionServer::Implicit : SubmissionServer::StartTls},
                      .user = *user,
                      .login = loginOf(found.authentications)};
}

} // namespace

std::expected<AutoConfig, AutoConfig::Problem> AutoConfig::parse(const QByteArray &xml, const Address &address)
{
    const auto servers = xml.size() > largestFile ? std::nullopt : readFile(xml);
    if (!servers)
        return std::unexpected(NotAConfig);
    bool unprotected = false;
    for (const auto &socketType : {"SSL"_L1, "STARTTLS"_L1}) {
        for (const Outgoing &found : *servers) {
            unprotected = unprotected || (found.socketType != "SSL"_L1 && found.socketType != "STARTTLS"_L1);
            if (found.socketType != socketType)
                continue;
            if (auto config = usable(found, address))
                return *std::move(config);
        }
    }
    return std::unexpected(unprotected ? NotPrivate : NoServer);
}
