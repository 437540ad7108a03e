#include "tests/app/cli/SendDesk.h"
#include "tests/support/KeyEdits.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QJsonObject replies(const QString &step, const QString &text)
{
    return {{u"replies"_s, QJsonObject{{step, text}}}};
}

/// The server has taken it in, and drops the line instead of an answer.
QJsonObject lostAnswer()
{
    QJsonObject script = replies(u"dot"_s, u"2"_s);
    script[u"closeAfter"] = u"dot"_s;
    return script;
}

} // namespace

TEST_CASE("a locked mail is sent as it is, and the server's words are told", "[cli][send]")
{
    SendDesk desk;
    const auto sent = desk.send();
    INFO(sent.err.toStdString());
    CHECK(sent.status == ExitStatus::Done);
    CHECK(sent.out.startsWith(u"Sent to the team security team, team@example.org. Reference: "_s));
    CHECK(sent.out.contains(u"The server said:\n  > 250 2.0.0 stored as 4711"_s));
    CHECK(sent.err.isEmpty());
    const auto seen = desk.server.seen();
    REQUIRE(seen.stored.size() == 1);
    CHECK(seen.stored[0].sha256 == Digest::sha256(contents(desk.mail)).hex().toLatin1());
    CHECK(seen.stored[0].to == QStringList{u"team@example.org"_s});

    const auto json = desk.sendJson();
    CHECK(json[u"outcome"] == u"sent"_s);
    CHECK(json[u"said"] == u"250 2.0.0 stored as 4711"_s);
    CHECK(json[u"to"] == u"team@example.org"_s);
    CHECK(json[u"from"] == u"robin@example.net"_s);
    CHECK(json[u"way"] == desk.url());
    CHECK(json[u"messageId"].toString().endsWith(u"@example.net"_s));
    const QString starttls = QString(desk.url()).replace(u"smtps"_s, u"smtp"_s);
    desk.willDo({{u"tls"_s, u"starttls"_s}});
    CHECK(desk.send({u"--smtp"_s, starttls}).status == ExitStatus::Done);
}

TEST_CASE("what a server does not take ends with 4, its own words and what to do", "[cli][send]") // THREATS-S6
{
    SendDesk desk;
    struct Row {
        QJsonObject script;
        QString name;
        QString words;
    };
    for (const Row &row :
         {Row{replies(u"rcpt"_s, u"450 4.2.0 greylisted"_s), u"try-later"_s, u"450 4.2.0 greylisted"_s},
          Row{replies(u"rcpt"_s, u"550 5.1.1 nobody"_s), u"recipient-refused"_s, u"5.1.1 nobody"_s},
          Row{replies(u"dot"_s, u"554 spam"_s), u"refused"_s, u"554 spam"_s},
          Row{{{u"password"_s, u"other"_s}}, u"wrong-password"_s, u"app password"_s},
          Row{{{u"closeAfter"_s, u"rcpt"_s}}, u"line-dropped"_s, u"Try again"_s}}) {
        INFO(row.name.toStdString());
        desk.willDo(row.script);
        const auto refused = desk.send();
        INFO(refused.err.toStdString());
        CHECK(refused.status == ExitStatus::NotSent);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(row.words));
        CHECK(refused.err.contains(u"Nothing was sent. The locked file is as it was."_s));
        const auto json = desk.sendJson();
        CHECK(json[u"outcome"] == u"not-sent"_s);
        CHECK(json[u"problem"][u"what"] == row.name);
        CHECK(desk.server.seen().stored.empty());
    }
    CHECK(desk.send({u"--smtp"_s, u"smtps://localhost:1"_s}).status == ExitStatus::NotSent); // nobody listens there
}

TEST_CASE("when the answer is lost nobody knows, which is 6 and never 4", "[cli][send]") // THREATS-S8
{
    SendDesk desk;
    desk.willDo(lostAnswer());
    const auto lost = desk.send();
    CHECK(lost.status == ExitStatus::Unknown);
    CHECK(lost.err.contains(u"may have arrived, or not"_s));
    CHECK(lost.err.contains(u"send the same file"_s)); // THREATS-S9
    CHECK_FALSE(lost.err.contains(u"Nothing was sent"_s));
    CHECK(desk.server.seen().stored.size() == 1);
    desk.willDo(lostAnswer());
    CHECK(desk.sendJson()[u"outcome"] == u"unknown"_s);
}

