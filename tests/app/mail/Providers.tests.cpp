#include "app/mail/Providers.h"
#include "app/mail/WebMail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

Address address(QStringView text)
{
    return *Address::parse(text);
}

QJsonObject sample()
{
    return {
        {u"id"_s, u"acme"_s},
        {u"name"_s, u"Acme Mail"_s},
        {u"domains"_s, QJsonArray{u"acme.example"_s, u"acme.test"_s}},
        {u"server"_s, QJsonObject{{u"host"_s, u"smtp.acme.example"_s}, {u"port"_s, 465}, {u"tls"_s, u"implicit"_s}}},
        {u"login"_s, u"app-password"_s},
        {u"hosts"_s, QJsonArray{u"out.acme.example"_s}},
        {u"user"_s, u"local-part"_s},
        {u"allowFirst"_s, true},
        {u"help"_s, u"https://acme.example/passwords"_s},
        {u"web"_s, u"https://mail.acme.example/"_s},
        {u"steps"_s, u"other"_s},
        {u"limit"_s, 25'000'000},
    };
}

QJsonObject sampleWith(const QString &field, const QJsonValue &value)
{
    QJsonObject object = sample();
    object.insert(field, value);
    return object;
}

QJsonObject sampleWithout(std::initializer_list<QString> fields)
{
    QJsonObject object = sample();
    for (const QString &field : fields)
        object.remove(field);
    return object;
}

QJsonObject server(const QString &host, int port, const QString &tls)
{
    return {{u"host"_s, host}, {u"port"_s, port}, {u"tls"_s, tls}};
}

std::expected<Providers, ProvidersProblem> parsed(const QJsonArray &providers)
{
    const QJsonObject top{{u"format"_s, u"vouchsafe-providers/1"_s}, {u"providers"_s, providers}};
    return Providers::parse(QJsonDocument(top).toJson(QJsonDocument::Compact));
}

std::optional<ProvidersProblem::What> refusal(const QJsonArray &providers)
{
    const auto list = parsed(providers);
    return list ? std::nullopt : std::optional(list.error().what);
}

} // namespace

TEST_CASE("every provider that is built in is valid, and has steps that exist", "[mail][providers]")
{
    const auto providers = Providers::builtIn();
    REQUIRE(providers);
    const auto steps = WebMails::builtIn();
    REQUIRE(steps);
    CHECK(providers->all().size() >= 40);
    QSet<QString> domains;
    for (const Provider &provider : providers->all()) {
        INFO(provider.id.toStdString());
        CHECK(steps->named(provider.steps).id == provider.steps);
        CHECK((steps->named(provider.steps).service == WebMail::Other || provider.web.isValid()));
        CHECK(provider.server.has_value() == (provider.login != Provider::NoPassword));
        for (const QString &domain : provider.domains) {
            CHECK_FALSE(domains.contains(domain));
            domains.insert(domain);
            const auto *const found = providers->of(address(u"someone@"_s + domain.toUpper()));
            REQUIRE(found != nullptr);
            CHECK(found->id == provider.id);
        }
    }
}

TEST_CASE("a line that is private from the first byte is preferred: who is asked otherwise offers no such line",
          "[mail][providers]") // THREATS-S1
{
    const auto providers = Providers::builtIn();
    REQUIRE(providers);
    // As their own pages and Thunderbird's list have it, none of these answers on port 465.
    const QSet<QString> startTlsOnly{u"icloud"_s,   u"proton"_s,  u"vivaldi"_s, u"vodafone-de"_s,
                                     u"proximus"_s, u"telenet"_s, u"ziggo"_s};
    for (const Provider &provider : providers->all()) {
        INFO(provider.id.toStdString());
        if (provider.server)
            CHECK((provider.server->tls == SubmissionServer::StartTls) == startTlsOnly.contains(provider.id));
    }
}

