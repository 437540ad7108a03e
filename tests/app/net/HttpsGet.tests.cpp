#include "app/net/HttpsGet.h"

#include "tests/app/net/LookUps.h"
#include "tests/support/FakeInternet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString page = u"https://www.example.org/page"_s;
const QStringList hosts{u"www.example.org"_s,         u"other.example.org"_s,         u"self-signed.example.net"_s,
                        u"expired.example.net"_s,     u"wrong-name.example.net"_s,    u"stranger.example.net"_s,
                        u"common-name.example.net"_s, u"autoconfig.thunderbird.net"_s};

QJsonObject pages(std::initializer_list<std::pair<QString, QJsonObject>> all)
{
    QJsonObject object;
    for (const auto &[url, what] : all)
        object.insert(url, what);
    return {{u"pages"_s, object}};
}

QJsonObject says(const QString &body)
{
    return {{u"body"_s, body}, {u"type"_s, u"text/plain; charset=utf-8"_s}};
}

QJsonObject leadsTo(const QString &place, int status = 302)
{
    return {{u"status"_s, status}, {u"headers"_s, QJsonObject{{u"Location"_s, place}}}};
}

QJsonObject does(const QString &manner)
{
    return {{u"manner"_s, manner}, {u"body"_s, u"x"_s.repeated(100)}};
}

/// A window on the fake internet, as a caller has it.
struct Place {
    FakeInternet::Certificates certificates = FakeInternet::Good;
    FakeInternet internet{certificates};
    HttpsGet https{std::nullopt, internet.stage(hosts)};

    [[nodiscard]] std::expected<WebPage, NetProblem> get(const QString &url, const HttpsGet::Limits &limits = {}) const
    {
        return https.get(QUrl(url), limits, {});
    }
    [[nodiscard]] NetProblem::What problem(const QString &url, const HttpsGet::Limits &limits = {}) const
    {
        const auto result = get(url, limits);
        REQUIRE_FALSE(result);
        return result.error().what;
    }
};

} // namespace

TEST_CASE("a page is fetched as it is, and the host is told nothing but which one", "[net][https]")
{
    qputenv("http_proxy", "http://127.0.0.1:9");
    qputenv("https_proxy", "http://127.0.0.1:9"); // whoever set these did not mean this program
    qputenv("ALL_PROXY", "socks5://127.0.0.1:9");
    Place place;
    place.internet.willDo(pages({{page, says(u"Grüße"_s)}}));
    const auto result = place.get(page);
    qunsetenv("http_proxy");
    qunsetenv("https_proxy");
    qunsetenv("ALL_PROXY");
    REQUIRE(result);
    CHECK(result->body == u"Grüße"_s.toUtf8());
    CHECK(result->url == QUrl(page));
    CHECK(result->contentType == u"text/plain; charset=utf-8");
    CHECK(place.internet.seen().headers == QStringList{u"Host: www.example.org"_s, u"Accept: */*"_s});
}

TEST_CASE("a redirect is followed to HTTPS, without cookies and without telling where from", "[net][https]")
{
    Place place;
    auto first = leadsTo(u"/next"_s, 301);
    first.insert(u"headers"_s, QJsonObject{{u"Location"_s, u"/next"_s}, {u"Set-Cookie"_s, u"canary=1; Path=/"_s}});
    place.internet.willDo(
        pages({{page, first},
               {u"https://www.example.org/next"_s, leadsTo(u"https://other.example.org/last#part"_s, 308)},
               {u"https://other.example.org/last"_s, says(u"here"_s)}}));
    const auto result = place.get(page);
    REQUIRE(result);
    CHECK(result->body == "here");
    CHECK(result->url.host() == u"other.example.org");
    const auto seen = place.internet.seen();
    CHECK(seen.urls.size() == 3);
    for (const QString &header : seen.headers)
        CHECK((header.startsWith(u"Host: ") || header == u"Accept: */*"));
}

