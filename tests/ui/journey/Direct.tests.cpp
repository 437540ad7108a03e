#include "tests/ui/journey/SendDesk.h"

#include "ui/frame/BottomBar.h"
#include "ui/words/SendText.h"

#include <catch2/generators/catch_generators_all.hpp>

// S9: this app sends the report, and tells the truth about what became of it.

namespace {

QString continueText(const Desk &desk)
{
    return desk.window->bar()->continueButton()->text();
}

} // namespace

TEST_CASE("this app sends the locked report, and says so once the server did", "[ui][journey]")
{
    SendDesk desk;
    desk.sendWith();
    desk.waitFor(u"Your report is on its way"_s);
    REQUIRE(desk.mail.sent.size() == 1);
    const FakeMail::Sent &sent = desk.mail.sent.front();
    CHECK(sent.request.server == SubmissionServer{.host = u"mail.example.net"_s});
    CHECK(sent.request.login.kind == SubmissionLogin::Password);
    CHECK(sent.request.login.user == u"canary@example.net");
    CHECK(sent.password == "hunter2-canary");
    CHECK_FALSE(sent.request.proxy);
    CHECK(sent.request.sealed.envelope.from == Address::parse(u"canary@example.net"));
    CHECK(desk.team.opened(sent.request.sealed.path).at(u"report.txt"_s).contains("CANARYWHAT"));
    CHECK(std::holds_alternative<Case::Sent>(desk.state));
}

TEST_CASE("each step of a sending is told, and what Cancel means now", "[ui][journey]") // THREATS-S8
{
    SendDesk desk([](Desk &at) { at.mail.holds = true; });
    desk.sendWith();
    REQUIRE(QTest::qWaitFor([&] { return !desk.mail.sent.empty(); }, 20'000));
    CHECK(desk.heading() == u"Sending your report");
    CHECK(desk.words().contains(u"Connecting to mail.example.net, privately"_s));
    CHECK(desk.words().contains(u"If you cancel now, nothing is sent."_s));
    desk.mail.step(SendStep::Sending, 3'400'000, 9'000'000);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"Sending 3.4 MB of 9.0 MB"_s); }));
    CHECK(desk.words().contains(u"If you cancel now, nothing arrives."_s));
    desk.mail.step(SendStep::Waiting, 9'000'000, 9'000'000);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"it may have arrived all the same"_s); }));
    CHECK(continueText(desk) == u"Cancel");

    desk.go();
    CHECK(desk.mail.sent.front().request.cancel.stop_requested());
    CHECK_FALSE(desk.window->bar()->continueButton()->isVisible());
    desk.mail.answer(std::unexpected(SendProblem{SendProblem::Unknown}));
    desk.waitFor(u"We do not know whether it arrived"_s);
}

