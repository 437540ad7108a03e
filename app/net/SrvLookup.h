#pragma once

#include "app/net/NetProblem.h"

#include <QByteArrayView>

#include <expected>
#include <optional>
#include <vector>

/// Where a service of a domain is, as the name servers have it (RFC 2782).
struct SrvRecord {
    QString target; ///< a valid host name in lower case, without the dot at its end
    quint16 port;
    quint16 priority;
    quint16 weight;
    friend bool operator==(const SrvRecord &, const SrvRecord &) = default;
};

/// Asks the system's name servers, in the clear: whoever carries the question reads it, and may forge the answer, so
/// the target is a proposal. Never to be called when a proxy is to be used (THREATS-S15). Blocks for at most two
/// seconds a name server, and cannot be cancelled: for a worker whose answer nobody has to wait for.
///
/// The best first. Empty: there is none, or the domain says that it does not offer the service. Through glibc's own
/// resolver: Qt's QDnsLookup does the same in a thread of its own, but with the system's time-outs, for half a minute
/// of which the end of the program would have to wait.
[[nodiscard]] std::expected<std::vector<SrvRecord>, NetProblem>
lookUpSrv(const QString &name, std::optional<quint16> testPort = {} /* of a name server on 127.0.0.1 */);

/// The records in a name server's answer; hostile ones fail whole or lose what is not well formed.
[[nodiscard]] std::expected<std::vector<SrvRecord>, NetProblem> parseSrv(QByteArrayView answer);