TEST_CASE("the truths about passwords are told", "[mail][providers]")
{
    const auto providers = Providers::builtIn();
    REQUIRE(providers);
    struct Truth {
        QStringView address;
        Provider::Login login;
        QStringView host; // empty: none
        quint16 port;
        QStringView user;
        QStringView steps;
    };
    const Truth truths[] = {
        {u"a@gmail.com", Provider::AppPassword, u"smtp.gmail.com", 465, u"a@gmail.com", u"gmail"},
        {u"a@googlemail.com", Provider::AppPassword, u"smtp.gmail.com", 465, u"a@googlemail.com", u"gmail"},
        {u"a@icloud.com", Provider::AppPassword, u"smtp.mail.me.com", 587, u"a@icloud.com", u"icloud"},
        {u"a@yahoo.co.uk", Provider::AppPassword, u"smtp.mail.yahoo.com", 465, u"a@yahoo.co.uk", u"yahoo"},
        {u"a@aol.com", Provider::AppPassword, u"smtp.aol.com", 465, u"a@aol.com", u"other"},
        {u"a@outlook.com", Provider::NoPassword, {}, 0, {}, u"outlook"},
        {u"a@hotmail.co.uk", Provider::NoPassword, {}, 0, {}, u"outlook"},
        {u"a@live.com", Provider::NoPassword, {}, 0, {}, u"outlook"},
        {u"a@msn.com", Provider::NoPassword, {}, 0, {}, u"outlook"},
        {u"a@proton.me", Provider::Bridge, u"127.0.0.1", 1025, u"a@proton.me", u"proton"},
        {u"a@tuta.com", Provider::NoPassword, {}, 0, {}, u"other"},
        {u"a@gmx.de", Provider::Password, u"mail.gmx.net", 465, u"a@gmx.de", u"gmx"},
        {u"a@gmx.com", Provider::Password, u"mail.gmx.com", 465, u"a@gmx.com", u"gmx"},
        {u"a@web.de", Provider::Password, u"smtp.web.de", 465, u"a", u"gmx"},
        {u"a@fastmail.com", Provider::AppPassword, u"smtp.fastmail.com", 465, u"a@fastmail.com", u"other"},
        {u"a@t-online.de", Provider::AppPassword, u"securesmtp.t-online.de", 465, u"a@t-online.de", u"other"},
        {u"a@posteo.de", Provider::Password, u"posteo.de", 465, u"a@posteo.de", u"other"},
        {u"a@free.fr", Provider::Password, u"smtp.free.fr", 465, u"a", u"other"},
        {u"a@yandex.ru", Provider::AppPassword, u"smtp.yandex.com", 465, u"a@yandex.ru", u"other"},
        {u"a@qq.com", Provider::AppPassword, u"smtp.qq.com", 465, u"a@qq.com", u"other"},
    };
    for (const Truth &truth : truths) {
        INFO(truth.address.toUtf8().constData());
        const auto who = address(truth.address);
        const auto *const provider = providers->of(who);
        REQUIRE(provider != nullptr);
        CHECK(provider->login == truth.login);
        CHECK(provider->steps == truth.steps);
        CHECK(provider->help.isValid()
              >= (truth.login == Provider::AppPassword || truth.login == Provider::Bridge)); // told where to make one
        REQUIRE(provider->server.has_value() == !truth.host.isEmpty());
        if (provider->server) {
            CHECK(provider->server->host == truth.host);
            CHECK(provider->server->port == truth.port);
            CHECK(provider->userFor(who) == truth.user);
        }
    }
    CHECK(providers->of(address(u"a@company.example")) == nullptr);
    CHECK(providers->of(address(u"a@sub.gmail.com")) == nullptr); // another domain, another owner
    CHECK(providers->of(address(u"a@notgmail.com")) == nullptr);
}

TEST_CASE("a company's mail at a known provider's server has that provider's truths", "[mail][providers]")
{
    const auto providers = Providers::builtIn();
    REQUIRE(providers);
    CHECK(providers->ofServer(u"SMTP.Gmail.com")->login == Provider::AppPassword); // Google Workspace
    CHECK(providers->ofServer(u"smtp.googlemail.com")->id == u"gmail");
    CHECK(providers->ofServer(u"smtp.office365.com")->login == Provider::NoPassword);
    CHECK(providers->ofServer(u"smtp-mail.outlook.com")->id == u"outlook");
    CHECK(providers->ofServer(u"smtp.gmail.com.evil.example") == nullptr);
    CHECK(providers->ofServer(u"") == nullptr);
}

TEST_CASE("a list of providers is read whole", "[mail][providers]")
{
    const auto list = parsed({sample()});
    REQUIRE(list);
    const Provider &acme = list->all().front();
    CHECK(acme.name == u"Acme Mail");
    CHECK(acme.server == SubmissionServer{u"smtp.acme.example"_s, 465, SubmissionServer::Implicit});
    CHECK(acme.allowFirst);
    CHECK(acme.help == QUrl(u"https://acme.example/passwords"_s));
    CHECK(acme.limit == 25'000'000);
    CHECK(acme.userFor(address(u"j.doe@acme.test")) == u"j.doe");
    CHECK(list->ofServer(u"out.acme.example") == &acme);

    const auto least = parsed({sampleWithout({u"hosts"_s, u"user"_s, u"allowFirst"_s, u"web"_s, u"limit"_s})});
    REQUIRE(least);
    CHECK(least->all().front().userFor(address(u"j.doe@acme.test")) == u"j.doe@acme.test");
    CHECK_FALSE(least->all().front().allowFirst);
}

