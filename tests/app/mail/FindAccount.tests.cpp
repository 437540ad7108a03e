#include "app/mail/FindAccount.h"

#include "tests/support/Await.h"
#include "tests/support/FakeInternet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QThreadPool>
#include <catch2/catch_test_macros.hpp>
#include <latch>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Address who = *Address::parse(u"canary@Example.org");
const QString first = u"https://autoconfig.example.org/mail/config-v1.1.xml"_s;
const QString second = u"https://example.org/.well-known/autoconfig/mail/config-v1.1.xml"_s;
const QString list = u"https://autoconfig.thunderbird.net/v1.1/example.org"_s;
const QStringList all{first, second, list};
const QString submissions = u"_submissions._tcp.example.org"_s;
const QString submission = u"_submission._tcp.example.org"_s;

QJsonObject config(const QString &host, const QString &socketType = u"SSL"_s)
{
    return {{u"body"_s,
             u"<clientConfig version='1.1'><emailProvider id='x'><outgoingServer type='smtp'><hostname>%1</hostname>"
             "<port>465</port><socketType>%2</socketType><username>%EMAILLOCALPART%</username>"
             "</outgoingServer></emailProvider></clientConfig>"_s.arg(host, socketType)}};
}

QJsonObject leadsTo(const QString &where)
{
    return {{u"status"_s, 301}, {u"headers"_s, QJsonObject{{u"Location"_s, where}}}};
}

QJsonObject does(const QString &manner)
{
    return {{u"manner"_s, manner}, {u"body"_s, u"x"_s}};
}

QJsonArray record(const QString &host, int port)
{
    return {QJsonArray{0, 0, port, host}};
}

struct Place {
    FakeInternet internet;
    AccountSources sources{
        .stage = internet.stage({u"autoconfig.example.org"_s, u"example.org"_s, u"autoconfig.thunderbird.net"_s,
                                 u"elsewhere.example.net"_s, u"self-signed.example.net"_s}),
        .lookUp = [this](const QString &name) { return lookUpSrv(name, internet.nameServerPort()); },
        .patience = 1s,
    };

    void willDo(const QJsonObject &pages, const QJsonObject &srv = {}, const QString &nameServer = {})
    {
        internet.willDo({{u"pages"_s, pages}, {u"srv"_s, srv}, {u"nameServer"_s, nameServer}});
    }
    std::expected<MailAccount, AccountProblem> find(const Address &address = who) const
    {
        return await(findAccount(address, std::nullopt, {}, sources));
    }
};

} // namespace

TEST_CASE("each of those asked is believed when the others know nothing", "[mail][account]")
{
    Place place;
    for (const QString &url : all) {
        INFO(url.toStdString());
        place.willDo({{url, config(u"smtp.example.org"_s)}});
        const auto found = place.find();
        REQUIRE(found);
        CHECK(found->server == SubmissionServer{u"smtp.example.org"_s, 465, SubmissionServer::Implicit});
        CHECK(found->user == u"canary");
        CHECK(found->foundAt == QUrl(url).host());
        CHECK(found->isWithinDomain);
        CHECK(found->isAssured);
    }
    place.willDo({}, {{submissions, record(u"mail.example.org"_s, 465)}});
    auto found = place.find();
    REQUIRE(found);
    CHECK(found->server == SubmissionServer{u"mail.example.org"_s, 465, SubmissionServer::Implicit});
    CHECK(found->user == u"canary@Example.org");
    CHECK(found->foundAt == submissions);
    CHECK(found->isWithinDomain);
    CHECK_FALSE(found->isAssured);

    place.willDo({}, {{submission, record(u"mail.example.net"_s, 587)}});
    found = place.find();
    REQUIRE(found);
    CHECK(found->server == SubmissionServer{u"mail.example.net"_s, 587, SubmissionServer::StartTls});
    CHECK_FALSE(found->isWithinDomain); // to be agreed to
}

TEST_CASE("of several that know, the first of the order is believed, however late it comes", "[mail][account]")
{
    Place place;
    QJsonObject slow = config(u"one.example.org"_s);
    place.willDo({{first, slow}, {second, config(u"two.example.org"_s)}, {list, config(u"three.example.org"_s)}},
                 {{submissions, record(u"four.example.org"_s, 465)}});
    CHECK(place.find()->server.host == u"one.example.org");
    place.willDo({{second, config(u"two.example.org"_s)}, {list, config(u"three.example.org"_s)}},
                 {{submissions, record(u"four.example.org"_s, 465)}});
    CHECK(place.find()->server.host == u"two.example.org");
    place.willDo({{list, config(u"three.example.org"_s)}}, {{submissions, record(u"four.example.org"_s, 465)}});
    CHECK(place.find()->server.host == u"three.example.org");
    // the most believed is the slowest: it gives itself up after its second
    place.willDo({{first, does(u"silent"_s)}, {list, config(u"three.example.org"_s)}});
    CHECK(place.find()->server.host == u"three.example.org");
}

TEST_CASE("those asked learn the domain, and nothing of the part before the @", "[mail][account]")
{
    Place place;
    place.willDo({});
    CHECK(place.find().error().what == AccountProblem::NothingFound);
    const auto seen = place.internet.seen();
    CHECK(QSet<QString>(seen.urls.begin(), seen.urls.end()) == QSet<QString>(all.begin(), all.end()));
    CHECK(seen.asked == QStringList{submissions, submission});
    CHECK_FALSE((seen.urls + seen.headers + seen.asked).join(u' ').contains(u"canary"_s, Qt::CaseInsensitive));
    CHECK(accountHosts(who)
          == QStringList{u"autoconfig.example.org"_s, u"example.org"_s, u"autoconfig.thunderbird.net"_s});
}

