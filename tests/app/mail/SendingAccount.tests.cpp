#include "app/mail/SendingAccount.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the way of a report names the line, the server and that there was a proxy, and nobody's login", "[mail]")
{
    SendingAccount account{.server = {.host = u"2001:db8::25"_s,
                                      .port = 587,
                                      .tls = SubmissionServer::StartTls,
                                      .caFile = u"/home/robin/own-authority.pem"_s},
                           .login = SubmissionLogin::Password,
                           .user = u"robin"_s};
    CHECK(account.way() == u"smtp://[2001:db8::25]:587"); // the port is not a part of the address
    account.proxy = Proxy{.host = u"proxy.example.net"_s};
    CHECK(account.way() == u"smtp://[2001:db8::25]:587, through a SOCKS proxy");
    account.server = {.host = u"%1.example.org"_s, .port = 2465};
    CHECK(account.way() == u"smtps://%1.example.org:2465, through a SOCKS proxy");
}
