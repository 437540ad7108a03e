#include "tests/support/FakeInternet.h"
#include "tests/ui/journey/Team.h"
#include "ui/kit/Notice.h"

#include <QElapsedTimer>
#include <QJsonArray>

// S6: looking for a newer lock, from the list of places to the lock that works.

namespace {

/// A person whose team's lock ran out, before a page that shows where a newer one may lie.
struct Looking {
    Team team;
    FakeInternet internet;
    Desk desk;
    QString server = u"https://keys.openpgp.org/vks/v1/by-fingerprint/"_s + team.fingerprint;
    QString page = u"https://www.example.org/key"_s;

    explicit Looking(const std::map<QString, QJsonObject> &pages = {})
    {
        willGive(pages);
        auto about = VendorProfile::parse(profile(u"example"_s, team.key()));
        REQUIRE(about);
        about->sources = {{VendorProfile::KeySource::KeysOpenPgpOrg}, {VendorProfile::KeySource::Page, QUrl(page)}};
        REQUIRE(desk.place.book.add(about->toJson()));
        desk.renewal.stage = internet.stage({u"keys.openpgp.org"_s, u"www.example.org"_s, u"elsewhere.example.net"_s});
        desk.open();
        desk.start(u"Example"_s);
        desk.click(u"Check it goes to the right people"_s);
        REQUIRE(desk.heading().startsWith(u"This app's copy of Example's lock ran out on "_s));
        desk.click(u"Show me where"_s);
        REQUIRE(desk.heading() == u"Look for a newer lock");
    }
    void willGive(const std::map<QString, QJsonObject> &pages)
    {
        QJsonObject all;
        for (const auto &[url, what] : pages)
            all.insert(url, what);
        internet.willDo({{u"pages"_s, all}, {u"names"_s, QJsonArray{u"keys.openpgp.org"_s, u"www.example.org"_s}}});
    }
    void waitFor(const QString &heading) const
    {
        INFO(desk.heading().toStdString() << ": " << desk.words().toStdString());
        REQUIRE(QTest::qWaitFor([&] { return desk.heading().startsWith(heading); }, 15'000));
        QTest::qWait(0); // what was added to the page shows now
    }
    [[nodiscard]] bool says(const QString &words) const { return desk.words().contains(words); }
};

QJsonObject text(const QByteArray &words)
{
    return {{u"body"_s, QString::fromUtf8(words)}};
}

} // namespace

TEST_CASE("nobody is asked before the person saw where and pressed Look; then the lock works", "[ui][journey][look]")
{
    Looking looking;
    looking.willGive({{looking.server, text(looking.team.renewed())}});
    CHECK(looking.says(u"keys.openpgp.org"_s));
    CHECK(looking.says(u"www.example.org/key"_s));
    CHECK(looking.says(u"These places see your internet address, and that you look for Example's lock."_s));
    CHECK(looking.internet.seen().urls.isEmpty());
    looking.desk.go();
    looking.waitFor(u"Found: Example's lock works until "_s);
    CHECK(looking.says(u"It is the same lock with a new date: "_s));
    CHECK(looking.says(u"A newer copy of Example's lock. It works until "_s));
    CHECK(looking.says(u"Nothing here."_s));
    CHECK(looking.internet.seen().urls.size() == 2);
    looking.desk.go();
    CHECK(looking.desk.heading().startsWith(u"Only the Example security team can open this report"_s));
    CHECK(looking.desk.place.files().contains(u"renewed/example.asc"_s));
}

TEST_CASE("where nothing newer is found, every other way on is at hand", "[ui][journey][look]")
{
    Looking looking;
    looking.desk.go();
    looking.waitFor(u"We found no newer lock"_s);
    CHECK(looking.says(u"You did nothing wrong."_s));
    SECTION("by hand")
    {
        looking.desk.click(u"Open"_s);
        CHECK(looking.desk.heading() == u"Give us the newer lock");
    }
    SECTION("the old lock")
    {
        looking.desk.click(u"What that means"_s);
        CHECK(looking.desk.heading() == u"What using the old lock means");
    }
    SECTION("waiting")
    {
        looking.desk.click(u"Wait"_s);
        CHECK(looking.desk.has(u"Check it goes to the right people"_s));
    }
    SECTION("again")
    {
        looking.desk.click(u"Look again"_s);
        CHECK(looking.desk.heading() == u"Look for a newer lock");
        looking.willGive({{looking.page, text(looking.team.renewed())}});
        CHECK(looking.internet.seen().urls.isEmpty());
        looking.desk.go();
        looking.waitFor(u"Found: "_s);
    }
}

TEST_CASE("a withdrawal that is found is for good, whatever else is found", "[ui][journey][look]") // THREATS-K6
{
    Looking looking;
    const QByteArray renewed = looking.team.renewed();
    KeyEdits::revoke(looking.team.home, looking.team.fingerprint, looking.team.made.addDays(310));
    looking.willGive({{looking.server, text(looking.team.key().armored())}, {looking.page, text(renewed)}});
    looking.desk.go();
    looking.waitFor(u"Example has withdrawn this lock"_s);
    CHECK(looking.desk.window->page()->findChild<Notice *>()->kind() == Notice::Kind::Error);
    CHECK(looking.says(u"it is for good: we will never use this lock again."_s));
    CHECK_FALSE(looking.desk.has(u"What that means"_s));
    looking.desk.go();
    CHECK(looking.desk.heading() == u"Example has withdrawn this lock");
    CHECK_FALSE(looking.says(u"Use the old lock anyway"_s));
}

TEST_CASE("Stop is answered within a second, and so is going back", "[ui][journey][look]") // THREATS-S7
{
    Looking looking;
    looking.willGive({{looking.server, {{u"manner"_s, u"silent"_s}}}, {looking.page, {{u"manner"_s, u"silent"_s}}}});
    looking.desk.go();
    REQUIRE(looking.desk.heading() == u"Looking for a newer lock");
    QElapsedTimer clock;
    clock.start();
    SECTION("stop")
    {
        looking.desk.click(u"Stop"_s);
        looking.waitFor(u"Stopped"_s);
        CHECK(looking.desk.has(u"Look again"_s));
    }
    SECTION("back")
    {
        looking.desk.back();
        CHECK(looking.desk.heading().startsWith(u"This app's copy"_s));
        looking.desk.journey.reset(); // waits for what works behind the window
    }
    CHECK(clock.elapsed() < 1000);
}

TEST_CASE("through Tor no place is asked past it", "[ui][journey][look]") // THREATS-S14
{
    Looking looking;
    looking.desk.click(u"Hide where I am"_s);
    looking.desk.choose(u"Through Tor on this computer"_s);
    looking.desk.go();
    CHECK(looking.says(u"Tor is not running. Start it, or choose another way"_s));
    CHECK(looking.internet.seen().urls.isEmpty());
    looking.desk.mail.tor = looking.internet.proxy();
    looking.desk.click(u"Look again"_s);
    CHECK(looking.says(u"We ask only through it, or not at all."_s));
    looking.desk.go();
    looking.waitFor(u"We found no newer lock"_s);
    CHECK(looking.internet.seen().proxied.size() == 2);
}

TEST_CASE("a place that was not on the list is asked after one more look at the list", "[ui][journey][look]")
{
    Looking looking;
    const QString elsewhere = u"https://elsewhere.example.net/key"_s;
    looking.willGive({{looking.page, {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, elsewhere}}}}},
                      {elsewhere, text(looking.team.renewed())}});
    looking.desk.go();
    looking.waitFor(u"We found no newer lock"_s);
    CHECK(looking.says(u"It leads on to elsewhere.example.net. That was not on the list"_s));
    CHECK_FALSE(looking.internet.seen().urls.contains(elsewhere));
    looking.desk.click(u"Look there too"_s);
    CHECK(looking.desk.heading() == u"Look for a newer lock");
    CHECK(looking.says(u"elsewhere.example.net/key"_s));
    CHECK_FALSE(looking.internet.seen().urls.contains(elsewhere));
    looking.desk.go();
    looking.waitFor(u"Found: "_s);
}

