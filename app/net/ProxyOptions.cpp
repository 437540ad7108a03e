#include "app/net/ProxyOptions.h"

#include "app/net/ServerName.h"
#include "crypto/Random.h"

bool setProxyOptions(CURL *easy, const std::optional<Proxy> &proxy)
{
    curl_easy_setopt(easy, CURLOPT_PROXY, ""); // nothing of the environment
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    if (!proxy)
        return true;
    const auto name = serverName(proxy->host);
    if (!name || proxy->port == 0)
        return false;
    curl_easy_setopt(easy, CURLOPT_PROXYTYPE, static_cast<long>(CURLPROXY_SOCKS5_HOSTNAME));
    curl_easy_setopt(easy, CURLOPT_PROXY, name->constData());
    curl_easy_setopt(easy, CURLOPT_PROXYPORT, static_cast<long>(proxy->port));
    curl_easy_setopt(easy, CURLOPT_SOCKS5_AUTH, static_cast<long>(CURLAUTH_BASIC));
    if (proxy->freshCircuit) {
        constexpr qsizetype bytes = 16;
        curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, qPrintable(Random::hex(bytes)));
        curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, qPrintable(Random::hex(bytes)));
    }
    return true;
}
