#include "app/cases/CaseStateJson.h"
#include "app/cases/CaseSummary.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 3, 31), QTime(12, 0, 1, 250), QTimeZone::UTC);

SealedReport report(std::optional<Address> from, std::optional<QDateTime> expiredOn)
{
    return {SealedForm::Message, u"/data/locked-report-7f3k.eml"_s,
            Envelope::make(u"IVPN-7F3K"_s, *Address::parse(u"security@example.org"), from, noon), 5'000'000'000,
            std::move(expiredOn)};
}

std::vector<CaseState> everyState()
{
    const Case::Sealed locked =
        Case::Answering().sealed(report(Address::parse(u"ann@example.org"), noon.addYears(-3)), noon);
    const Case::Sealed other = Case::Answering().sealed(report({}, {}), noon);
    const Case::HandedOver handed = locked.handedOver({MailApp::Claws, u"/home/ann/copy.eml"_s}, noon.addSecs(5));
    return {Case::Answering(),
            locked,
            other,
            handed,
            locked.saved(u"/media/stick/x.eml"_s, noon),
            locked.lineDropped(noon),
            locked.taken(noon.addDays(1)),
            handed.personSent(noon.addDays(2)),
            other.saved(u"/x"_s, noon).personSent(noon)};
}

} // namespace

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

TEST_CASE("the list shows the step that a case has come to", "[cases]")
{
    using Step = CaseSummary::Step;
    const CaseContent content{.vendor = {.id = {}, .name = {}, .address = {},
                                         .fingerprint = *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"_s)}};
    const std::vector steps{Step::Answering, Step::Locked, Step::Locked, Step::HandedOver, Step::Saved,
                            Step::Unknown,   Step::Sent,   Step::Sent,   Step::Sent};
    const auto states = everyState();
    for (size_t i = 0; i < states.size(); ++i) {
        const auto summary = CaseSummary::of(content, states[i]);
        CHECK(summary.step == steps[i]);
        CHECK(summary.when.isValid() == (i > 0));
        CHECK(CaseSummary::fromJson(summary.toJson()) == summary);
    }
}
