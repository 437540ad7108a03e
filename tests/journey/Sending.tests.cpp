#include "tests/journey/SendingDesk.h"

#include <QJsonDocument>

TEST_CASE("the program ends with 0 when it sent, 4 when not, 6 when nobody knows, 5 when it could not read",
          "[journey]") // THREATS-S8
{
    SendingDesk desk;
    desk.willDo({});
    const auto sent = desk.program(desk.words(desk.mail));
    INFO(sent.err.toStdString());
    CHECK(sent.status == 0);
    const auto stored = desk.server.seen().stored;
    REQUIRE(stored.size() == 1);
    CHECK(stored[0].size == contents(desk.mail).size());

    desk.willDo({{u"replies"_s, QJsonObject{{u"mail"_s, u"451 4.3.0 later"_s}}}});
    CHECK(desk.program(desk.words(desk.mail)).status == 4);
    CHECK(desk.server.seen().stored.empty());

    desk.willDo({{u"replies"_s, QJsonObject{{u"dot"_s, u"2"_s}}}, {u"closeAfter"_s, u"dot"_s}});
    const auto lost = desk.program(desk.words(desk.mail) + QStringList{u"--json"_s});
    CHECK(lost.status == 6);
    CHECK(QJsonDocument::fromJson(lost.out)[u"outcome"] == u"unknown"_s);
    const auto again = desk.server.seen().stored;
    REQUIRE(again.size() == 1);
    CHECK(again[0].sha256 == stored[0].sha256); // THREATS-S9

    desk.willDo({});
    CHECK(desk.program(desk.words(desk.program.file(u"other.eml"_s, contents(desk.mail) + "more"))).status == 5);
    CHECK(desk.server.seen().commands.isEmpty());
    CHECK(desk.program(QStringList{u"outbox"_s} + desk.program.passphrase()).out == "Nothing waits to be sent.\n");
}

TEST_CASE("no argument of any program holds the password, a word of the report or of its locked form",
          "[journey]") // THREATS-S16
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    SendingDesk desk;
    desk.willDo({});
    const QByteArray trace = desk.program.traced(u"execve"_s, desk.words(desk.mail));
    CHECK(trace.contains("execve("));
    CHECK_FALSE(trace.contains(secret));
    CHECK_FALSE(trace.contains("BEGIN PGP"));
    CHECK(desk.server.seen().stored.size() == 1);
}

TEST_CASE("a receipt is compared with the locked file by the program", "[journey]")
{
    const Program program;
    const QString sealed = program.file(u"locked.eml"_s, "locked");
    const QByteArray text = "Vouchsafe receipt 1\n"
                            "What was sent, to whom, when and how. It holds nothing of the report itself.\n\n"
                            "Reference: IVPN-7F3K\nSent: 2026-03-31T12:00:00Z\nTeam: IVPN\n"
                            "Address: security@ivpn.net\n"
                            "Key: D290 E794 391D 016C 74B5 BBAF 6421 5403 8875 6E04\nSize: 6 bytes\n"
                            "SHA-256: 14493f5f5470ed48c3f103d917ec52ae9005fa3913128031d0fac2a49ac3cc41\n"
                            "Way: smtps://mail.example.org:465\nServer said: 250 Ok\n\n"
                            "To compare it with the locked file: vouchsafe receipt verify RECEIPT FILE\n";
    const QString receipt = program.file(u"receipt.txt"_s, text);
    const auto verify = [&](const QString &path, const QString &file) {
        return program({u"receipt"_s, u"verify"_s, path, file}).status;
    };
    CHECK(verify(receipt, sealed) == 0);
    CHECK(verify(receipt, program.file(u"other.eml"_s, "lockeD")) == 1);
    CHECK(verify(program.file(u"twice.txt"_s, text + text), sealed) == 5);
}

TEST_CASE("the program writes no secret of a line where the environment says", "[journey]") // THREATS-S16
{
    SendingDesk desk;
    desk.willDo({});
    const QString keys = desk.program.path(u"keys"_s);
    qputenv("SSLKEYLOGFILE", QFile::encodeName(keys));
    const auto sent = desk.program(desk.words(desk.mail));
    qunsetenv("SSLKEYLOGFILE");
    CHECK(sent.status == 0);
    CHECK_FALSE(QFile::exists(keys));
}