TEST_CASE("a lie about one's account is passed over", "[mail][account][hostile]")
{
    Place place;
    const QString inside = u"https://127.0.0.1/"_s;
    for (const QJsonObject &lie :
         {QJsonObject{{u"body"_s, u"<html><body>Welcome</body></html>"_s}, {u"type"_s, u"text/html"_s}},
          does(u"endless"_s), does(u"bomb"_s), does(u"drop"_s), does(u"nonsense"_s), does(u"heads"_s),
          leadsTo(u"http://example.org/"_s), leadsTo(inside), leadsTo(u"https://self-signed.example.net/"_s),
          config(u"127.0.0.1"_s), config(u"smtp.example.org"_s, u"plain"_s)}) {
        INFO(QJsonDocument(lie).toJson().constData());
        place.willDo({{first, lie}, {second, config(u"honest.example.org"_s)}});
        const auto found = place.find();
        REQUIRE(found);
        CHECK(found->server.host == u"honest.example.org");
    }
}

TEST_CASE("where an answer leads on, it is told who gave it in the end", "[mail][account]")
{
    Place place;
    const QString elsewhere = u"https://elsewhere.example.net/config.xml"_s;
    place.willDo({{first, leadsTo(elsewhere)}, {elsewhere, config(u"smtp.example.net"_s)}});
    const auto found = place.find();
    REQUIRE(found);
    CHECK(found->foundAt == u"elsewhere.example.net");
    CHECK_FALSE(found->isWithinDomain);
    CHECK(found->isAssured);
}

TEST_CASE("why nothing was found is told apart", "[mail][account]")
{
    Place place;
    place.willDo({{list, config(u"smtp.example.org"_s, u"plain"_s)}});
    CHECK(place.find().error().what == AccountProblem::OnlyUnprotected);
    place.willDo({}, {}, u"broken"_s);
    CHECK(place.find().error().what == AccountProblem::NothingFound);

    place.sources.stage->hosts = {{u"autoconfig.example.org"_s, 9},
                                  {u"example.org"_s, 9},
                                  {u"autoconfig.thunderbird.net"_s, 9}}; // nobody listens there
    CHECK(place.find().error().what == AccountProblem::NoNetwork);
    place.willDo({});
    CHECK(place.find().error().what == AccountProblem::NothingFound); // the name server answers

    int asked = 0;
    place.sources.lookUp = [&](const QString &) {
        ++asked;
        return std::vector<SrvRecord>();
    };
    for (const auto &address : {u"a@localhost"_s, u"a@intranet"_s, u"a@127.0.0.1"_s, u"a@printer.local"_s})
        CHECK(place.find(*Address::parse(address)).error().what == AccountProblem::NothingFound);
    CHECK(asked == 0);
}

TEST_CASE("through a proxy no name server is asked, and nothing goes round it", "[mail][account][proxy]")
{ // THREATS-S14, THREATS-S15
    Place place;
    QJsonObject plan{{u"pages"_s, QJsonObject{{list, config(u"smtp.example.org"_s)}}},
                     {u"names"_s, QJsonArray{u"example.org"_s, u"autoconfig.thunderbird.net"_s}},
                     {u"srv"_s, QJsonObject{{submissions, record(u"mail.example.org"_s, 465)}}}};
    place.internet.willDo(plan);
    const auto found = await(findAccount(who, place.internet.proxy(), {}, place.sources));
    REQUIRE(found);
    CHECK(found->foundAt == u"autoconfig.thunderbird.net");
    auto seen = place.internet.seen();
    CHECK(seen.asked.isEmpty());
    CHECK(QSet<QString>(seen.proxied.begin(), seen.proxied.end())
          == QSet<QString>{u"autoconfig.example.org"_s, u"example.org"_s, u"autoconfig.thunderbird.net"_s});

    plan.insert(u"pages"_s, QJsonObject());
    place.internet.willDo(plan);
    CHECK(await(findAccount(who, place.internet.proxy(), {}, place.sources)).error().what
          == AccountProblem::NothingFound);
    plan.insert(u"proxy"_s, u"refuses"_s);
    place.internet.willDo(plan);
    CHECK(await(findAccount(who, place.internet.proxy(), {}, place.sources)).error().what
          == AccountProblem::ProxyFailed);
    const Proxy nobody{.host = u"127.0.0.1"_s, .port = 9};
    CHECK(await(findAccount(who, nobody, {}, place.sources)).error().what == AccountProblem::ProxyFailed);
    seen = place.internet.seen();
    CHECK(seen.asked.isEmpty());
    CHECK(seen.urls.isEmpty());
}

TEST_CASE("looking for an account is cancelled within a second, also while a name server is silent", "[mail][account]")
{ // THREATS-S7
    Place place;
    place.sources.patience = 10s;
    std::latch answered(1);
    place.sources.lookUp = [&](const QString &) -> std::expected<std::vector<SrvRecord>, NetProblem> {
        answered.wait();
        return std::unexpected(NetProblem{NetProblem::TimedOut});
    };
    place.willDo({{first, does(u"silent"_s)}});
    std::stop_source cancel;
    const std::jthread presses([&] {
        std::this_thread::sleep_for(200ms);
        cancel.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto found = await(findAccount(who, std::nullopt, cancel.get_token(), place.sources));
    REQUIRE_FALSE(found);
    CHECK(found.error().what == AccountProblem::Cancelled);
    CHECK(clock.elapsed() < 1'200);
    answered.count_down();
    QThreadPool::globalInstance()->waitForDone(); // the look-up uses what is this test's
}
