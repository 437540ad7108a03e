#include "tests/support/Built.h"
#include "tests/support/LapsedKey.h"
#include "tests/ui/journey/Desk.h"
#include "ui/words/LockText.h"

// The same cells as tests/crypto/openpgp/VerdictMatrix.tests.cpp, by what the page says and offers.

namespace {

/// The page "Will the right people get it?" for a team with this key, on this clock.
struct Cell {
    Desk desk;

    Cell(const LapsedKey &lapsed, const QDateTime &now, bool renewed) : desk(now)
    {
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(lapsed.published))));
        if (renewed)
            REQUIRE(desk.place.book.renew(u"example"_s, lapsed.renewed, now));
        desk.open();
        desk.start(u"Example"_s);
        desk.click(u"Check it goes to the right people"_s);
    }
};

void check(const LapsedKey &lapsed, const QDateTime &now, bool renewed)
{
    CAPTURE(lapsed.name(), lapsed.first.secsTo(now), renewed);
    Cell cell(lapsed, now, renewed);
    const bool revoked = lapsed.how == LapsedKey::Revoked;
    const bool ended = !revoked && now >= lapsed.first && !renewed;
    CHECK(cell.desk.words().contains(u"Use the old lock anyway"_s) == ended);
    CHECK(cell.desk.has(u"What that means"_s) == ended);
    CHECK(cell.desk.has(u"Continue"_s) == (!revoked && !ended));
    if (revoked) {
        CHECK(cell.desk.heading() == u"Example has withdrawn this lock");
        CHECK(cell.desk.words().contains(u"Nobody should use it any more."_s));
    } else if (!ended) {
        CHECK(cell.desk.heading().startsWith(u"Only the Example security team can open this report"_s));
    } else {
        CHECK(cell.desk.heading() == u"This app's copy of Example's lock ran out on "_s + LockText::day(lapsed.first));
        CHECK(cell.desk.words().contains(u"You did nothing wrong; Example may have a newer one."_s));
        cell.desk.click(u"What that means"_s);
        cell.desk.choose(u"I understand, and I want to use the old lock for this report."_s);
        cell.desk.go();
        CHECK(cell.desk.heading() == u"You chose to use Example's old lock");
    }
}

} // namespace

TEST_CASE("the verdict matrix in the window: what the page says and offers", "[ui][verdict][matrix]")
{ // THREATS-K5, THREATS-K6, THREATS-K19
    for (const LapsedKey &lapsed : LapsedKey::all()) {
        for (const QDateTime &now : lapsed.clocks()) {
            for (const bool renewed : {false, true})
                check(lapsed, now, renewed);
        }
    }
}

TEST_CASE("a clock that cannot be right has its year on the page, at the edges too", "[ui][verdict]") // THREATS-K10
{
    const auto heading = [](const QDateTime &now) {
        Desk desk(now);
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(vector(u"keys/good.pgp"_s)))));
        desk.open();
        desk.start(u"Example"_s);
        desk.click(u"Check it goes to the right people"_s);
        return desk.heading();
    };
    const auto wrong = [](const QDateTime &now) {
        return u"Your computer says it is %1"_s.arg(now.toUTC().date().year());
    };
    const QDateTime early = built().addSecs(-1);
    const QDateTime late = built().addYears(20).addSecs(1);
    CHECK(heading(early) == wrong(early));
    CHECK(heading(late) == wrong(late));
    CHECK(heading(built()).startsWith(u"Only the Example security team"_s));
    CHECK(heading(built().addYears(20)).startsWith(u"Only the Example security team"_s));
}
