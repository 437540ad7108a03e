#include "app/cli/SendOptions.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a mail server is written as smtps or smtp, a name and perhaps a port", "[cli][send]")
{
    struct Row {
        QString url;
        SubmissionServer server;
    };
    using enum SubmissionServer::Tls;
    for (const Row &row : {Row{u"smtps://mail.example.org"_s, {u"mail.example.org"_s, 465, Implicit}},
                           Row{u"smtp://mail.example.org"_s, {u"mail.example.org"_s, 587, StartTls}},
                           Row{u"smtps://mail.example.org:2465/"_s, {u"mail.example.org"_s, 2465, Implicit}},
                           Row{u"smtp://[::1]:25"_s, {u"::1"_s, 25, StartTls}},
                           Row{u"smtps://bücher.example"_s, {u"bücher.example"_s, 465, Implicit}}}) {
        INFO(row.url.toStdString());
        CHECK(SendOptions::server(row.url) == row.server);
    }
    for (const char *url :
         {"", "mail.example.org", "smtps://", "smtps://:465", "SMTPS://a b", "smtps://user@mail.example.org",
          "smtps://user:pw@mail.example.org", "smtps://mail.example.org/path", "smtps://mail.example.org?x",
          "smtps://mail.example.org#x", "smtps://mail.example.org:0", "smtps://mail.example.org:65536",
          "smtps://mail.example.org:", "smtps://mail.example.org:465:465", "http://mail.example.org",
          "smtps://mail.example.org\n", "smtps://mail.exa\nmple.org", "xsmtps://mail.example.org"}) {
        INFO(url);
        CHECK_FALSE(SendOptions::server(QString::fromUtf8(url)));
    }
}

TEST_CASE("a proxy is written as a name and a port", "[cli][send]")
{
    CHECK(SendOptions::proxy(u"127.0.0.1:9050"_s) == Proxy{u"127.0.0.1"_s, 9050});
    CHECK(SendOptions::proxy(u"[::1]:9150"_s) == Proxy{u"::1"_s, 9150});
    CHECK(SendOptions::proxy(u"127.0.0.1:9050"_s)->freshCircuit);
    for (const char *text : {"", "127.0.0.1", ":9050", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:99999", "a@b:1",
                             "socks5://127.0.0.1:9050", "127.0.0.1:9050 "})
        CHECK_FALSE(SendOptions::proxy(QString::fromUtf8(text)));
}