TEST_CASE("a redirect is followed five times at the most", "[net][https][hostile]")
{
    Place place;
    QJsonObject chain;
    for (int at = 0; at < 7; ++at)
        chain.insert(u"https://www.example.org/%1"_s.arg(at), leadsTo(u"/%1"_s.arg(at + 1)));
    chain.insert(u"https://www.example.org/7"_s, says(u"the end"_s));
    place.internet.willDo({{u"pages"_s, chain}});
    CHECK(place.get(u"https://www.example.org/2"_s)); // five
    CHECK(place.problem(u"https://www.example.org/1"_s) == NetProblem::LedAstray); // six
    place.internet.willDo(pages({{page, leadsTo(page)}}));
    CHECK(place.problem(page) == NetProblem::LedAstray); // in a circle
    CHECK(place.internet.seen().urls.size() == 6);
}

TEST_CASE("where the hosts are named, a redirect leads to no other, and says where it would", "[net][https]")
{
    Place place;
    const QString elsewhere = u"https://other.example.org/last"_s;
    place.internet.willDo(pages({{page, leadsTo(u"/next"_s)},
                                 {u"https://www.example.org/next"_s, leadsTo(elsewhere)},
                                 {elsewhere, says(u"here"_s)}}));
    const auto kept = place.get(page, {.hosts = QStringList{u"www.example.org"_s}});
    REQUIRE_FALSE(kept);
    CHECK(kept.error().what == NetProblem::LedElsewhere);
    CHECK(kept.error().place == QUrl(elsewhere));
    CHECK_FALSE(place.internet.seen().urls.contains(elsewhere));
    CHECK(place.get(page, {.hosts = QStringList{u"www.example.org"_s, u"other.example.org"_s}}));
}