TEST_CASE("in another language the answers are still there", "[ui][journey][look]")
{
    Looking looking;
    looking.willGive({{looking.server, text(looking.team.renewed())}, {looking.page, {{u"manner"_s, u"silent"_s}}}});
    looking.desk.go();
    REQUIRE(QTest::qWaitFor([&] { return looking.says(u"A newer copy of Example's lock."_s); }, 10'000));
    looking.desk.journey->remake();
    CHECK(looking.desk.heading() == u"Looking for a newer lock");
    CHECK(looking.says(u"A newer copy of Example's lock."_s));
    looking.desk.click(u"Stop"_s);
    looking.waitFor(u"Found: "_s);
    looking.desk.journey->remake();
    CHECK(looking.desk.heading().startsWith(u"Found: "_s));
    CHECK(looking.desk.has(u"Continue"_s));
}

TEST_CASE("each verdict that a newer copy can mend offers to look, and no other", "[ui][verdict][look]")
{
    const auto offers = [](const QByteArray &key) {
        Desk desk;
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(key))));
        desk.open();
        desk.start(u"Example"_s);
        desk.click(u"Check it goes to the right people"_s);
        return desk.has(u"Show me where"_s);
    };
    for (const QString &name : {u"keys/exp_primary.pgp"_s, u"keys/exp_sub.pgp"_s, u"keys/rev_primary.pgp"_s,
                                u"keys/noenc.pgp"_s, u"keys/sha1.pgp"_s})
        CHECK(offers(vector(name)));
    CHECK_FALSE(offers(vector(u"keys/good.pgp"_s)));
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    CHECK(offers(home.publicKey(home.makeKey(u"Example"_s, made, u"69d"_s)))); // runs out within 60 days
    CHECK_FALSE(offers(home.publicKey(home.makeKey(u"Example"_s, made, u"71d"_s))));
}
