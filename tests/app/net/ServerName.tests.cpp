#include "app/net/ServerName.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("names and addresses of servers are taken, international ones in their ASCII form", "[net]")
{
    CHECK(serverName(u"smtp.example.org"_s) == "smtp.example.org");
    CHECK(serverName(u"localhost"_s) == "localhost");
    CHECK(serverName(u"192.0.2.7"_s) == "192.0.2.7");
    CHECK(serverName(u"2001:db8::7"_s) == "[2001:db8::7]");
    CHECK(serverName(u"[2001:db8::7]"_s) == "[2001:db8::7]");
    CHECK(serverName(u"почта.рф"_s) == "xn--80a1acny.xn--p1ai");
}

TEST_CASE("what could become another part of a URL is no name of a server", "[net]")
{
    for (const QString &bad : {u""_s,
                               u" "_s,
                               u"a b"_s,
                               u"user@host"_s,
                               u"host:25"_s,
                               u"host/path"_s,
                               u"host?x"_s,
                               u"host#x"_s,
                               u"%68ost"_s,
                               u"host\r\nRCPT TO:<x@y>"_s,
                               u"a..b"_s,
                               u".a"_s,
                               u"a."_s,
                               u"-a"_s,
                               u"a-"_s,
                               u"[::1"_s,
                               u"[fe80::1%25eth0]"_s,
                               u"::1%lo"_s,
                               QString(u"a"_s + QChar(0) + u"b"_s),
                               QString(64, u'a'),
                               (u"abcdefgh."_s).repeated(30) + u"x"_s}) {
        INFO(bad.toStdString());
        CHECK_FALSE(serverName(bad));
    }
}
