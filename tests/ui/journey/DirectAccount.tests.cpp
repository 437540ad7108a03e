#include "tests/ui/journey/SendDesk.h"

#include "ui/frame/BottomBar.h"
#include "ui/kit/Field.h"
#include "ui/kit/PassphraseField.h"

#include <QLineEdit>

// S8: which way, and the mail account for this app's own.

namespace {

constexpr auto keptName = "mail.example.net\ncanary@example.net";

} // namespace

TEST_CASE("who is not sure how they read their email is helped to choose", "[ui][journey]")
{
    SendDesk desk;
    desk.choose(u"I'm not sure"_s);
    desk.go();
    CHECK(desk.words().contains(u"Choose where you read an email"_s));
    SECTION("a browser: the website")
    {
        desk.choose(u"In a web browser, such as Firefox or Chrome"_s);
        CHECK(desk.words().contains(u"Then the website is best."_s));
        desk.go();
        desk.waitFor(u"Your report is locked. Now send it"_s);
    }
    SECTION("a phone: the website, here")
    {
        desk.choose(u"On my phone"_s);
        CHECK(desk.words().contains(u"Open it on this computer."_s));
        desk.go();
        desk.waitFor(u"Your report is locked. Now send it"_s);
    }
    SECTION("they do not know: the website works with any")
    {
        desk.choose(u"Somewhere else, or I don't know"_s);
        desk.go();
        desk.waitFor(u"Your report is locked. Now send it"_s);
    }
    SECTION("a program: that")
    {
        desk.choose(u"In a program with its own window, such as Thunderbird"_s);
        CHECK(desk.words().contains(u"Then your app can send it."_s));
    }
}

TEST_CASE("who sees the address is said once more, before anything is locked", "[ui][journey]")
{
    SendDesk desk;
    CHECK(desk.words().contains(u"Example will see the address you send from."_s));
    desk.letThisAppSend();
    CHECK(desk.words().contains(u"Example will see this address"_s));
    CHECK(desk.downloads().isEmpty());
    CHECK(desk.mail.looked.isEmpty());
}

TEST_CASE("each kind of mail service says what it needs", "[ui][journey]")
{
    SendDesk desk;
    desk.letThisAppSend();
    SECTION("a password")
    {
        CHECK(desk.words().contains(u"Example Mail takes your mail with your usual password."_s));
    }
    SECTION("an app password, and where it is made")
    {
        desk.type(u"account-address"_s, u"me@gmail.com"_s);
        desk.go();
        CHECK(desk.words().contains(u"Gmail wants an app password here"_s));
        CHECK(desk.has(u"Make an app password on the website"_s));
    }
    SECTION("no way for apps: the website")
    {
        desk.type(u"account-address"_s, u"me@outlook.com"_s);
        desk.journey->remake(); // keeps what was typed
        desk.type(u"account-address"_s, u"me@outlook.com"_s);
        const auto *password = desk.window->page()->findChild<Field *>(u"account-password"_s);
        CHECK(password->isVisible());
        Q_EMIT qobject_cast<QLineEdit *>(desk.window->page()->findChild<Field *>(u"account-address"_s)->control())
            ->editingFinished();
        CHECK_FALSE(password->isVisible()); // nobody there would take one
        desk.go();
        desk.waitFor(u"Your report is locked. Now send it"_s);
        CHECK(desk.mail.sent.empty());
    }
    SECTION("its own program on this computer")
    {
        desk.type(u"account-address"_s, u"me@proton.me"_s);
        desk.go();
        CHECK(desk.words().contains(u"Proton Mail takes mail only from its own program, the Bridge."_s));
        CHECK(desk.words().contains(u"The server that takes your mail"_s));
        desk.click(u"Send it on the website instead"_s);
        desk.waitFor(u"Your report is locked. Now send it"_s);
    }
}

TEST_CASE("an unknown mail service is looked up on a click only, which says before who will be asked", "[ui][journey]")
{
    SendDesk desk([](Desk &at) { at.mail.tor = Proxy{.host = u"127.0.0.1"_s, .port = 9150}; });
    desk.letThisAppSend();
    desk.type(u"account-address"_s, u"me@unknown.example"_s);
    desk.type(u"account-password"_s, u"secret"_s);
    desk.go();
    CHECK(desk.words().contains(u"Look up how this service takes mail, or write its server's name below"_s));
    CHECK(desk.words().contains(u"autoconfig.unknown.example"_s));
    CHECK(desk.mail.looked.isEmpty());
    SECTION("found")
    {
        desk.mail.account =
            MailAccount{.server = {.host = u"smtp.unknown.example"_s, .port = 587, .tls = SubmissionServer::StartTls},
                        .user = u"me"_s,
                        .foundAt = u"autoconfig.unknown.example"_s,
                        .isWithinDomain = true,
                        .isAssured = true};
        desk.click(u"Look up how unknown.example takes mail"_s);
        CHECK(desk.mail.looked == QStringList{u"unknown.example"_s});
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"smtp.unknown.example takes your mail."_s); }));
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().request.server.host == u"smtp.unknown.example");
        CHECK(desk.mail.sent.front().request.login.user == u"me");
    }
    SECTION("found, but nobody proved it: the person has to agree") // RFC 6186, 6
    {
        desk.mail.account = MailAccount{.server = {.host = u"mail.elsewhere.example"_s},
                                        .user = u"me"_s,
                                        .foundAt = u"_submissions._tcp.unknown.example"_s};
        desk.click(u"Look up how unknown.example takes mail"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"Nobody proved that to us."_s); }));
        desk.go();
        CHECK(desk.mail.sent.empty());
        desk.choose(u"Yes, this is the server of my mail service"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
    }
    SECTION("not found: by hand, folded until then")
    {
        desk.click(u"Look up how unknown.example takes mail"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"We found nothing about unknown.example."_s); }));
        desk.type(u"server"_s, u"mail.unknown.example"_s);
        desk.choose(u"Private after a hello"_s);
        desk.type(u"server-user"_s, u"me"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().request.server
              == SubmissionServer{.host = u"mail.unknown.example"_s, .port = 587, .tls = SubmissionServer::StartTls});
        CHECK(desk.mail.sent.front().request.login.user == u"me");
    }
    SECTION("through Tor, where that is wanted")
    {
        desk.click(u"Hide where I am"_s);
        desk.choose(u"Through Tor on this computer"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"Tor is running here."_s); }));
        CHECK(desk.words().contains(u"We ask the way that hides where you are."_s));
        desk.click(u"Look up how unknown.example takes mail"_s);
        CHECK(desk.mail.lookedThrough == desk.mail.tor);
    }
}