TEST_CASE("a sending that was cancelled in time says that nothing was sent", "[ui][journey]")
{
    SendDesk desk([](Desk &at) { at.mail.holds = true; });
    desk.sendWith();
    REQUIRE(QTest::qWaitFor([&] { return !desk.mail.sent.empty(); }, 20'000));
    desk.go();
    desk.mail.answer(std::unexpected(SendProblem{SendProblem::Cancelled}));
    desk.waitFor(u"You stopped it"_s);
    CHECK(desk.words().contains(u"Nothing was sent."_s));
    CHECK(continueText(desk) == u"Try again");
}

TEST_CASE("while the server is asked for its word, an end of the program leaves the case as not known", "[ui][journey]")
{ // THREATS-S8
    SendDesk desk([](Desk &at) { at.mail.holds = true; });
    desk.sendWith();
    REQUIRE(QTest::qWaitFor([&] { return !desk.mail.sent.empty(); }, 20'000));
    desk.mail.step(SendStep::Waiting, 1, 1);
    REQUIRE(QTest::qWaitFor([&] { return std::holds_alternative<Case::Unknown>(desk.state); }));
    desk.mail.answer(std::unexpected(SendProblem{SendProblem::TryLater}));
    desk.waitFor(u"mail.example.net cannot take the report just now"_s);
    CHECK(std::holds_alternative<Case::Sealed>(desk.state));
}

TEST_CASE("whether it arrived is for the person to say, and the same report goes out again only when they ask",
          "[ui][journey]") // THREATS-S8, THREATS-S9
{
    SendDesk desk([](Desk &at) {
        at.mail.answers.emplace_back(std::unexpected(SendProblem{.what = SendProblem::Unknown, .said = u"354 Go"_s}));
    });
    desk.sendWith();
    desk.waitFor(u"We do not know whether it arrived"_s);
    CHECK(std::holds_alternative<Case::Unknown>(desk.state));
    CHECK_FALSE(desk.words().contains(u"Nothing was sent"_s));
    QTest::qWait(100);
    CHECK(desk.mail.sent.size() == 1);
    desk.go();
    CHECK(desk.words().contains(u"Choose what you want to do"_s));

    SECTION("it arrived")
    {
        desk.choose(u"It arrived"_s);
        desk.go();
        CHECK(desk.heading() == u"Your report is on its way");
        CHECK(std::holds_alternative<Case::Sent>(desk.state));
    }
    SECTION("waiting for an answer changes nothing")
    {
        desk.choose(u"Wait for an answer"_s);
        desk.go();
        CHECK(desk.mail.sent.size() == 1);
        CHECK(std::holds_alternative<Case::Unknown>(desk.state));
    }
    SECTION("the same once more")
    {
        desk.choose(u"Send the same once more"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        REQUIRE(desk.mail.sent.size() == 2);
        CHECK(desk.mail.sent.back().bytes == desk.mail.sent.front().bytes);
        CHECK(desk.mail.sent.back().password == "hunter2-canary");
    }
    SECTION("another way")
    {
        desk.choose(u"Send it another way"_s);
        desk.go();
        CHECK(desk.heading() == u"How do you usually read your email?");
    }
}

TEST_CASE("every problem of a sending says that nothing was sent, and a way on", "[ui][journey]")
{
    struct Case {
        SendProblem problem;
        QString heading;
        QString way;
        QString leadsTo; ///< a heading
    };
    using enum SendProblem::What;
    const QString ask = u"Which email address do you send from?"_s;
    const QString done = u"Your report is on its way"_s;
    const QString how = u"How do you usually read your email?"_s;
    const auto [problem, heading, way, leadsTo] = GENERATE_COPY(values<Case>({
        {{BadServerName}, u"This is not the name of a server"_s, u"Change the address"_s, ask},
        {{NotFound}, u"We could not find mail.example.net"_s, u"Try again"_s, done},
        {{CannotConnect}, u"We could not reach mail.example.net"_s, u"Try again"_s, done},
        {{ProxyFailed}, u"The way that hides where you are did not work"_s, u"Try again"_s, done},
        {{NotPrivate}, u"mail.example.net did not offer a private line"_s, u"Try again"_s, done},
        {{WrongCertificate}, u"mail.example.net could not prove that it is the right one"_s, u"Try again"_s, done},
        {{CaFileUnreadable}, u"The certificate file cannot be used"_s, u"Change the address"_s, ask},
        {{WantsPassword}, u"mail.example.net wants a password"_s, u"Type the password again"_s, ask},
        {{NoPasswordWay},
         u"mail.example.net takes no passwords from apps like this one"_s,
         u"Send it another way"_s,
         how},
        {{.what = TooBig, .code = 552, .limit = 1'000'000},
         u"The report is too big for mail.example.net"_s,
         u"Change the files"_s,
         u"Pictures and files"_s},
        {{SenderRefused, 550, u"550 not yours"_s},
         u"mail.example.net does not let you send from canary@example.net"_s,
         u"Change the address"_s,
         ask},
        {{RecipientRefused, 550, u"550 who?"_s},
         u"mail.example.net does not pass mail on to Example"_s,
         u"Send it another way"_s,
         how},
        {{Refused, 554, u"554 spam"_s}, u"mail.example.net did not take the report"_s, u"Send it another way"_s, how},
        {{TryLater, 451, u"451 greylisted"_s},
         u"mail.example.net cannot take the report just now"_s,
         u"Try again"_s,
         done},
        {{NotMail}, u"mail.example.net does not seem to take mail"_s, u"Change the address"_s, ask},
        {{TimedOut}, u"mail.example.net took too long to answer"_s, u"Try again"_s, done},
        {{LineDropped}, u"The line to mail.example.net broke"_s, u"Try again"_s, done},
        {{FileChanged}, u"The locked report is gone or has changed"_s, u"Lock it again"_s, done},
        {{NotAMessage}, u"This locked report is no email"_s, u"Lock it again"_s, done},
    }));
    SendDesk desk([&](Desk &at) { at.mail.answers.emplace_back(std::unexpected(problem)); });
    desk.sendWith();
    desk.waitFor(heading);
    CHECK(desk.words().contains(u"othing was sent"_s));
    CHECK(std::holds_alternative<::Case::Sealed>(desk.state));
    CHECK(continueText(desk) == way);
    if (!problem.said.isEmpty()) {
        CHECK_FALSE(desk.words().contains(problem.said)); // folded
        desk.click(u"What the server said"_s);
        CHECK(desk.words().contains(problem.said));
    }
    desk.go();
    if (leadsTo == ask)
        CHECK(desk.heading() == leadsTo);
    else
        desk.waitFor(leadsTo);
}

TEST_CASE("a wrong password is asked for again, and nothing else is", "[ui][journey]")
{
    SendDesk desk(
        [](Desk &at) { at.mail.answers.emplace_back(std::unexpected(SendProblem{SendProblem::WrongPassword})); });
    desk.sendWith(u"wrong"_s);
    desk.waitFor(u"mail.example.net did not take the password"_s);
    desk.go();
    CHECK(desk.words().contains(u"This password was not taken."_s));
    desk.go(); // an empty one is none
    CHECK(desk.words().contains(u"Type the password for this address"_s));
    desk.type(u"account-password"_s, u"right"_s);
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.sent.back().password == "right");
    CHECK(desk.mail.sent.back().bytes == desk.mail.sent.front().bytes); // THREATS-S9
}

TEST_CASE("where nothing is kept, a window that closes stops the sending and stays to show how it ended",
          "[ui][journey]") // THREATS-S8
{
    SendDesk desk([](Desk &at) { at.mail.holds = true; });
    desk.sendWith();
    REQUIRE(QTest::qWaitFor([&] { return !desk.mail.sent.empty(); }, 20'000));
    desk.mail.step(SendStep::Waiting, 1, 1);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"it may have arrived all the same"_s); }));
    desk.window->close();
    CHECK(desk.mail.sent.front().request.cancel.stop_requested());
    CHECK(desk.words().contains(u"Then you see how it ended"_s));
    CHECK_FALSE(desk.words().contains(u"keep how it ended"_s));
    desk.mail.answer(std::unexpected(SendProblem{SendProblem::Unknown}));
    desk.waitFor(u"We do not know whether it arrived"_s);
    QTest::qWait(50);
    CHECK(desk.window->isVisible());
    desk.window->close(); // it was read
    CHECK_FALSE(desk.window->isVisible());
}
