#include "app/net/HostName.h"

#include <QString>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a host of the internet is one by its name", "[net][host]")
{
    for (const auto &name : {u"example.org"_s, u"a.b.c.example.org"_s, u"EXAMPLE.org"_s, u"1.example.org"_s,
                             u"xn--exmple-cua.org"_s, u"a-b.example"_s, QString(63, u'a') + u".org"_s}) {
        INFO(name.toStdString());
        CHECK(HostName::isValid(name));
        CHECK(HostName::isPublic(name));
    }
}

TEST_CASE("a name of this computer, its neighbours or an address in disguise is none of the internet",
          "[net][host][hostile]")
{
    for (const auto &name : {u""_s,
                             u"localhost"_s,
                             u"LOCALHOST"_s,
                             u"a.localhost"_s,
                             u"printer.local"_s,
                             u"router.lan"_s,
                             u"nas.home.arpa"_s,
                             u"metadata.google.internal"_s,
                             u"router"_s,
                             u"127.0.0.1"_s,
                             u"127.1"_s,
                             u"2130706433"_s,
                             u"0x7f.1"_s,
                             u"0x7f000001"_s,
                             u"evil.0x7f000001"_s,
                             u"::1"_s,
                             u"[::1]"_s,
                             u"example.org."_s,
                             u".example.org"_s,
                             u"example..org"_s,
                             u"-a.example.org"_s,
                             u"a-.example.org"_s,
                             u"a_b.example.org"_s,
                             u"a b.example.org"_s,
                             u"example.org\n"_s,
                             u"example.org/x"_s,
                             u"u@example.org"_s,
                             u"ex\u00e4mple.org"_s,
                             u"\u0435xample.org"_s,
                             QString(64, u'a') + u".org"_s,
                             u"a."_s.repeated(126) + u"org"_s}) {
        INFO(name.toStdString());
        CHECK_FALSE(HostName::isPublic(name));
    }
}

TEST_CASE("a host is within a domain by whole labels", "[net][host]")
{
    CHECK(HostName::isWithin(u"example.org", u"example.org"));
    CHECK(HostName::isWithin(u"mail.Example.org", u"example.ORG"));
    CHECK_FALSE(HostName::isWithin(u"notexample.org", u"example.org"));
    CHECK_FALSE(HostName::isWithin(u"example.org.evil.net", u"example.org"));
    CHECK_FALSE(HostName::isWithin(u"org", u"example.org"));
}