TEST_CASE("what is missing for a mail account is said at its field", "[ui][journey]")
{
    SendDesk desk;
    desk.letThisAppSend();
    desk.go();
    CHECK(desk.words().contains(u"Type the password for this address"_s));
    desk.type(u"account-address"_s, u"nobody"_s);
    desk.go();
    CHECK(desk.words().contains(u"Write an address like you@example.org"_s));
    desk.type(u"account-address"_s, u"me@unknown.example"_s);
    desk.click(u"I know my server's name"_s);
    desk.type(u"server"_s, u"https://mail"_s);
    desk.type(u"server-port"_s, u"many"_s);
    desk.go();
    CHECK(desk.words().contains(u"Write the server's name, like mail.example.org"_s));
    CHECK(desk.words().contains(u"Write the port as a number, like 465"_s));
    CHECK(desk.mail.sent.empty());
}

TEST_CASE("a report goes through Tor only when it runs, and never past it", "[ui][journey]") // THREATS-S14
{
    SendDesk desk;
    desk.letThisAppSend();
    desk.type(u"account-password"_s, u"secret"_s);
    desk.click(u"Hide where I am"_s);
    CHECK(desk.words().contains(u"It hides neither your address nor that you sent something."_s));
    desk.choose(u"Through Tor on this computer"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"No Tor runs on this computer."_s); }));
    desk.go();
    CHECK(desk.words().contains(u"Tor is not running."_s));
    CHECK(desk.mail.sent.empty());

    desk.mail.tor = Proxy{.host = u"127.0.0.1"_s, .port = 9050};
    desk.click(u"Look again"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"Tor is running here."_s); }));
    SECTION("sent")
    {
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().request.proxy == desk.mail.tor);
    }
    SECTION("only at the ports that it lets out")
    {
        desk.click(u"I know my server's name"_s);
        desk.type(u"server"_s, u"mail.example.net"_s);
        desk.type(u"server-port"_s, u"2525"_s);
        desk.go();
        CHECK(desk.words().contains(u"Through Tor or a proxy, mail goes out at port 465 or 587 only"_s));
        CHECK(desk.mail.sent.empty());
    }
    SECTION("another proxy")
    {
        desk.choose(u"Through another proxy (SOCKS5)"_s);
        desk.go();
        CHECK(desk.words().contains(u"Write the name of the proxy, like 127.0.0.1"_s));
        desk.type(u"proxy-host"_s, u"proxy.example"_s);
        desk.type(u"proxy-port"_s, u"1080"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().request.proxy == Proxy{.host = u"proxy.example"_s, .port = 1080});
    }
}

TEST_CASE("a password is remembered only when the person wants it and the server took it", "[ui][journey]")
{
    SECTION("not unless asked for")
    {
        SendDesk desk;
        desk.sendWith();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.kept.empty());
    }
    SECTION("asked for")
    {
        SendDesk desk(
            [](Desk &at) { at.mail.answers.emplace_back(std::unexpected(SendProblem{SendProblem::WrongPassword})); });
        desk.letThisAppSend();
        desk.choose(u"Remember the password in this computer's keyring"_s);
        desk.type(u"account-password"_s, u"wrong"_s);
        desk.go();
        desk.waitFor(u"mail.example.net did not take the password"_s);
        CHECK(desk.mail.kept.empty());
        desk.go();
        desk.type(u"account-password"_s, u"right"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.kept[QString::fromLatin1(keptName)] == "right");
    }
    SECTION("and then need not be typed")
    {
        SendDesk desk([](Desk &at) { at.mail.kept[QString::fromLatin1(keptName)] = "kept"; });
        desk.letThisAppSend();
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"It is in this computer's keyring."_s); }));
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().password == "kept");
    }
    SECTION("where there is no keyring, nothing is said of one")
    {
        SendDesk desk([](Desk &at) { at.mail.hasKeyring = false; });
        desk.letThisAppSend();
        CHECK_FALSE(desk.has(u"Remember the password in this computer's keyring"_s));
        desk.type(u"account-password"_s, u"right"_s);
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
    }
}
