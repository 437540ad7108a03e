#pragma once

#include "app/mail/AutoConfig.h"
#include "app/net/HttpsGet.h"
#include "app/net/SrvLookup.h"

#include <QFuture>
#include <QStringList>

#include <expected>
#include <functional>
#include <optional>
#include <stop_token>

/// Where somebody's mail is handed in, as others say. To be shown to the person before it is used.
struct MailAccount {
    SubmissionServer server;
    QString user;
    AutoConfig::Login login = AutoConfig::WithPassword;
    QString foundAt; ///< who told: a host, or the name that the name servers were asked for
    /// The server belongs to the domain of the address by its name. If not, and if it is only the name servers who
    /// told, anybody between could have said so (RFC 6186, 6): the person has to agree.
    bool isWithinDomain = false;
    bool isAssured = false; ///< `foundAt` showed by a certificate who it is
};

struct AccountProblem {
    enum What {
        NothingFound, ///< nobody knows the domain
        OnlyUnprotected, ///< what is known of takes mail without TLS only, so it is not used
        NoNetwork, ///< nobody could be asked
        ProxyFailed,
        Cancelled,
    };
    What what;
};

/// Where tests play the internet, and how long to wait.
struct AccountSources {
    using Srv = std::function<std::expected<std::vector<SrvRecord>, NetProblem>(const QString &name)>;
    std::optional<HttpsGet::Stage> stage = {};
    Srv lookUp = [](const QString &name) { return lookUpSrv(name); };
    std::chrono::milliseconds patience = std::chrono::seconds(10);
};

/// Whom findAccount() asks, to be shown beforehand: the hosts, in the order in which they are believed.
[[nodiscard]] QStringList accountHosts(const Address &address);

/// Asks, all at the same time: the provider's own two places, Thunderbird's list of providers and, without a proxy, the
/// name servers. They learn the domain of the address, and not the part before the "@". Only on the person's click.
/// Of those who know, the first of that order is believed. Cancelled by either; answered within a second.
[[nodiscard]] QFuture<std::expected<MailAccount, AccountProblem>> findAccount(const Address &address,
                                                                              const std::optional<Proxy> &proxy,
                                                                              std::stop_token cancel = {},
                                                                              const AccountSources &sources = {});
