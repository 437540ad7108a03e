#include "app/net/Dialogue.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// Up to "send the mail".
Dialogue untilData(qint64 size = 100)
{
    Dialogue dialogue(SubmissionServer::Implicit, SubmissionLogin::None, size);
    CHECK(dialogue.heard("220 hello\r\n"));
    dialogue.said("EHLO [127.0.0.1]\r\n");
    CHECK(dialogue.heard("250 hello\r\n"));
    dialogue.said("MAIL FROM:<a@example.org>\r\n");
    CHECK(dialogue.heard("250 ok\r\n"));
    dialogue.said("RCPT TO:<b@example.org>\r\n");
    CHECK(dialogue.heard("250 ok\r\n"));
    dialogue.said("DATA\r\n");
    CHECK(dialogue.heard("354 go\r\n"));
    return dialogue;
}

Dialogue hello(SubmissionLogin::Kind login, const QByteArray &offers, qint64 size = 100)
{
    Dialogue dialogue(SubmissionServer::Implicit, login, size);
    CHECK(dialogue.heard("220 hello\r\n"));
    dialogue.said("EHLO [127.0.0.1]\r\n");
    CHECK(dialogue.heard("250-hello\r\n"));
    CHECK(dialogue.heard("250-" + offers + "\r\n"));
    (void)dialogue.heard("250 HELP\r\n");
    return dialogue;
}

} // namespace

TEST_CASE("all is said when the last byte of the final dot left, and not one byte before (THREATS-S8)", "[net]")
{
    const QByteArray end = "last line\r\n.\r\n";
    for (qsizetype pieces = 1; pieces <= end.size(); ++pieces) {
        Dialogue dialogue = untilData();
        for (qsizetype at = 0; at < end.size(); at += pieces) {
            CHECK_FALSE(dialogue.allIsSaid());
            dialogue.sent(end.sliced(at, std::min(pieces, end.size() - at)));
        }
        CHECK(dialogue.allIsSaid());
        CHECK_FALSE(dialogue.taken());
    }
    Dialogue dialogue = untilData();
    dialogue.sent("a\r\n..\r\nb\r\n.\r"); // a line of one dot is doubled
    CHECK_FALSE(dialogue.allIsSaid());
    dialogue.said("QUIT\r\n");
    CHECK_FALSE(dialogue.allIsSaid());
}

TEST_CASE("only a whole answer to the final dot decides; until then nobody knows but the server (THREATS-S8)", "[net]")
{
    for (const char *const answer : {"250-stored\r\n", "stored\r\n", "25\r\n", "354 more\r\n", "", "2500 ok\r\n",
                                     "650 ok\r\n", "999 x\r\n", "099 x\r\n"}) {
        INFO(answer);
        Dialogue dialogue = untilData();
        dialogue.sent("x\r\n.\r\n");
        CHECK(dialogue.heard(answer));
        CHECK(dialogue.allIsSaid());
        CHECK_FALSE(dialogue.taken());
        CHECK_FALSE(dialogue.refusal());
        dialogue.said("QUIT\r\n");
        CHECK(dialogue.allIsSaid());
    }
    Dialogue taken = untilData();
    taken.sent("x\r\n.\r\n");
    CHECK(taken.heard("250-2.0.0 stored\r\n"));
    CHECK(taken.heard("250 2.0.0 as 4711\r\n"));
    taken.said("QUIT\r\n");
    CHECK(taken.heard("554 bye\r\n"));
    CHECK(taken.taken());
    CHECK_FALSE(taken.refusal());
    CHECK(taken.words() == QStringLiteral("250-2.0.0 stored\n250 2.0.0 as 4711"));

    Dialogue refused = untilData();
    refused.sent("x\r\n.\r\n");
    CHECK(refused.heard("554 no\r\n"));
    CHECK_FALSE(refused.allIsSaid());
    REQUIRE(refused.refusal());
    CHECK(refused.refusal()->what == SendProblem::Refused);
}