TEST_CASE("a list with a wrong field is refused", "[mail][providers][hostile]")
{
    std::vector<QJsonObject> wrong;
    const auto keys = sample().keys();
    for (const QString &field : keys)
        for (const QJsonValue &value : {QJsonValue(), QJsonValue(u""_s), QJsonValue(QJsonArray()), QJsonValue(-1)})
            wrong.push_back(sampleWith(field, value));
    for (const QString &field : {u"id"_s, u"name"_s, u"domains"_s, u"server"_s, u"login"_s, u"help"_s, u"steps"_s})
        wrong.push_back(sampleWithout({field}));
    wrong.push_back(sampleWith(u"more"_s, true));
    wrong.push_back(sampleWith(u"login"_s, u"none"_s)); // but it has a server
    wrong.push_back(sampleWith(u"login"_s, u"bridge"_s)); // but the server is not on this computer
    for (const QString &name : {u"Acme.example"_s, u"localhost"_s, u"acme"_s, u"a b.example"_s, u"10.0.0.1"_s,
                                u"a..example"_s, u"acme.example."_s, u"acme.example"_s})
        wrong.push_back(sampleWith(u"domains"_s, QJsonArray{u"acme.example"_s, name}));
    for (const QString &page : {u"http://acme.example/"_s, u"https://u:p@acme.example/"_s, u"https://127.0.0.1/"_s,
                                u"https://acme.example:8443/"_s, u"javascript:alert(1)"_s, u"acme.example"_s}) {
        wrong.push_back(sampleWith(u"help"_s, page));
        wrong.push_back(sampleWith(u"web"_s, page));
    }
    for (const QJsonObject &place :
         {server(u"smtp.acme.example"_s, 25, u"starttls"_s), server(u"smtp.acme.example"_s, 587, u"implicit"_s),
          server(u"smtp.acme.example"_s, 465, u"starttls"_s), server(u"smtp.acme.example"_s, 465, u"plain"_s),
          server(u"smtp.acme.example"_s, 0, u"implicit"_s), server(u"smtp.acme.example"_s, 66'001, u"implicit"_s),
          server(u"127.0.0.1"_s, 465, u"implicit"_s), server(u"SMTP.acme.example"_s, 465, u"implicit"_s)})
        wrong.push_back(sampleWith(u"server"_s, place));
    for (const QJsonObject &provider : wrong) {
        INFO(QJsonDocument(provider).toJson().constData());
        CHECK(refusal({provider}) == ProvidersProblem::BadField);
    }
    CHECK(refusal({}) == ProvidersProblem::BadField);
    CHECK(refusal({u"acme"_s}) == ProvidersProblem::BadField);
}

TEST_CASE("what stands in two providers is refused: nobody could say which goes", "[mail][providers][hostile]")
{
    const QJsonObject other{{u"id"_s, u"other"_s},
                            {u"name"_s, u"Other"_s},
                            {u"domains"_s, QJsonArray{u"other.example"_s}},
                            {u"login"_s, u"none"_s},
                            {u"hosts"_s, QJsonArray{u"smtp.other.example"_s}},
                            {u"steps"_s, u"other"_s}};
    CHECK_FALSE(refusal({sample(), other}));
    for (const auto &[field, value] : {std::pair{u"id"_s, QJsonValue(u"acme"_s)},
                                       {u"domains"_s, QJsonArray{u"acme.test"_s}},
                                       {u"hosts"_s, QJsonArray{u"smtp.acme.example"_s}},
                                       {u"hosts"_s, QJsonArray{u"out.acme.example"_s}}}) {
        QJsonObject twice = other;
        twice.insert(field, value);
        INFO(field.toStdString());
        CHECK(refusal({sample(), twice}) == ProvidersProblem::Repeated);
    }
}

TEST_CASE("what is not a list of providers is refused", "[mail][providers][hostile]")
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"format":"vouchsafe-providers/2"})"),
          QByteArray(R"({"format":"vouchsafe-providers/1","format":"vouchsafe-providers/1","providers":[]})"),
          QByteArray(1024LL * 1024, ' ')}) {
        const auto list = Providers::parse(json);
        REQUIRE_FALSE(list);
        CHECK(list.error().what == ProvidersProblem::NotAList);
    }
}
