#include "app/cases/CaseStateJson.h"

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
        if (const auto *sent = std::get_if<Case::Sent>(&state)) {
            CHECK(std::get<Case::Sent>(*again).saidBy() == sent->saidBy()); // THREATS-H8
            CHECK(std::get<Case::Sent>(*again).app() == sent->app());
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
}