TEST_CASE("a mail bigger than the server takes is not begun (THREATS-S10)", "[net]")
{
    CHECK_FALSE(hello(SubmissionLogin::None, "SIZE 100").refusal());
    CHECK_FALSE(hello(SubmissionLogin::None, "SIZE 0").refusal());
    CHECK_FALSE(hello(SubmissionLogin::None, "SIZE").refusal());
    CHECK_FALSE(hello(SubmissionLogin::None, "SIZE -5").refusal());
    const auto dialogue = hello(SubmissionLogin::None, "size 99");
    REQUIRE(dialogue.refusal());
    CHECK(dialogue.refusal()->what == SendProblem::TooBig);
    CHECK(dialogue.refusal()->limit == 99);
}

TEST_CASE("a server that offers no way to log in that we know is not written to", "[net]")
{
    using enum SubmissionLogin::Kind;
    CHECK_FALSE(hello(Password, "AUTH PLAIN").refusal());
    CHECK_FALSE(hello(Password, "AUTH SCRAM-SHA-256 LOGIN").refusal());
    CHECK_FALSE(hello(Token, "AUTH XOAUTH2").refusal());
    CHECK_FALSE(hello(None, "AUTH SCRAM-SHA-256").refusal());
    for (const auto &[kind, offers] : {std::pair{Password, "AUTH SCRAM-SHA-256 SCRAM-SHA-1"},
                                       {Password, "AUTH XOAUTH2"},
                                       {Password, "SIZE 0"},
                                       {Password, "AUTH NTLM GSSAPI"},
                                       {Password, "auth PLAIN"}, // libcurl would go on without a login
                                       {Password, "AUTH plain"},
                                       {Password, "xxxxAUTH PLAIN"},
                                       {Token, "AUTH PLAIN"}}) {
        const auto dialogue = hello(kind, offers);
        REQUIRE(dialogue.refusal());
        CHECK(dialogue.refusal()->what == SendProblem::NoPasswordWay);
    }
}

TEST_CASE("what was promised before TLS counts for nothing after it (THREATS-S2)", "[net]")
{
    Dialogue dialogue(SubmissionServer::StartTls, SubmissionLogin::Password, 100);
    CHECK(dialogue.heard("220 hello\r\n"));
    CHECK_FALSE(dialogue.isPrivate());
    dialogue.said("EHLO [127.0.0.1]\r\n");
    CHECK(dialogue.heard("250-SIZE 1\r\n"));
    CHECK(dialogue.heard("250-AUTH PLAIN\r\n"));
    CHECK(dialogue.heard("250 STARTTLS\r\n"));
    CHECK_FALSE(dialogue.refusal());
    dialogue.said("STARTTLS\r\n");
    CHECK(dialogue.heard("220 go\r\n"));
    CHECK_FALSE(dialogue.isPrivate());
    dialogue.said("EHLO [127.0.0.1]\r\n");
    CHECK(dialogue.isPrivate());
    CHECK_FALSE(dialogue.heard("250 nothing\r\n"));
    REQUIRE(dialogue.refusal());
    CHECK(dialogue.refusal()->what == SendProblem::NoPasswordWay);
}

TEST_CASE("the base64 of a login is not taken for a command", "[net]")
{
    Dialogue dialogue(SubmissionServer::Implicit, SubmissionLogin::Password, 100);
    CHECK(dialogue.heard("220 hello\r\n"));
    dialogue.said("EHLO [127.0.0.1]\r\n");
    CHECK(dialogue.heard("250 AUTH LOGIN\r\n"));
    dialogue.said("AUTH LOGIN\r\n");
    CHECK(dialogue.heard("334 \r\n"));
    dialogue.said("DATA\r\n");
    CHECK(dialogue.heard("535 no\r\n"));
    REQUIRE(dialogue.refusal());
    CHECK(dialogue.refusal()->what == SendProblem::WrongPassword);
}
