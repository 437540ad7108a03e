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

SendingAccount account()
{
    return {.server = {u"mail.example.org"_s, 587, SubmissionServer::StartTls, u"/home/ann/ca.pem"_s},
            .login = SubmissionLogin::Token,
            .user = u"ann@example.org"_s,
            .proxy = Proxy{u"127.0.0.1"_s, 9150, false}};
}

SendingAccount plainAccount()
{
    return {.server = {.host = u"mail.example.org"_s}};
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
            locked.lineDropped({}, {}, noon),
            locked.taken({u"250 Ok\nqueued"_s}, u"smtps://mail.example.org:465"_s, noon.addDays(1)),
            handed.personSent(noon.addDays(2)),
            other.saved(u"/x"_s, noon).personSent(noon),
            locked.lineDropped(u"354 go on"_s, account(), noon),
            locked.waiting(account(), noon),
            locked.waiting(plainAccount(), noon)
                .failed({SendProblem::TooBig, 552, u"552 too big"_s, 5'000'000'000}, noon.addSecs(60)),
            locked.waiting(account(), noon).failed({.what = SendProblem::Cancelled}, {})};
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
}

TEST_CASE("the list shows the step that a case has come to", "[cases]")
{
    using Step = CaseSummary::Step;
    const CaseContent content{
        .vendor = {.id = {},
                   .name = {},
                   .address = {},
                   .fingerprint = *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"_s)}};
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
