#include "app/cli/SendOutcome.h"

#include "tests/app/cases/EveryState.h"
#include "tests/app/cli/BareTools.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

namespace {

const SealedReport &sealed()
{
    static const SealedReport made = report(Address::parse(u"ann@example.org"), {});
    return made;
}
const SendingAccount used = [] {
    SendingAccount made = account();
    made.user = u"login-canary"_s; // not the address that it sends from
    return made;
}();

SendOutcome outcome(std::expected<ServerReply, SendProblem> answer)
{
    return {sealed(), used, u"Acme"_s, std::move(answer)};
}

SendOutcome failed(const SendProblem &problem)
{
    return outcome(std::unexpected(problem));
}

QJsonObject jsonOf(const SendOutcome &outcome)
{
    const BareTools tools;
    outcome.tell(*tools, true);
    return QJsonDocument::fromJson(tools.out().toUtf8()).object();
}

} // namespace

TEST_CASE("only what may have arrived ends as unknown, only what a server took as done, in words and JSON alike",
          "[cli][send]") // THREATS-S8
{
    CHECK(outcome(ServerReply{u"250 Ok"_s}).status() == ExitStatus::Done);
    CHECK(jsonOf(outcome(ServerReply{u"250 Ok"_s}))[u"outcome"] == u"sent"_s);
    int badInput = 0;
    for (int i = 0; i <= SendProblem::Unknown; ++i) {
        CAPTURE(i);
        const SendOutcome one = failed({.what = static_cast<SendProblem::What>(i)});
        const bool unknown = i == SendProblem::Unknown;
        CHECK((one.status() == ExitStatus::Unknown) == unknown);
        CHECK(one.status() != ExitStatus::Done);
        CHECK(jsonOf(one)[u"outcome"] == (unknown ? u"unknown"_s : u"not-sent"_s));
        badInput += one.status() == ExitStatus::BadInput ? 1 : 0;
    }
    CHECK(badInput == 3); // what lies in the person's own files
    CHECK(failed({.what = SendProblem::FileChanged}).status() == ExitStatus::BadInput); // THREATS-S9
    CHECK(failed({.what = SendProblem::TryLater}).status() == ExitStatus::NotSent);
}

TEST_CASE("results go to the output and reasons to the error side, whatever the form", "[cli][send]")
{
    const SendOutcome sent = outcome(ServerReply{u"250 Ok"_s});
    const SendOutcome refused = failed({.what = SendProblem::Refused, .code = 554, .said = u"554 no"_s});
    for (const bool json : {false, true}) {
        const BareTools well;
        sent.tell(*well, json);
        CHECK(well.err().isEmpty());
        CHECK_FALSE(well.out().isEmpty());
        const BareTools ill;
        refused.tell(*ill, json);
        CHECK(ill.err().contains(u"> 554 no"_s));
        CHECK(ill.out().isEmpty() == !json);
    }
}

TEST_CASE("as JSON a try tells which report went which way, with the server's words or the reason, never both",
          "[cli][send]")
{
    const QJsonObject sent = jsonOf(outcome(ServerReply{u"250 Ok\nqueued"_s}));
    CHECK(sent[u"reference"] == u"IVPN-7F3K"_s);
    CHECK(sent[u"to"] == u"security@example.org"_s);
    CHECK(sent[u"from"] == u"ann@example.org"_s);
    CHECK(sent[u"messageId"] == sealed().envelope.messageId);
    CHECK(sent[u"size"].toInteger() == 5'000'000'000);
    CHECK(sent[u"way"] == used.way());
    CHECK(sent[u"said"] == u"250 Ok\nqueued"_s);
    CHECK_FALSE(sent.contains(u"problem"));
    const QJsonObject refused = jsonOf(failed({.what = SendProblem::TooBig, .code = 552, .limit = 25'000'000}));
    CHECK(refused[u"problem"].toObject()[u"what"] == u"too-big"_s);
    CHECK_FALSE(refused.contains(u"said"));

    const SealedReport senderless = report({}, {});
    CHECK(jsonOf({senderless, used, u"Acme"_s, ServerReply{}})[u"from"] == QString());
}

TEST_CASE("nothing of the login stands in what is told of a try", "[cli][send]") // THREATS-S16
{
    for (const bool json : {false, true}) {
        const BareTools tools;
        failed({.what = SendProblem::TryLater}).tell(*tools, json);
        CHECK_FALSE((tools.out() + tools.err()).contains(used.user));
        CHECK_FALSE((tools.out() + tools.err()).contains(used.server.caFile));
    }
}

TEST_CASE("a path with odd characters is harmless in the words of a try", "[cli][send][hostile]") // THREATS-K18
{
    SealedReport odd = sealed();
    odd.path = u"/data/a\x1b[2J\u202e\nb.eml"_s;
    const BareTools tools;
    SendOutcome{odd, used, u"Acme"_s, std::unexpected(SendProblem{.what = SendProblem::FileChanged})}.tell(*tools,
                                                                                                           false);
    CHECK(tools.err().contains(u"/data/a\ufffd[2J\ufffd\ufffdb.eml"_s));
}
