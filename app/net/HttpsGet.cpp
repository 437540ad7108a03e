#include "app/net/HttpsGet.h"

#include "app/net/CurlHandles.h"
#include "app/net/CurlLoop.h"
#include "app/net/CurlOptions.h"
#include "app/net/HostName.h"
#include "app/net/ProxyOptions.h"
#include "app/net/PublicAddress.h"
#include "app/net/TlsOptions.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <netinet/in.h>
#include <variant>

using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int mostRedirects = 5;
constexpr int httpsPort = 443;
constexpr qsizetype longestUrl = 2'000;

using Answer = std::variant<WebPage, QUrl>;

/// A proxy that says that the host is not there has done its work.
NetProblem::What proxyVerdict(CURL *easy)
{
    long code = CURLPX_OK;
    curl_easy_getinfo(easy, CURLINFO_PROXY_ERROR, &code);
    switch (code) {
    case CURLPX_REPLY_HOST_UNREACHABLE:
    case CURLPX_REPLY_NETWORK_UNREACHABLE:
    case CURLPX_REPLY_TTL_EXPIRED: // Tor's word for a name that it could not find in time
        return NetProblem::NotFound;
    case CURLPX_REPLY_CONNECTION_REFUSED:
        return NetProblem::CannotConnect;
    default:
        return NetProblem::ProxyFailed;
    }
}

/// One request: what libcurl calls back, and what came.
class Request final {
public:
    Request(CURL *easy, const std::optional<Proxy> &proxy, const std::optional<HttpsGet::Stage> &stage,
            qint64 mostBytes);

    /// The page, or the place where it leads.
    [[nodiscard]] std::expected<Answer, NetProblem> run(const QUrl &url, Clock::time_point until,
                                                        const std::stop_token &cancel);

private:
    static curl_socket_t opened(void *self, curlsocktype purpose, curl_sockaddr *address);
    static size_t came(char *data, size_t size, size_t count, void *self);
    static size_t headed(char *data, size_t size, size_t count, void *self);

    [[nodiscard]] bool isStaged(const curl_sockaddr *address) const;
    [[nodiscard]] CURLcode perform(Clock::time_point until, const std::stop_token &cancel);
    [[nodiscard]] NetProblem problem(CURLcode result, Clock::time_point until, const std::stop_token &cancel) const;
    [[nodiscard]] std::expected<Answer, NetProblem> answer(const QUrl &url);
    void playOn(const HttpsGet::Stage &stage, const QString &host);

    CURL *m_easy;
    CurlOptions m_options;
    const std::optional<Proxy> &m_proxy;
    const std::optional<HttpsGet::Stage> &m_stage;
    qint64 m_mostBytes;
    QByteArray m_body;
    qsizetype m_headBytes = 0;
    CurlList m_detour, m_addresses;
    bool m_tooBig = false;
    bool m_keptOut = false; ///< an address was not one of the internet
};

Request::Request(CURL *easy, const std::optional<Proxy> &proxy, const std::optional<HttpsGet::Stage> &stage,
                 qint64 mostBytes)
    : m_easy(easy), m_options(easy), m_proxy(proxy), m_stage(stage), m_mostBytes(mostBytes)
{
    // nothing is set that libcurl would send of itself: no agent, language, encoding, cookie or referrer
    m_options.set(CURLOPT_PROTOCOLS_STR, "https");
    m_options.set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    m_options.set(CURLOPT_FOLLOWLOCATION, 0L); // get() looks at each place before it goes there
    m_options.set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    m_options.set(CURLOPT_NOSIGNAL, 1L);
    m_options.set(CURLOPT_QUICK_EXIT, 1L); // a name look-up that hangs is left alone
    setTlsOptions(m_options);
    m_options.set(CURLOPT_WRITEFUNCTION, &Request::came);
    m_options.set(CURLOPT_WRITEDATA, this);
    m_options.set(CURLOPT_HEADERFUNCTION, &Request::headed);
    m_options.set(CURLOPT_HEADERDATA, this);
    m_options.set(CURLOPT_OPENSOCKETFUNCTION, &Request::opened);
    m_options.set(CURLOPT_OPENSOCKETDATA, this);
    if (stage) {
        m_options.set(CURLOPT_CAINFO, QFile::encodeName(stage->caFile).constData());
        m_options.set(CURLOPT_CAPATH, nullptr);
    }
}

size_t Request::came(char *data, size_t size, size_t count, void *self)
{
    auto &that = *static_cast<Request *>(self);
    const QByteArrayView more(data, data + size * count);
    that.m_tooBig = that.m_body.size() + more.size() > that.m_mostBytes;
    if (that.m_tooBig)
        return CURL_WRITEFUNC_ERROR;
    that.m_body.append(more);
    return size * count;
}

size_t Request::headed(char *data, size_t size, size_t count, void *self)
{
    constexpr qsizetype longestHead = 64LL * 1024;
    auto &that = *static_cast<Request *>(self);
    that.m_headBytes += QByteArrayView(data, data + size * count).size();
    that.m_tooBig = that.m_headBytes > longestHead;
    return that.m_tooBig ? CURL_WRITEFUNC_ERROR : size * count;
}

bool Request::isStaged(const curl_sockaddr *address) const
{
    if (!m_stage || address->family != AF_INET)
        return false;
    sockaddr_in four{};
    std::memcpy(&four, &address->addr, sizeof four);
    return four.sin_addr.s_addr == htonl(INADDR_LOOPBACK)
        && std::ranges::any_of(m_stage->hosts, [&](const auto &host) { return htons(host.second) == four.sin_port; });
}

