#include "tests/ui/journey/SendDesk.h"
#include "ui/kit/Field.h"

#include <QLineEdit>

// S8, when this app is to send: how the mail service wants its people to log in, and where the password is kept.

namespace {

const auto keptName = u"mail.example.net\ncanary@example.net"_s;

/// An unknown mail service that somebody told of.
MailAccount toldOf(AutoConfig::Login login)
{
    return {.server = {.host = u"smtp.unknown.example"_s},
            .user = u"me"_s,
            .login = login,
            .foundAt = u"autoconfig.unknown.example"_s,
            .isWithinDomain = true,
            .isAssured = true};
}

void lookUp(SendDesk &desk, AutoConfig::Login login)
{
    desk.mail.account = toldOf(login);
    desk.letThisAppSend();
    desk.type(u"account-address"_s, u"me@unknown.example"_s);
    desk.go(); // which says that it does not know that service
    desk.click(u"Look up how unknown.example takes mail"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"smtp.unknown.example takes your mail."_s); }));
}

} // namespace

TEST_CASE("a password that is not to be remembered any more is forgotten", "[ui][journey]") // THREATS-S16
{
    SendDesk desk([](Desk &at) {
        at.mail.kept[keptName] = "kept";
        at.mail.kept[u"another"_s] = "stays";
    });
    desk.letThisAppSend();
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"It is in this computer's keyring."_s); }));
    desk.choose(u"Remember the password in this computer's keyring"_s); // it was ticked
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.sent.front().password == "kept"); // once more
    CHECK_FALSE(desk.mail.kept.contains(keptName));
    CHECK(desk.mail.kept.at(u"another"_s) == "stays");
}

TEST_CASE("a password that nobody said to forget stays", "[ui][journey]") // THREATS-S16
{
    SendDesk desk([](Desk &at) {
        at.mail.kept[keptName] = "kept";
        at.mail.kept[u"mail.elsewhere.example\ncanary@example.net"_s] = "stays";
    });
    desk.letThisAppSend();
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"It is in this computer's keyring."_s); }));
    desk.click(u"I know my server's name"_s);
    desk.type(u"server"_s, u"mail.elsewhere.example"_s);
    desk.type(u"account-password"_s, u"secret"_s);
    desk.go(); // before the keyring was asked for this server: no tick was shown for it
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.sent.front().password == "secret");
    CHECK(desk.mail.kept.size() == 2);
}

TEST_CASE("a password kept for a server that was looked up, or written, is found again, and its tick goes with it",
          "[ui][journey]") // THREATS-S16
{
    const auto name = u"smtp.unknown.example\nme"_s;
    SendDesk desk([&](Desk &at) {
        at.mail.kept[name] = "kept";
        at.mail.kept[u"mail.elsewhere.example\nme@unknown.example"_s] = "another";
    });
    lookUp(desk, AutoConfig::WithPassword);
    const auto told = [&] { return desk.words().contains(u"It is in this computer's keyring."_s); };
    REQUIRE(QTest::qWaitFor(told));
    SECTION("used as it is")
    {
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().password == "kept");
        CHECK(desk.mail.kept.at(name) == "kept");
    }
    SECTION("not to be kept any more")
    {
        desk.choose(u"Remember the password in this computer's keyring"_s); // it was ticked
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK_FALSE(desk.mail.kept.contains(name));
        CHECK(desk.mail.kept.size() == 1);
    }
    SECTION("of a server that is written")
    {
        desk.click(u"I know my server's name"_s);
        auto *line = qobject_cast<QLineEdit *>(desk.window->page()->findChild<Field *>(u"server"_s)->control());
        REQUIRE(line);
        desk.type(u"server"_s, u"mail.nobody.example"_s);
        Q_EMIT line->editingFinished();
        CHECK_FALSE(told());
        desk.type(u"server"_s, u"mail.elsewhere.example"_s);
        Q_EMIT line->editingFinished();
        REQUIRE(QTest::qWaitFor(told));
        desk.go();
        desk.waitFor(u"Your report is on its way"_s);
        CHECK(desk.mail.sent.front().password == "another");
        CHECK(desk.mail.kept.size() == 2);
    }
}

TEST_CASE("that the password of one address is kept does not make another's be kept", "[ui][journey]") // THREATS-S16
{
    SendDesk desk([](Desk &at) { at.mail.kept[keptName] = "kept"; });
    desk.letThisAppSend();
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"It is in this computer's keyring."_s); }));
    desk.type(u"account-address"_s, u"other@example.net"_s);
    desk.type(u"account-password"_s, u"secret"_s);
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.kept.size() == 1);
}

TEST_CASE("a mail service that wants a login by the web browser is told as such, and leads to its website",
          "[ui][journey]")
{
    SendDesk desk;
    lookUp(desk, AutoConfig::OtherLogin);
    CHECK(desk.words().contains(u"But it wants you to log in with the web browser, which this app cannot do."_s));
    CHECK(desk.has(u"Send it on the website"_s));
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    CHECK(desk.mail.sent.empty());
}

TEST_CASE("a mail service that wants no password gets none", "[ui][journey]")
{
    SendDesk desk;
    lookUp(desk, AutoConfig::NoLogin);
    CHECK(desk.words().contains(u"It wants no password. Leave that field empty."_s));
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.sent.front().request.login.kind == SubmissionLogin::None);
    CHECK_FALSE(desk.mail.sent.front().request.login.secret);
}

TEST_CASE("another server than the one that wants no password wants one", "[ui][journey]")
{
    SendDesk desk;
    lookUp(desk, AutoConfig::NoLogin);
    desk.click(u"I know my server's name"_s);
    desk.type(u"server"_s, u"mail.elsewhere.example"_s);
    desk.go();
    CHECK(desk.words().contains(u"Type the password for this address"_s));
    CHECK(desk.mail.sent.empty());
}
