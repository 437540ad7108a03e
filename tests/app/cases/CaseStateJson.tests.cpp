#include "app/cases/CaseStateJson.h"
#include "app/cases/CaseSummary.h"

#include "tests/app/cases/EveryState.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("every state of a case comes back as it was written down", "[cases]")
{
    for (const CaseState &state : everyState()) {
        const QByteArray json = toJson(state);
        INFO(json.toStdString());
        const auto again = caseStateFromJson(json);
        REQUIRE(again);
        CHECK(again->index() == state.index());
        CHECK(toJson(*again) == json);
        CHECK((!sealedReport(state) || sealedReport(*again)->sha256 == Digest::sha256("locked"))); // THREATS-S9
        CHECK((!sealedReport(state) || sealedReport(*again)->apart == sealedReport(state)->apart));
        if (const auto *sent = std::get_if<Case::Sent>(&state)) {
            CHECK(std::get<Case::Sent>(*again).saidBy() == sent->saidBy()); // THREATS-H8
            CHECK(std::get<Case::Sent>(*again).app() == sent->app());
            CHECK(std::get<Case::Sent>(*again).serverSaid() == sent->serverSaid());
            CHECK(std::get<Case::Sent>(*again).way() == sent->way());
        }
        if (const auto *waiting = std::get_if<Case::Waiting>(&state)) {
            const auto &same = std::get<Case::Waiting>(*again);
            CHECK(same.account == waiting->account);
            CHECK(same.tries == waiting->tries);
            CHECK(same.nextTry == waiting->nextTry);
            CHECK(same.last.has_value() == waiting->last.has_value());
            CHECK((!same.last || same.last->limit == waiting->last->limit));
        }
        if (const auto *unknown = std::get_if<Case::Unknown>(&state)) {
            CHECK(std::get<Case::Unknown>(*again).account == unknown->account);
            CHECK(std::get<Case::Unknown>(*again).said == unknown->said);
        }
    }
}

TEST_CASE("a state that is not one of ours is none", "[cases]")
{
    CHECK_FALSE(caseStateFromJson("{}"));
    CHECK_FALSE(caseStateFromJson("{\"state\":\"sent\"}"));
    CHECK_FALSE(caseStateFromJson("rubbish"));
    QByteArray json = toJson(everyState()[3]);
    CHECK_FALSE(caseStateFromJson(QByteArray(json).replace("handed-over", "delivered")));
    CHECK_FALSE(caseStateFromJson(QByteArray(json).replace("claws", "pine")));
    CHECK_FALSE(caseStateFromJson(QByteArray(json).replace("security@example.org", "two@a.org,b@c.org")));
    CHECK_FALSE(caseStateFromJson(QByteArray(json).replace("\"sha256\":\"", "\"sha256\":\"z")));
    for (const auto &[part, other] :
         {std::pair("\"size\":7}", "\"size\":-7}"), std::pair("/data/locked-file-7f3k-2.pgp", ""),
          std::pair("\"apart\":[", "\"apart\":[7,"), std::pair("\"apart\":[", "\"apart\":7,\"was\":[")}) {
        const QByteArray changed = QByteArray(json).replace(part, other); // none of the files may be forgotten
        INFO(changed.toStdString());
        CHECK(changed != json);
        CHECK_FALSE(caseStateFromJson(changed));
    }
}

TEST_CASE("a state that an earlier version wrote down is still read", "[cases]")
{
    const QByteArray report =
        "\"report\":{\"form\":\"message\",\"path\":\"/x.eml\",\"size\":7,\"reference\":\"IVPN-7F3K\","
        "\"to\":\"a@example.org\",\"from\":\"b@example.org\",\"date\":\"2026-03-31T12:00:00.000Z\","
        "\"messageId\":\"x@example.org\"},\"when\":\"2026-03-31T12:00:00.000Z\"";
    const auto sent = caseStateFromJson("{\"state\":\"sent\",\"by\":\"server\"," + report + "}");
    REQUIRE((sent && std::holds_alternative<Case::Sent>(*sent)));
    CHECK(std::get<Case::Sent>(*sent).saidBy() == Case::Sent::Server);
    CHECK(std::get<Case::Sent>(*sent).serverSaid().isEmpty());
    const auto unknown = caseStateFromJson("{\"state\":\"unknown\"," + report + "}");
    REQUIRE((unknown && std::holds_alternative<Case::Unknown>(*unknown)));
    CHECK_FALSE(std::get<Case::Unknown>(*unknown).account);
    CHECK_FALSE(sealedReport(*unknown)->sha256);
    CHECK(sealedReport(*unknown)->apart.empty());
    CHECK(CaseSummary::fromJson("{\"step\":\"unknown\"}").step == CaseSummary::Step::Unknown);
}

TEST_CASE("a waiting report whose account cannot be read is none, and never goes round its proxy",
          "[cases]") // THREATS-S14
{
    const QByteArray json = toJson(Case::Answering().sealed(report({}, {}), noon).waiting(account(), noon));
    REQUIRE(caseStateFromJson(json));
    for (const auto &[part, other] :
         {std::pair("9150", "0"), std::pair("9150", "70000"), std::pair("127.0.0.1", ""),
          std::pair("\"proxy\":{", "\"proxy\":7,\"was\":{"), std::pair("587", "-1"), std::pair("starttls", "none"),
          std::pair("\"token\"", "\"scram\""), std::pair("mail.example.org", "")}) {
        const QByteArray changed = QByteArray(json).replace(part, other);
        INFO(changed.toStdString());
        CHECK(changed != json);
        CHECK_FALSE(caseStateFromJson(changed));
    }
}
