#include "app/mail/AutoConfig.h"

#include <QRandomGenerator>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const Address who = *Address::parse(u"Jo.Doe@example.org");

QByteArray server(const char *host, const char *port, const char *socketType, const char *rest = "")
{
    return QByteArray("<outgoingServer type=\"smtp\"><hostname>") + host + "</hostname><port>" + port
        + "</port><socketType>" + socketType + "</socketType>" + rest + "</outgoingServer>\n";
}

QByteArray file(const QByteArray &servers)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\n<emailProvider "
           "id=\"example.org\">\n"
           "<domain>example.org</domain><displayName>Example</displayName>\n"
           "<incomingServer type=\"imap\"><hostname>imap.example.org</hostname><port>993</port>"
           "<socketType>SSL</socketType></incomingServer>\n"
        + servers + "</emailProvider>\n<webMail><loginPage url=\"https://example.org/\"/></webMail>\n</clientConfig>\n";
}

std::optional<AutoConfig::Problem> problem(const QByteArray &xml)
{
    const auto config = AutoConfig::parse(xml, who);
    return config ? std::nullopt : std::optional(config.error());
}

} // namespace

TEST_CASE("the server for outgoing mail is read, with implicit TLS before STARTTLS", "[mail][autoconfig]")
{ // THREATS-S1
    const auto config = AutoConfig::parse(
        file(server("smtp.example.org", "587", "STARTTLS") + server("smtp.example.org", "25", "plain")
             + server("First.Example.org", "465", "SSL") + server("second.example.org", "465", "SSL")),
        who);
    REQUIRE(config);
    CHECK(config->server == SubmissionServer{u"first.example.org"_s, 465, SubmissionServer::Implicit});
    CHECK(config->user == u"Jo.Doe@example.org");
    CHECK(config->login == AutoConfig::WithPassword);

    const auto second = AutoConfig::parse(
        file(server("smtp.example.org", "25", "plain") + server("smtp.example.org", "587", "STARTTLS")), who);
    REQUIRE(second);
    CHECK(second->server == SubmissionServer{u"smtp.example.org"_s, 587, SubmissionServer::StartTls});
}

TEST_CASE("a server without TLS is never taken, and it is told that there is one", "[mail][autoconfig]")
{ // THREATS-S1
    CHECK(problem(file(server("smtp.example.org", "25", "plain"))) == AutoConfig::NotPrivate);
    CHECK(problem(file(server("smtp.example.org", "25", ""))) == AutoConfig::NotPrivate);
    CHECK(problem(file(server("smtp.example.org", "465", "ssl"))) == AutoConfig::NotPrivate);
    CHECK(problem(file({})) == AutoConfig::NoServer);
    CHECK(problem(file(QByteArray(server("smtp.example.org", "465", "SSL")).replace("smtp\"", "lmtp\"")))
          == AutoConfig::NoServer);
}

TEST_CASE("the name of the user is filled in from the address", "[mail][autoconfig]")
{
    const auto userFor = [](const char *text, const Address &address = who) {
        const QByteArray rest = QByteArray("<username>") + text + "</username>";
        const auto config =
            AutoConfig::parse(file(server("mail.%EMAILDOMAIN%", "465", "SSL", rest.constData())), address);
        return config ? config->server.host + u' ' + config->user : QString();
    };
    CHECK(userFor("%EMAILADDRESS%") == u"mail.example.org Jo.Doe@example.org");
    CHECK(userFor("%EMAILLOCALPART%") == u"mail.example.org Jo.Doe");
    CHECK(userFor(" %EMAILLOCALPART%_%EMAILDOMAIN%\n") == u"mail.example.org Jo.Doe_example.org");
    CHECK(userFor("customer-4711") == u"mail.example.org customer-4711");
    CHECK(userFor("") == u"mail.example.org Jo.Doe@example.org");
    CHECK(userFor("%REALNAME%") == QString());
    CHECK(userFor("100%") == QString());
    CHECK(userFor("a b") == QString());
    CHECK(userFor("a&#10;b") == QString());
    CHECK(userFor(QByteArray(321, 'x').constData()) == QString());
    // what was filled in is not filled in again
    const auto odd = *Address::parse(u"%EMAILDOMAIN%@example.org");
    CHECK(userFor("%EMAILLOCALPART%", odd) == u"mail.example.org %EMAILDOMAIN%");
}

