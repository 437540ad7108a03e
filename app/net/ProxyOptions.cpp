#include "app/net/ProxyOptions.h"

#include "app/net/ServerName.h"
#include "crypto/Random.h"

bool setProxyOptions(CurlOptions &options, const std::optional<Proxy> &proxy)
{
    options.set(CURLOPT_PROXY, ""); // nothing of the environment
    options.set(CURLOPT_NOPROXY, "");
    if (!proxy)
        return true;
    const auto name = serverName(proxy->host);
    if (!name || proxy->port == 0)
        return false;
    options.set(CURLOPT_PROXYTYPE, static_cast<long>(CURLPROXY_SOCKS5_HOSTNAME));
    options.set(CURLOPT_PROXY, name->constData());
    options.set(CURLOPT_PROXYPORT, static_cast<long>(proxy->port));
    options.set(CURLOPT_SOCKS5_AUTH, static_cast<long>(CURLAUTH_BASIC));
    if (proxy->freshCircuit) {
        constexpr qsizetype bytes = 16;
        options.set(CURLOPT_PROXYUSERNAME, qPrintable(Random::hex(bytes)));
        options.set(CURLOPT_PROXYPASSWORD, qPrintable(Random::hex(bytes)));
    }
    return true;
}
