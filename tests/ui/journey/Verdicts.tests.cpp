#include "tests/ui/journey/Team.h"
#include "ui/frame/BottomBar.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Notice.h"

#include <QTimeZone>

// Each verdict of the table "The key never strands anyone" (docs/PRODUCT.md) has its page, its words and its ways on.

namespace {

/// The page for a team whose lock is this.
struct Verdict {
    Desk desk;

    explicit Verdict(const QByteArray &key, const QDateTime &now = today()) : desk(now)
    {
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(key))));
        desk.open();
        desk.start(u"Example"_s);
        desk.click(u"Check it goes to the right people"_s);
    }
    [[nodiscard]] bool says(const QString &words) const { return desk.words().contains(words); }
};

} // namespace

TEST_CASE("a good lock has the shield's words and the technical details", "[ui][verdict]")
{
    const Verdict page(vector(u"keys/good.pgp"_s));
    CHECK(page.desk.heading()
          == u"Only the Example security team can open this report, if the lock you added is theirs");
    CHECK(page.says(u"Added by you: this lock is only as right as the place you got it from."_s));
    CHECK_FALSE(page.says(u"We compared"_s));
    CHECK(page.desk.has(u"Continue"_s));
}

TEST_CASE("the task list promises no more of an added lock than the lock's page does", "[ui][verdict]")
{
    Verdict page(vector(u"keys/good.pgp"_s));
    page.desk.go();
    CHECK(page.says(u"Only the Example security team can open it, if the lock you added is theirs"_s));
    CHECK_FALSE(page.says(u"Done for you"_s));
}

TEST_CASE("a page that refuses a lock has one way back, and each offers something to do", "[ui][verdict]")
{
    for (const QString &name :
         {u"keys/exp_primary.pgp"_s, u"keys/rev_primary.pgp"_s, u"keys/noenc.pgp"_s, u"keys/sha1.pgp"_s}) {
        const Verdict page(vector(name));
        CHECK_FALSE(page.desk.window->bar()->continueButton()->isVisible());
        CHECK(page.desk.has(u"Back to your report"_s));
        CHECK(page.desk.has(u"Open"_s));
    }
}

TEST_CASE("an expired lock offers a newer one, the old one, and waiting", "[ui][verdict]") // THREATS-K5
{
    for (const QString &name : {u"keys/exp_primary.pgp"_s, u"keys/exp_sub.pgp"_s}) {
        const Verdict page(vector(name));
        CHECK(page.desk.heading().startsWith(u"This app's copy of Example's lock ran out on "_s));
        CHECK(page.says(u"You did nothing wrong; Example may have a newer one. Your report stays in this window."_s));
        CHECK(page.says(u"I have a newer lock"_s));
        CHECK(page.says(u"Use the old lock anyway"_s));
        CHECK(page.says(u"Keep it and wait"_s));
    }
}

TEST_CASE("a withdrawn lock has no override", "[ui][verdict]") // THREATS-K6
{
    for (const QString &name : {u"keys/rev_primary.pgp"_s, u"keys/rev_sub.pgp"_s}) {
        const Verdict page(vector(name));
        CHECK(page.desk.heading() == u"Example has withdrawn this lock");
        CHECK(page.says(u"Nobody should use it any more."_s));
        CHECK(page.says(u"reach them another way"_s));
        CHECK_FALSE(page.says(u"Use the old lock anyway"_s));
    }
}

TEST_CASE("a lock that can only sign, and one of an old kind, say so", "[ui][verdict]") // THREATS-K8, THREATS-K9
{
    CHECK(Verdict(vector(u"keys/noenc.pgp"_s)).desk.heading()
          == u"This lock can only sign; it cannot keep a report private");
    const Verdict weak(vector(u"keys/sha1.pgp"_s));
    CHECK(weak.desk.heading() == u"This lock is of an old kind that others can break");
    CHECK_FALSE(weak.says(u"Use the old lock anyway"_s));
}

TEST_CASE("a wrong clock is told with its year and can be tried again", "[ui][verdict]")
{
    Verdict page(vector(u"keys/good.pgp"_s), QDateTime(QDate(2019, 5, 1), QTime(12, 0), QTimeZone::UTC));
    CHECK(page.desk.heading() == u"Your computer says it is 2019");
    page.desk.now = today();
    page.desk.click(u"Try again"_s);
    CHECK(page.desk.heading().startsWith(u"Only the Example security team can open this report"));
}

TEST_CASE("a key file that was exchanged stops everything, shows both fingerprints, and writing goes on",
          "[ui][verdict]") // THREATS-K14
{
    Desk desk;
    write(desk.place.builtIn.filePath(u"ivpn/key.asc"_s), certificate(vector(u"keys/good.pgp"_s)).armored());
    desk.open();
    desk.start();
    desk.click(u"Check it goes to the right people"_s);
    CHECK(desk.heading() == u"Stop. This is not IVPN's lock");
    CHECK(desk.words().contains(u"The file or this app may have been changed."_s));
    CHECK_FALSE(desk.words().contains(u"Use the old lock anyway"_s));
    CHECK(desk.has(u"Write on"_s));
    const auto *notice = desk.window->page()->findChild<Notice *>();
    REQUIRE(notice);
    CHECK(notice->kind() == Notice::Kind::Error);
    CHECK(notice->findChild<Icon *>()); // not by its colour alone
    desk.click(u"Technical details"_s);
    CHECK(desk.words().contains(u"D290 E794"_s));
    desk.click(u"What happened"_s);
    desk.type(u"what"_s, u"still here"_s);
    desk.go();
    CHECK(desk.journey->draft()->text(u"what"_s) == u"still here");
}

TEST_CASE("who has no newer lock yet is told where the team may have put it", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"Open"_s);
    CHECK(desk.words().contains(u"https://www.ivpn.net/.well-known/security.txt"_s));
    CHECK(desk.has(u"Copy"_s));
}
