#include "app/net/ProxyOptions.h"

#include "app/net/CurlHandles.h"
#include "tests/app/net/LookUps.h"
#include "tests/support/FakeInternet.h"

#include <QJsonArray>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString host = u"www.example.org"_s;

/// A handle that asks for a page of the fake internet, which was told other things of proxies before.
struct Asking {
    FakeInternet internet;
    CurlEasy easy{curl_easy_init()};
    CurlOptions options{easy.get()};
    CurlList detour;

    Asking()
    {
        internet.willDo({{u"names"_s, QJsonArray{host}}});
        const auto stage = internet.stage({host});
        detour.reset(curl_slist_append(
            nullptr, ("www.example.org:443:127.0.0.1:" + QByteArray::number(stage.hosts.at(host))).constData()));
        options.set(CURLOPT_URL, "https://www.example.org/");
        options.set(CURLOPT_CAINFO, stage.caFile.toUtf8().constData());
        options.set(CURLOPT_NOSIGNAL, 1L);
    }
    [[nodiscard]] CURLcode ask()
    {
        REQUIRE(options.allTaken());
        curl_easy_setopt(easy.get(), CURLOPT_FRESH_CONNECT, 1L);
        return curl_easy_perform(easy.get());
    }
};

} // namespace

TEST_CASE("a handle that was told to go round its proxy does not (THREATS-S14)", "[net][proxy]")
{
    Asking asking;
    asking.options.set(CURLOPT_PROXYTYPE, static_cast<long>(CURLPROXY_SOCKS5)); // which looks up the name here
    asking.options.set(CURLOPT_NOPROXY, "*");
    asking.options.set(CURLOPT_CONNECT_TO, asking.detour.get());
    REQUIRE(setProxyOptions(asking.options, std::nullopt));
    REQUIRE(asking.ask() == CURLE_OK); // the control: straight, it is there

    asking.options.set(CURLOPT_CONNECT_TO, nullptr);
    asking.options.set(CURLOPT_NOPROXY, "*");
    (void)lookUps();
    REQUIRE(setProxyOptions(asking.options, asking.internet.proxy()));
    CHECK(asking.ask() == CURLE_OK);
    CHECK(asking.internet.seen().proxied == QStringList{host});
    CHECK(lookUps().filter(host).isEmpty()); // THREATS-S15
}

TEST_CASE("a handle that had a proxy and is to have none goes straight", "[net][proxy]")
{
    Asking asking;
    REQUIRE(setProxyOptions(asking.options, asking.internet.proxy()));
    REQUIRE(asking.ask() == CURLE_OK);
    asking.options.set(CURLOPT_CONNECT_TO, asking.detour.get());
    REQUIRE(setProxyOptions(asking.options, std::nullopt));
    CHECK(asking.ask() == CURLE_OK);
    CHECK(asking.internet.seen().proxied.size() == 1);
}

TEST_CASE("also with the same handle the proxy sees a new user of 128 random bits each time", "[net][proxy]")
{
    Asking asking;
    QSet<QString> users;
    for (int i = 0; i < 3; ++i) {
        REQUIRE(setProxyOptions(asking.options, asking.internet.proxy()));
        REQUIRE(asking.ask() == CURLE_OK);
    }
    for (const QString &user : asking.internet.seen().users) {
        CHECK(user.size() == 32);
        users.insert(user);
    }
    CHECK(users.size() == 3);
}

TEST_CASE("the name of a proxy cannot say more than a host, so not another kind of proxy (THREATS-S14)", "[net][proxy]")
{
    const CurlEasy easy(curl_easy_init());
    for (const QString &name : {u"socks4://127.0.0.1"_s, u"http://127.0.0.1"_s, u"user:word@127.0.0.1"_s,
                                u"127.0.0.1:1"_s, u"127.0.0.1/path"_s, u"/run/tor.socket"_s, u"localhost\n"_s}) {
        INFO(name.toStdString());
        CurlOptions options(easy.get());
        CHECK_FALSE(setProxyOptions(options, Proxy{.host = name}));
    }
    CurlOptions options(easy.get());
    CHECK_FALSE(setProxyOptions(options, Proxy{.host = u"127.0.0.1"_s, .port = 0}));
    CHECK(setProxyOptions(options, Proxy{.host = u"::1"_s}));
    CHECK(options.allTaken());
}