TEST_CASE("a mail to another address, from another, for another key or not whole is not sent",
          "[cli][send]") // THREATS-S11
{
    SendDesk desk;
    const auto refused = [&](const QString &path, const QStringList &more, const QString &name) {
        const auto words = desk.words(path) + desk.login() + more;
        const auto told = desk.cli(words);
        INFO(told.err.toStdString());
        CHECK(told.status == ExitStatus::BadInput);
        CHECK(told.err.contains(u"ot sent"_s) | told.err.contains(u"Nothing was sent"_s));
        const auto json = QJsonDocument::fromJson(desk.cli(words + QStringList{u"--json"_s}).out.toUtf8());
        CHECK(json[u"outcome"] == u"not-sent"_s);
        CHECK(json[u"problem"][u"what"] == name);
    };
    refused(desk.mail, {u"--from"_s, u"mallory@example.net"_s}, u"other-sender"_s);

    const QByteArray good = contents(desk.mail);
    const QString changed = desk.cli.path(u"changed.eml"_s);
    write(changed, QByteArray(good).replace("To: team@example.org", "To: eve@example.org"));
    refused(changed, {}, u"other-recipient"_s);
    write(changed, QByteArray(good).replace("To: team@example.org", "To: team@example.org, eve@example.org"));
    refused(changed, {}, u"not-a-report"_s);
    write(changed, good + "in the clear\r\n");
    refused(changed, {}, u"not-a-report"_s);
    refused(desk.cli.answers(), {}, u"not-a-report"_s);
    refused(desk.cli.path(u"none"_s), {}, u"not-a-report"_s);

    const QString other = desk.home.makeKey(u"Other <team@example.org>"_s);
    const QString key = desk.cli.file(u"other.pgp"_s, desk.home.publicKey(other));
    REQUIRE(desk.cli({u"vendor"_s, u"add"_s, key, u"--id"_s, u"other"_s, u"--address"_s, u"team@example.org"_s,
                      u"--fingerprint"_s, other})
                .status
            == ExitStatus::Done);
    refused(desk.mail, {u"--to"_s, u"other"_s}, u"other-key"_s);
    CHECK(desk.server.seen().stored.empty());
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("a file that takes the place of the locked mail while the secret is asked for is not sent",
          "[cli][send]") // THREATS-S9
{
    SendDesk desk;
    const QByteArray bytes = contents(desk.mail);
    const QString other = desk.cli.file(u"other.eml"_s, QByteArray(bytes.size() - 2, 'x') + "\r\n");
    const QString command =
        u"sh -c \"cp '%1' '%2' && echo token\""_s.arg(other, desk.mail); // in place, and of the same size
    const auto refused = desk.cli(desk.words(desk.mail) + QStringList{u"--token-command"_s, command});
    INFO(refused.err.toStdString());
    CHECK(contents(desk.mail) != bytes);
    CHECK(refused.status == ExitStatus::BadInput);
    CHECK(desk.server.seen().commands.isEmpty());

    desk.willDo({});
    QFile::remove(desk.mail);
    const QString kept = desk.cli.file(u"kept.eml"_s, bytes);
    REQUIRE(QFile::link(kept, desk.mail));
    CHECK(desk.send().status == ExitStatus::BadInput);
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("what was locked for a key that ran out is sent, and for a withdrawn one is not", "[cli][send]")
{
    SendDesk desk;
    CliRun cli;
    const GpgHome home;
    cli.now = QDateTime::currentDateTimeUtc().addSecs(60); // never before the key is made
    const QString team = cli.addTeam(home, u"1d"_s);
    const QString mail = cli.path(u"mail.eml"_s);
    REQUIRE(
        cli({u"seal"_s, u"--to"_s, u"team"_s, u"--from"_s, u"robin@example.net"_s, u"-o"_s, mail, cli.answers()}).status
        == ExitStatus::Done);
    cli.now = cli.now.addDays(3);
    CHECK(cli({u"key"_s, u"check"_s, u"team"_s}).status == ExitStatus::KeyRefused);
    const QStringList words = desk.words(mail) + desk.login();
    const auto sent = cli(words);
    INFO(sent.err.toStdString());
    CHECK(sent.status == ExitStatus::Done);

    KeyEdits::revoke(home, team);
    REQUIRE(cli({u"key"_s, u"renew"_s, u"team"_s, cli.file(u"newer.pgp"_s, home.publicKey(team))}).status
            != ExitStatus::Usage);
    desk.willDo({});
    const auto refused = cli(words);
    CHECK(refused.status == ExitStatus::KeyRefused);
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("a password is typed, read from a file or made by a program, and shown nowhere", "[cli][send]") // THREATS-S16
{
    SendDesk desk;
    QStringList prompts;
    desk.cli.ask = [&](const QString &prompt) {
        prompts.append(prompt);
        return std::optional(Secret::take("tr0ub4dor"));
    };
    const QStringList words = desk.words(desk.mail);
    const auto typed = desk.cli(words + QStringList{u"--user"_s, u"robin"_s});
    CHECK(typed.status == ExitStatus::Done);
    CHECK(prompts == QStringList{u"The password for robin at localhost (it is not shown): "_s});

    desk.willDo({{u"ehloOffers"_s, QJsonArray{u"AUTH XOAUTH2 OAUTHBEARER"_s}}});
    const QString script = desk.cli.file(u"token.sh"_s, "#!/bin/sh\necho tr0ub4dor\n");
    REQUIRE(QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const auto byToken = desk.cli(words + QStringList{u"--user"_s, u"robin"_s, u"--token-command"_s, script});
    INFO(byToken.err.toStdString());
    CHECK(byToken.status == ExitStatus::Done);
    CHECK(prompts.size() == 1);
    for (const auto &result : {typed, byToken})
        CHECK_FALSE((result.out + result.err).contains(u"tr0ub4dor"_s));

    desk.willDo({});
    CHECK(desk.cli(words).status == ExitStatus::Done); // a server that wants none
    desk.willDo({});
    desk.cli.ask = {};
    for (const QStringList &login : {QStringList{u"--user"_s, u"robin"_s},
                                     {u"--password-file"_s, desk.cli.path(u"none"_s)},
                                     {u"--password-file"_s, desk.cli.file(u"empty"_s, "\n")},
                                     {u"--password-file"_s, desk.cli.file(u"big"_s, QByteArray(5000, 'x'))},
                                     {u"--token-command"_s, u"false"_s}}) {
        const auto refused = desk.cli(words + login);
        INFO(refused.err.toStdString());
        CHECK(refused.status == ExitStatus::BadInput);
        CHECK(refused.err.contains(u"Nothing was sent"_s));
    }
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("through a proxy it goes, or not at all", "[cli][send]") // THREATS-S14
{
    SendDesk desk;
    const auto socks = u"127.0.0.1:%1"_s.arg(desk.server.proxy().port);
    const QStringList way{u"--smtp"_s, u"smtps://localhost:465"_s, u"--socks"_s, socks};
    CHECK(desk.send(way).status == ExitStatus::Done);
    CHECK(desk.server.seen().proxied.at(0).name == u"localhost");
    desk.willDo({{u"socks"_s, QJsonObject{{u"reply"_s, 5}}}});
    const auto json = desk.sendJson(way);
    CHECK(json[u"outcome"] == u"not-sent"_s);
    CHECK(json[u"problem"][u"what"] == u"proxy-failed"_s);
    CHECK(json[u"way"].toString().endsWith(u", through a SOCKS proxy"_s));
    CHECK(desk.server.seen().stored.empty());
    desk.willDo({});
    const auto refused = desk.send({u"--socks"_s, socks}); // at the server's own port
    CHECK(refused.status == ExitStatus::NotSent);
    CHECK(refused.err.contains(u"at port 465 or 587 only"_s));
    CHECK(desk.server.seen().proxied.empty());
}

TEST_CASE("a wrong line of send is wrong use, and a password in it is never repeated", "[cli][send]")
{
    SendDesk desk;
    const QStringList words = desk.words(desk.mail);
    for (const QStringList &more : {QStringList{u"--smtp"_s, u"smtps://robin:tr0ub4dor@localhost"_s},
                                    {u"--smtp"_s, u"http://localhost"_s},
                                    {u"--socks"_s, u"localhost"_s},
                                    {u"--from"_s, u"robin"_s},
                                    {u"--password-file"_s, desk.password, u"--token-command"_s, u"true"_s},
                                    {u"another.eml"_s},
                                    {u"--password"_s, u"x"_s}}) {
        const auto refused = desk.cli(words + more);
        CHECK(refused.status == ExitStatus::Usage);
        CHECK(refused.err.contains(u"Use it like this: vouchsafe send"_s));
        CHECK_FALSE(refused.err.contains(u"tr0ub4dor"_s));
    }
    CHECK(desk.cli({u"send"_s, desk.mail}).status == ExitStatus::Usage);
    CHECK(desk.cli(words + QStringList{u"--to"_s, u"nobody"_s}).status == ExitStatus::Usage);
    CHECK(desk.cli(words + QStringList{u"--ca"_s, desk.cli.path(u"none"_s)}).status == ExitStatus::BadInput);
    CHECK(desk.server.seen().commands.isEmpty());
}

TEST_CASE("a full disk does not change what became of a report", "[cli][send]")
{
    SendDesk desk;
    QBuffer in;
    QBuffer err;
    QFile full(u"/dev/full"_s);
    REQUIRE((in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly)
             && full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)));
    Terminal terminal(in, full, err);
    VendorBook book(desk.cli.shelf);
    const Mime mime;
    CHECK(runCli({terminal, book, mime, [] { return today(); }}, desk.words(desk.mail) + desk.login())
          == ExitStatus::Done);
    CHECK(err.data().contains("could not be written"));
    CHECK(desk.server.seen().stored.size() == 1);
}

TEST_CASE("Ctrl+C ends a sending within a second, and it says what became of it", "[cli][send]")
{
    SendDesk desk;
    for (const auto &[step, status] :
         {std::pair(u"rcpt"_s, ExitStatus::NotSent), std::pair(u"dot"_s, ExitStatus::Unknown)}) {
        INFO(step.toStdString());
        desk.willDo({{u"silent"_s, step}});
        QElapsedTimer clock;
        std::jthread person([&clock] {
            std::this_thread::sleep_for(std::chrono::seconds(2));
            clock.start();
            (void)kill(getpid(), SIGINT);
        });
        CHECK(desk.send().status == status);
        person.join();
        CHECK(clock.elapsed() < 1000);
    }
}