TEST_CASE("how one logs in is told", "[mail][autoconfig]") // THREATS-S5
{
    const auto loginFor = [](std::initializer_list<const char *> ways) {
        QByteArray rest;
        for (const char *way : ways)
            rest += QByteArray("<authentication>") + way + "</authentication>";
        return AutoConfig::parse(file(server("smtp.example.org", "465", "SSL", rest.constData())), who)->login;
    };
    CHECK(loginFor({}) == AutoConfig::WithPassword);
    CHECK(loginFor({"password-cleartext"}) == AutoConfig::WithPassword);
    CHECK(loginFor({"OAuth2", "password-cleartext"}) == AutoConfig::WithPassword);
    CHECK(loginFor({"password-encrypted"}) == AutoConfig::WithPassword);
    CHECK(loginFor({"OAuth2"}) == AutoConfig::OtherLogin);
    CHECK(loginFor({"NTLM", "GSSAPI"}) == AutoConfig::OtherLogin);
    CHECK(loginFor({"none"}) == AutoConfig::NoLogin);
    CHECK(loginFor({"client-IP-address"}) == AutoConfig::NoLogin);
}

TEST_CASE("a server that cannot be one of the internet's does not count", "[mail][autoconfig][hostile]")
{
    for (const char *host :
         {"", "localhost", "127.0.0.1", "smtp", "printer.local", "192.168.1.1", "smtp.example.org/x",
          "smtp.example.org:25", "a b.example.org", "%REALNAME%.example.org", "[::1]", "smtp.example.org&#10;RCPT"}) {
        INFO(host);
        CHECK(problem(file(server(host, "465", "SSL"))) == AutoConfig::NoServer);
        CHECK_FALSE(problem(file(server(host, "465", "SSL") + server("smtp.example.org", "465", "SSL"))));
    }
    for (const char *port : {"", "0", "-1", "65536", "465x", "4 65", "0x1d1"}) {
        INFO(port);
        CHECK(problem(file(server("smtp.example.org", port, "SSL"))) == AutoConfig::NoServer);
    }
}

TEST_CASE("what is no such file, or has more in it than it may, is refused whole", "[mail][autoconfig][hostile]")
{
    const QByteArray good = file(server("smtp.example.org", "465", "SSL"));
    REQUIRE_FALSE(problem(good));
    const QByteArray body = good.sliced(good.indexOf('\n') + 1);
    const QByteArray laughs = "<!DOCTYPE clientConfig [<!ENTITY a \"smtp.example.org\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    const QByteArray outside = "<!DOCTYPE clientConfig SYSTEM \"file:///etc/passwd\">";
    for (const QByteArray &xml :
         {QByteArray(), QByteArray("<html><body>Not found</body></html>"), QByteArray("Not found"),
          QByteArray("{\"a\":1}"), QByteArray("\x1f\x8b\x08"), laughs + body, outside + body,
          QByteArray("<!DOCTYPE clientConfig>") + body, QByteArray(good).replace("smtp.example.org", "&undefined;"),
          QByteArray(good).replace("clientConfig", "serverConfig"), good + good, good.chopped(20),
          QByteArray(good).replace("465", "<b>465</b>"), good + QByteArray(256LL * 1024, ' '), QByteArray(200'000, '<'),
          QByteArray("<a>").repeated(60'000)}) {
        INFO(xml.first(std::min<qsizetype>(xml.size(), 200)).constData());
        CHECK(problem(xml) == AutoConfig::NotAConfig);
    }
}

TEST_CASE("a file with bytes changed is refused or still keeps the rules", "[mail][autoconfig][hostile]")
{
    const QByteArray good = file(server("smtp.example.org", "465", "SSL", "<username>%EMAILADDRESS%</username>")
                                 + server("smtp.example.org", "587", "STARTTLS"));
    QRandomGenerator random(6);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray changed = good;
        for (int change = 0; change <= round % 8; ++change)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        if (const auto config = AutoConfig::parse(changed, who)) {
            REQUIRE(config->server.port != 0);
            REQUIRE(config->server.host == config->server.host.toLower());
            REQUIRE_FALSE(config->user.contains(u'\n'));
        }
    }
}
