#include "app/net/PublicAddress.h"

#include <arpa/inet.h>
#include <catch2/catch_test_macros.hpp>
#include <cstring>
#include <sys/un.h>

namespace {

bool isPublic(const char *text)
{
    sockaddr_storage storage{};
    sockaddr_in four{};
    sockaddr_in6 six{};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) {
        four.sin_family = AF_INET;
        std::memcpy(&storage, &four, sizeof four);
    } else {
        REQUIRE(inet_pton(AF_INET6, text, &six.sin6_addr) == 1);
        six.sin6_family = AF_INET6;
        std::memcpy(&storage, &six, sizeof six);
    }
    return isPublicAddress(reinterpret_cast<const sockaddr *>(&storage));
}

} // namespace

TEST_CASE("an address of the internet is public", "[net][address]")
{
    for (const char *text :
         {"1.1.1.1",         "9.255.255.255",  "11.0.0.0",         "100.63.255.255",  "100.128.0.0",
          "126.255.255.255", "128.0.0.0",      "169.253.255.255",  "169.255.0.0",     "172.15.255.255",
          "172.32.0.0",      "192.0.1.0",      "192.167.255.255",  "192.169.0.0",     "198.17.255.255",
          "198.20.0.0",      "203.0.113.7",    "223.255.255.255",  "2606:4700::1111", "2001:db8::1",
          "3fff::1",         "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"}) {
        INFO(text);
        CHECK(isPublic(text));
    }
}

TEST_CASE("an address of this computer, its network or nobody is not public, however it is written",
          "[net][address][hostile]")
{
    for (const char *text : {"0.0.0.0",
                             "0.255.255.255",
                             "10.0.0.0",
                             "10.255.255.255",
                             "100.64.0.0",
                             "100.127.255.255",
                             "127.0.0.1",
                             "127.255.255.255",
                             "169.254.169.254",
                             "172.16.0.0",
                             "172.31.255.255",
                             "192.0.0.1",
                             "192.168.0.1",
                             "192.168.255.255",
                             "198.18.0.0",
                             "198.19.255.255",
                             "224.0.0.1",
                             "239.255.255.255",
                             "240.0.0.1",
                             "255.255.255.255",
                             "::",
                             "::1",
                             "fe80::1",
                             "fec0::1",
                             "fc00::1",
                             "fdff::1",
                             "ff02::1",
                             "::127.0.0.1",
                             "::ffff:127.0.0.1",
                             "::ffff:10.1.2.3",
                             "64:ff9b::7f00:1",
                             "64:ff9b:1::1",
                             "2002:7f00:1::",
                             "2002:c0a8:1::1",
                             "2001::1",
                             "100::1",
                             "4000::1"}) {
        INFO(text);
        CHECK_FALSE(isPublic(text));
    }
    sockaddr_un local{};
    local.sun_family = AF_UNIX;
    CHECK_FALSE(isPublicAddress(reinterpret_cast<const sockaddr *>(&local)));
}
