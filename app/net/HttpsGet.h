#pragma once

#include "app/net/NetProblem.h"
#include "app/net/SubmissionServer.h"

#include <QStringList>
#include <QUrl>

#include <chrono>
#include <expected>
#include <map>
#include <optional>
#include <stop_token>

/// A page as it came.
struct WebPage {
    QByteArray body; ///< never decompressed: compression is not asked for
    QUrl url; ///< where it came from in the end
    QString contentType; ///< as the host calls it, without a guess
};

/// Fetches single pages over HTTPS, and tells the host nothing but which one: no cookies, no user agent, no language,
/// no referrer. Redirects are followed to HTTPS only, five at the most, and, as the first address, never to a host of
/// this computer's or its own network: an answer from outside must not make this program knock at doors inside.
class HttpsGet final {
public:
    struct Limits {
        qint64 bytes = 256LL * 1024;
        std::chrono::milliseconds total = std::chrono::seconds(10); ///< for everything, redirects and all
        std::optional<QStringList> hosts = {}; ///< where redirects may lead; nullopt: to any host of the internet
    };
    /// Where tests play the internet. Without a proxy only these hosts may be on this computer.
    struct Stage {
        std::map<QString, quint16> hosts; ///< its port 443 is this port of 127.0.0.1
        std::map<QString, QString> addresses = {}; ///< what a name server says of others
        QString caFile; ///< PEM; the only authorities
    };

    explicit HttpsGet(std::optional<Proxy> proxy = {}, std::optional<Stage> stage = {})
        : m_proxy(std::move(proxy)), m_stage(std::move(stage))
    {
    }

    /// Blocks: for a worker. Any thread. Cancel is answered within a second.
    [[nodiscard]] std::expected<WebPage, NetProblem> get(const QUrl &url, const Limits &limits,
                                                         const std::stop_token &cancel) const;

    /// Whether this class would ask there at all: https, port 443, no user, a public host by its name, 2000 characters.
    [[nodiscard]] static bool mayAsk(const QUrl &url);

private:
    std::optional<Proxy> m_proxy;
    std::optional<Stage> m_stage;
};
