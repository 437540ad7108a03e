#include "tests/ui/OpenedUrls.h"
#include "tests/ui/journey/Team.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>

// S8's way by GitHub's private reports, where the team's profile has it.

namespace {

const auto form = u"https://github.com/example/app/security/advisories/new"_s;

/// All answered for a team that takes reports on GitHub.
struct GithubDesk : Desk {
    Team team;

    GithubDesk()
    {
        QJsonObject told = QJsonDocument::fromJson(profile(u"example"_s, certificate(team.renewed()))).object();
        told[u"githubReporting"] = form;
        REQUIRE(place.book.add(QJsonDocument(told).toJson()));
        open();
        start(u"Example"_s);
        answerAll();
        click(u"Read it and send"_s);
        choose(u"I have read it and I'm happy to send it."_s);
        go();
    }
    [[nodiscard]] QString copied(const QString &field)
    {
        QGuiApplication::clipboard()->setText(u"nothing"_s);
        click(u"Copy: "_s + field);
        return QGuiApplication::clipboard()->text();
    }
};

} // namespace

TEST_CASE("on GitHub each field is copied as it was written, and it is said that GitHub can read it", "[ui][journey]")
{
    GithubDesk desk;
    desk.choose(u"On GitHub"_s);
    CHECK(desk.has(u"Continue"_s)); // "Lock and send" would not be true
    desk.go();
    desk.waitFor(u"Send it on GitHub"_s);
    CHECK(desk.words().contains(u"This way is not locked. GitHub can read all of it."_s));

    CHECK(desk.copied(u"Title"_s) == u"CANARYSUMMARY");
    CHECK(desk.copied(u"Package name"_s) == u"CANARYPRODUCT");
    CHECK(desk.copied(u"Affected versions"_s) == u"CANARYVERSION");
    const QString description = desk.copied(u"Description"_s);
    for (const auto &part :
         {u"CANARYWHAT happened to me"_s, u"CANARYSTEP"_s, u"CANARYEXPECTED"_s, u"CANARYHURT"_s, u"CANARYSEEN"_s,
          u"CANARYGUESS"_s, u"CANARYDATA"_s, u"CANARYKNOWN"_s, u"CANARYWHERE"_s, u"CANARYPLANS"_s, u"CANARYSYSTEM"_s}) {
        INFO(part.toStdString());
        CHECK(description.count(part) == 1);
    }
    CHECK_FALSE(description.contains(u"CANARYSUMMARY"_s));

    CHECK(desk.downloads().isEmpty()); // nothing was locked, and nothing sent
    CHECK(desk.mail.sent.empty());
}

TEST_CASE("the page that opens is the team's own on GitHub, on a press only", "[ui][journey]")
{
    OpenedUrls browser(u"https"_s);
    GithubDesk desk;
    desk.choose(u"On GitHub"_s);
    desk.go();
    desk.waitFor(u"Send it on GitHub"_s);
    CHECK(browser.urls.isEmpty());
    desk.click(u"Open the form"_s);
    CHECK(browser.urls == QStringList{form}); // nothing of the report in it
}