TEST_CASE("a redirect leads neither off HTTPS nor inside", "[net][https][hostile]")
{
    Place place;
    for (const auto &target : {u"http://other.example.org/"_s,
                               u"HTTP://other.example.org/"_s,
                               u"ftp://other.example.org/"_s,
                               u"file:///etc/passwd"_s,
                               u"gopher://other.example.org/"_s,
                               u"data:text/plain,x"_s,
                               u"https://127.0.0.1/"_s,
                               u"https://127.1/"_s,
                               u"https://2130706433/"_s,
                               u"https://0x7f000001/"_s,
                               u"https://[::1]/"_s,
                               u"https://localhost/"_s,
                               u"https://www.example.org.localhost/"_s,
                               u"https://router/"_s,
                               u"https://printer.local/"_s,
                               u"https://192.168.0.1/"_s,
                               u"https://me:secret@other.example.org/"_s,
                               u"https://other.example.org:8443/"_s,
                               u"https:///"_s,
                               u"//127.0.0.1/"_s,
                               u"https://other.example.org\\@127.0.0.1/"_s,
                               u"https://other.example.org/"_s + QString(3'000, u'x')}) {
        INFO(target.toStdString());
        place.internet.willDo(pages({{page, leadsTo(target)}, {u"https://other.example.org/"_s, says(u"x"_s)}}));
        CHECK(place.problem(page) == NetProblem::LedAstray);
        CHECK(place.internet.seen().urls.size() == 1);
    }
}

TEST_CASE("a name that stands for an address inside is not connected to", "[net][https][hostile]")
{
    FakeInternet internet;
    internet.willDo(pages({{page, leadsTo(u"https://inside.example.org/"_s)}}));
    for (const auto &address : {u"127.0.0.1"_s, u"10.0.0.1"_s, u"192.168.1.1"_s, u"169.254.169.254"_s, u"0.0.0.0"_s,
                                u"[::1]"_s, u"[::ffff:127.0.0.1]"_s, u"[fe80::1]"_s}) {
        INFO(address.toStdString());
        auto stage = internet.stage(hosts);
        stage.addresses[u"inside.example.org"_s] = address;
        const HttpsGet https(std::nullopt, stage);
        for (const QString &url : {u"https://inside.example.org/"_s, page}) {
            const auto result = https.get(QUrl(url), {}, {});
            REQUIRE_FALSE(result);
            CHECK(result.error().what == NetProblem::LedAstray);
        }
    }
}

TEST_CASE("what is no https address of the internet is not asked", "[net][https][hostile]")
{
    Place place;
    for (const auto &url : {u""_s, u"http://www.example.org/"_s, u"https://localhost/"_s, u"https://127.0.0.1/"_s,
                            u"https://u@www.example.org/"_s, u"https://www.example.org:444/"_s, u"page"_s,
                            u"file:///etc/hostname"_s, u"https://"_s}) {
        INFO(url.toStdString());
        CHECK(place.problem(url) == NetProblem::BadAddress);
    }
    CHECK(HttpsGet::mayAsk(QUrl(u"https://www.example.org:443/a?b"_s)));
    const QString longest = u"https://www.example.org/"_s.leftJustified(2'000, u'a');
    CHECK(HttpsGet::mayAsk(QUrl(longest)));
    CHECK(place.problem(longest + u'a') == NetProblem::BadAddress);
    CHECK(HttpsGet::mayAsk(QUrl(u"https://exämple.org/"_s)));
    CHECK(place.internet.seen().urls.isEmpty());
}

TEST_CASE("a host that cannot show who it is is not believed", "[net][https][tls]") // THREATS-S3
{
    Place place{FakeInternet::BadOnesToo};
    for (const auto &name : {u"self-signed"_s, u"expired"_s, u"wrong-name"_s, u"stranger"_s, u"common-name"_s}) {
        INFO(name.toStdString());
        const QString url = u"https://%1.example.net/"_s.arg(name);
        place.internet.willDo(pages({{url, says(u"trust me"_s)}}));
        CHECK(place.problem(url) == NetProblem::WrongCertificate);
        CHECK(place.internet.seen().urls.isEmpty());
    }
}

TEST_CASE("nothing is said in an old TLS", "[net][https][tls]") // THREATS-S4
{
    FakeInternet internet;
    internet.willDo(pages({{u"https://old.example.net/"_s, says(u"x"_s)}}));
    const HttpsGet https(std::nullopt, internet.oldStage({u"old.example.net"_s}));
    const auto result = https.get(QUrl(u"https://old.example.net/"_s), {}, {});
    REQUIRE_FALSE(result);
    CHECK(result.error().what == NetProblem::NotPrivate);
    CHECK(internet.seen().urls.isEmpty());
}

TEST_CASE("a page that is too big, never ends or unfolds is not swallowed", "[net][https][hostile]")
{
    Place place;
    place.internet.willDo(pages({{page, says(QString(1'000, u'x'))}}));
    CHECK(place.get(page, {.bytes = 1'000}));
    CHECK(place.problem(page, {.bytes = 999}) == NetProblem::TooBig);
    place.internet.willDo(pages({{page, does(u"endless"_s)}}));
    CHECK(place.problem(page) == NetProblem::TooBig);
    place.internet.willDo(pages({{page, does(u"heads"_s)}}));
    CHECK(place.problem(page) == NetProblem::TooBig);
    place.internet.willDo(pages({{page, does(u"bomb"_s)}}));
    const auto packed = place.get(page);
    REQUIRE(packed);
    CHECK(packed->body.size() < 50'000); // as it came, and nobody unfolds it
}

TEST_CASE("a host that is slow or silent is given up in time, and cancel is answered within a second",
          "[net][https][hostile]") // THREATS-S7
{
    Place place;
    for (const auto &manner : {u"silent"_s, u"slow"_s}) {
        place.internet.willDo(pages({{page, does(manner)}}));
        QElapsedTimer clock;
        clock.start();
        CHECK(place.problem(page, {.total = 150ms}) == NetProblem::TimedOut);
        CHECK(clock.elapsed() < 1'150);

        std::stop_source cancel;
        const std::jthread presses([&] {
            std::this_thread::sleep_for(100ms);
            cancel.request_stop();
        });
        clock.start();
        const auto result = place.https.get(QUrl(page), {}, cancel.get_token());
        REQUIRE_FALSE(result);
        CHECK(result.error().what == NetProblem::Cancelled);
        CHECK(clock.elapsed() < 1'100);
    }
    QJsonObject chain; // each within the time, all together not
    for (int at = 0; at < 5; ++at)
        chain.insert(u"https://www.example.org/%1"_s.arg(at), leadsTo(u"/%1"_s.arg(at + 1)));
    chain.insert(u"https://www.example.org/5"_s, does(u"slow"_s));
    place.internet.willDo({{u"pages"_s, chain}});
    CHECK(place.problem(u"https://www.example.org/0"_s, {.total = 250ms}) == NetProblem::TimedOut);
}

TEST_CASE("what is not there, breaks off or is no HTTP is said as such", "[net][https]")
{
    Place place;
    place.internet.willDo(pages({{page, does(u"drop"_s)}}));
    CHECK(place.problem(page) == NetProblem::LineDropped);
    place.internet.willDo(pages({{page, does(u"nonsense"_s)}}));
    CHECK(place.problem(page) == NetProblem::NotAPage);
    place.internet.willDo({});
    const auto missing = place.get(page);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().what == NetProblem::Refused);
    CHECK(missing.error().status == 404);

    auto nobody = place.internet.stage({});
    nobody.hosts[u"www.example.org"_s] = 9; // nobody listens there
    CHECK(HttpsGet(std::nullopt, nobody).get(QUrl(page), {}, {}).error().what == NetProblem::CannotConnect);
    CHECK(place.problem(u"https://nobody.invalid/"_s) == NetProblem::NotFound);
}

TEST_CASE("through a proxy it is the proxy that looks up the name, and nothing goes round it",
          "[net][https][proxy]") // THREATS-S14, THREATS-S15
{
    FakeInternet internet;
    const HttpsGet https(internet.proxy(), internet.stage({}));
    auto plan = pages({{page, says(u"through"_s)}});
    plan.insert(u"names"_s, QJsonArray{u"www.example.org"_s});
    internet.willDo(plan);
    std::ignore = lookUps(); // of other tests
    CHECK_FALSE(HttpsGet(std::nullopt, internet.stage({})).get(QUrl(u"https://nobody.invalid/"_s), {}, {}));
    CHECK(lookUps() == QStringList{u"nobody.invalid"_s}); // control: they are seen
    qputenv("no_proxy", "*"); // whoever set this did not mean this program
    const auto result = https.get(QUrl(page), {}, {});
    REQUIRE(result);
    CHECK(result->body == "through");
    CHECK(https.get(QUrl(page), {}, {}));
    qunsetenv("no_proxy");
    const auto seen = internet.seen();
    CHECK(seen.proxied == QStringList{u"www.example.org"_s, u"www.example.org"_s});
    CHECK(lookUps().isEmpty());
    CHECK(seen.users.at(0).size() == 32); // by which Tor takes a path of its own,
    CHECK(seen.users.at(0) != seen.users.at(1)); // and another one the next time

    CHECK(https.get(QUrl(u"https://unknown.example.org/"_s), {}, {}).error().what == NetProblem::NotFound);
    plan.insert(u"proxy"_s, u"refuses"_s);
    internet.willDo(plan);
    CHECK(https.get(QUrl(page), {}, {}).error().what == NetProblem::ProxyFailed);
    CHECK(internet.seen().urls.isEmpty());
    plan.insert(u"proxy"_s, u"silent"_s);
    internet.willDo(plan);
    CHECK(https.get(QUrl(page), {.total = 150ms}, {}).error().what == NetProblem::TimedOut);

    const HttpsGet nobody(Proxy{.host = u"127.0.0.1"_s, .port = 9}, internet.stage(hosts));
    CHECK(nobody.get(QUrl(page), {}, {}).error().what == NetProblem::ProxyFailed);
    const HttpsGet nonsense(Proxy{.host = u"a b"_s, .port = 9050}, internet.stage(hosts));
    CHECK(nonsense.get(QUrl(page), {}, {}).error().what == NetProblem::ProxyFailed);
    CHECK(internet.seen().urls.isEmpty());
}

TEST_CASE("through a proxy a redirect leads no more inside than without", "[net][https][proxy][hostile]")
{
    FakeInternet internet;
    const HttpsGet https(internet.proxy(), internet.stage({}));
    for (const auto &target : {u"https://127.0.0.1/"_s, u"https://localhost/"_s, u"https://router/"_s}) {
        auto plan = pages({{page, leadsTo(target)}});
        plan.insert(u"names"_s, QJsonArray{u"www.example.org"_s});
        internet.willDo(plan);
        CHECK(https.get(QUrl(page), {}, {}).error().what == NetProblem::LedAstray);
        CHECK(internet.seen().proxied == QStringList{u"www.example.org"_s});
    }
}
