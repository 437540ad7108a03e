#include "app/cases/CaseSummary.h"

#include "tests/app/cases/EveryState.h"
#include "tests/app/cases/KeptCases.h"

TEST_CASE("the list calls a report by the person's name for it, else by its summary", "[cases]")
{
    CaseContent content = contentFor(u"ACME"_s);
    content.title = u"The odd thing"_s;
    CHECK(CaseSummary::of(content, Case::Answering{}).title == u"The odd thing"_s);
    content.title.clear();
    CHECK(CaseSummary::of(content, Case::Answering{}).title.isEmpty());
    REQUIRE(content.answers.set(u"summary", u"It leaks"_s));
    const auto summary = CaseSummary::of(content, Case::Answering{});
    CHECK(summary.title == u"It leaks"_s);
    CHECK(summary.team == u"ACME"_s);
    CHECK(summary.step == CaseSummary::Step::Answering);
    CHECK(CaseSummary::fromJson(summary.toJson()) == summary);
    CHECK(CaseSummary::fromJson("not json") == CaseSummary{});
}

TEST_CASE("the list shows the step that a case has come to", "[cases]")
{
    using Step = CaseSummary::Step;
    const CaseContent content = contentFor(u"ACME"_s);
    const std::vector steps{Step::Answering, Step::Locked,  Step::Locked, Step::HandedOver, Step::Saved,
                            Step::Unknown,   Step::Sent,    Step::Sent,   Step::Sent,       Step::Unknown,
                            Step::Waiting,   Step::Waiting, Step::Waiting};
    const auto states = everyState();
    for (size_t i = 0; i < states.size(); ++i) {
        const auto summary = CaseSummary::of(content, states[i]);
        CHECK(summary.step == steps[i]);
        CHECK(summary.when.isValid() == (i > 0));
        CHECK(CaseSummary::fromJson(summary.toJson()) == summary);
    }
}
