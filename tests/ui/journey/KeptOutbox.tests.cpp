#include "tests/ui/journey/KeptDesk.h"

#include "tests/ui/journey/Team.h"

#include <QAbstractButton>

// The outbox: it goes on by itself while the window is there, and never sends what may have arrived.

namespace {

const auto busy = std::unexpected(SendProblem{.what = SendProblem::TryLater, .code = 451});
const auto inKeyring = u"mail.example.net\ncanary@example.net"_s;

/// A kept report at the page that tells that the server put it off.
struct PutOff {
    Team team;
    KeptDesk desk;

    PutOff()
    {
        REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        desk.mail.answers.emplace_back(busy);
        desk.openKept();
        desk.startKeptFor(u"Example"_s);
        desk.answerAll();
        desk.click(u"Read it and send"_s);
        desk.choose(u"I have read it and I'm happy to send it."_s);
        desk.go();
        desk.choose(u"Let this app send it"_s);
        desk.go();
        desk.type(u"account-password"_s, u"secret"_s);
        desk.go();
        desk.waitFor(u"mail.example.net cannot take the report just now"_s);
        desk.click(u"Try it later for me"_s);
        desk.waitFor(u"Your report waits in the outbox"_s);
    }

    /// The window is opened again, a minute and more later.
    void comeBack()
    {
        QTest::qWait(50); // this window's outbox has looked at the clock
        desk.now = desk.now.addSecs(100);
        desk.again();
    }
};

} // namespace

TEST_CASE("a report in the outbox tells when it is tried again, also in the list", "[ui][journey][kept]")
{
    PutOff at;
    CHECK(at.desk.words().contains(u"The mail service was busy. We will try again at "_s));
    CHECK(at.desk.mail.sent.size() == 1);
    at.desk.go();
    at.desk.waitUntil([&] { return at.desk.has(u"Open"_s); });
    CHECK(at.desk.words().contains(u"Will try again at "_s));
    at.desk.click(u"Open"_s);
    at.desk.waitFor(u"Your report waits in the outbox"_s);
}

TEST_CASE("the outbox survives a restart and sends the same bytes", "[ui][journey][kept]") // THREATS-S9
{
    PutOff at;
    SECTION("with the password in the keyring: by itself")
    {
        at.desk.mail.kept[inKeyring] = "secret";
        at.comeBack();
        at.desk.waitUntil([&] { return at.desk.mail.sent.size() == 2; });
        CHECK(at.desk.mail.sent.back().bytes == at.desk.mail.sent.front().bytes);
        CHECK(at.desk.mail.sent.back().password == "secret");
        at.desk.waitUntil([&] { return at.desk.words().contains(u"Sent today at "_s); });
    }
    SECTION("without: it waits for the person")
    {
        at.comeBack();
        at.desk.waitUntil([&] { return at.desk.words().contains(u"It is not sent yet. Open it to see why."_s); });
        CHECK(at.desk.mail.sent.size() == 1);
        at.desk.click(u"Open"_s);
        at.desk.waitFor(u"Your report waits in the outbox"_s);
        at.desk.click(u"Try again"_s);
        at.desk.waitFor(u"Which email address do you send from?"_s);
        at.desk.type(u"account-password"_s, u"secret"_s);
        at.desk.go();
        at.desk.waitFor(u"Your report is on its way"_s);
        CHECK(at.desk.mail.sent.back().bytes == at.desk.mail.sent.front().bytes);
    }
}

TEST_CASE("a try of the outbox that may have arrived is the last one of its own", "[ui][journey][kept]") // THREATS-S8
{
    PutOff at;
    at.desk.mail.kept[inKeyring] = "secret";
    at.desk.mail.answers.emplace_back(std::unexpected(SendProblem{SendProblem::Unknown}));
    at.comeBack();
    at.desk.waitUntil([&] { return at.desk.words().contains(u"Look whether it has arrived"_s); });
    at.comeBack();
    QTest::qWait(200);
    CHECK(at.desk.mail.sent.size() == 2);
    at.desk.click(u"Open"_s);
    at.desk.waitFor(u"We do not know whether it arrived"_s);
}

TEST_CASE("from the outbox there is another way, and then it is not tried any more", "[ui][journey][kept]")
{
    PutOff at;
    at.desk.mail.kept[inKeyring] = "secret";
    at.desk.click(u"Send it another way"_s);
    at.desk.waitFor(u"How do you usually read your email?"_s);
    at.comeBack();
    at.desk.waitUntil([&] { return at.desk.has(u"Open"_s); });
    QTest::qWait(200);
    CHECK(at.desk.mail.sent.size() == 1);
    CHECK(at.desk.words().contains(u"The locked file is saved. Now send it"_s));
}