// Asked before the first packet: whatever a name server says, nobody inside is spoken to. With a proxy the address is
// the proxy's, which the person chose.
curl_socket_t Request::opened(void *self, curlsocktype /*purpose*/, curl_sockaddr *address)
{
    auto &that = *static_cast<Request *>(self);
    if (!that.m_proxy && !isPublicAddress(&address->addr) && !that.isStaged(address)) {
        that.m_keptOut = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURLcode Request::perform(Clock::time_point until, const std::stop_token &cancel)
{
    return runCurl(m_easy,
                   {.cancel = cancel, .mustStop = [&] { return cancel.stop_requested() || Clock::now() >= until; }});
}

NetProblem Request::problem(CURLcode result, Clock::time_point until, const std::stop_token &cancel) const
{
    // not CURLOPT_ERRORBUFFER, which names hosts: where somebody has their mail is no matter for a log
    const QString words = QString::fromLatin1(curl_easy_strerror(result));
    if (cancel.stop_requested())
        return {NetProblem::Cancelled};
    if (m_tooBig)
        return {NetProblem::TooBig};
    if (m_keptOut)
        return {NetProblem::LedAstray, 0, words};
    if (Clock::now() >= until)
        return {NetProblem::TimedOut, 0, words};
    switch (static_cast<int>(result)) { // an enum that grows with each libcurl
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {NetProblem::ProxyFailed, 0, words};
    case CURLE_PROXY:
        return {proxyVerdict(m_easy), 0, words};
    case CURLE_COULDNT_RESOLVE_HOST:
        return {NetProblem::NotFound, 0, words};
    case CURLE_COULDNT_CONNECT:
        return {m_proxy ? NetProblem::ProxyFailed : NetProblem::CannotConnect, 0, words};
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CONNECT_ERROR:
        return {NetProblem::NotPrivate, 0, words};
    case CURLE_PEER_FAILED_VERIFICATION:
        return {NetProblem::WrongCertificate, 0, words};
    case CURLE_OPERATION_TIMEDOUT:
        return {NetProblem::TimedOut, 0, words};
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return {NetProblem::LineDropped, 0, words};
    default:
        return {NetProblem::NotAPage, 0, words};
    }
}

std::expected<Answer, NetProblem> Request::answer(const QUrl &url)
{
    constexpr long ok = 200;
    long status = 0;
    char *place = nullptr;
    char *type = nullptr;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_URL, &place);
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_TYPE, &type);
    if (place != nullptr)
        return QUrl::fromEncoded(QByteArray(place), QUrl::StrictMode);
    if (status != ok)
        return std::unexpected(NetProblem{NetProblem::Refused, static_cast<int>(status)});
    return WebPage{std::move(m_body), url, QString::fromLatin1(type)};
}

void Request::playOn(const HttpsGet::Stage &stage, const QString &host)
{
    if (const auto port = stage.hosts.find(host); port != stage.hosts.end())
        m_detour.reset(curl_slist_append(
            nullptr, (host.toLatin1() + ":443:127.0.0.1:" + QByteArray::number(port->second)).constData()));
    if (const auto address = stage.addresses.find(host); address != stage.addresses.end())
        m_addresses.reset(
            curl_slist_append(nullptr, (host.toLatin1() + ":443:" + address->second.toLatin1()).constData()));
    m_options.set(CURLOPT_CONNECT_TO, m_detour.get());
    m_options.set(CURLOPT_RESOLVE, m_addresses.get());
}

std::expected<Answer, NetProblem> Request::run(const QUrl &url, Clock::time_point until, const std::stop_token &cancel)
{
    if (!setProxyOptions(m_options, m_proxy))
        return std::unexpected(NetProblem{NetProblem::ProxyFailed});
    if (m_stage && !m_proxy)
        playOn(*m_stage, url.host());
    m_options.set(CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
    if (!m_options.allTaken())
        return std::unexpected(NetProblem{NetProblem::NotPrivate});
    const CURLcode result = perform(until, cancel);
    if (result != CURLE_OK)
        return std::unexpected(problem(result, until, cancel));
    return answer(url);
}

} // namespace

bool HttpsGet::mayAsk(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty() && url.port(httpsPort) == httpsPort
        && HostName::isPublic(url.host(QUrl::FullyEncoded)) && url.toEncoded().size() <= longestUrl;
}

std::expected<WebPage, NetProblem> HttpsGet::get(const QUrl &url, const Limits &limits,
                                                 const std::stop_token &cancel) const
{
    const auto until = Clock::now() + limits.total;
    if (!mayAsk(url))
        return std::unexpected(NetProblem{NetProblem::BadAddress});
    QUrl place = url;
    for (int hop = 0; hop <= mostRedirects; ++hop) {
        const CurlEasy easy(curl_easy_init()); // a new one: nothing that one host said goes to the next
        auto answer = Request(easy.get(), m_proxy, m_stage, limits.bytes).run(place, until, cancel);
        if (!answer)
            return std::unexpected(answer.error());
        if (auto *const page = std::get_if<WebPage>(&*answer))
            return std::move(*page);
        place = std::get<QUrl>(*answer);
        if (!mayAsk(place))
            return std::unexpected(NetProblem{NetProblem::LedAstray});
        if (limits.hosts && !limits.hosts->contains(place.host(QUrl::FullyEncoded)))
            return std::unexpected(NetProblem{NetProblem::LedElsewhere, 0, {}, place});
    }
    return std::unexpected(NetProblem{NetProblem::LedAstray}); // on and on
}
