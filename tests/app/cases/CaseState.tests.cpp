#include "app/cases/CaseState.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noonInChatham(QDate(2026, 3, 31), QTime(12, 0), QTimeZone("Pacific/Chatham"));

SealedReport report()
{
    const auto envelope = Envelope::make(u"IVPN-7F3K"_s, *Address::parse(u"security@example.org"), {}, noonInChatham);
    return {SealedForm::File, u"/data/locked-report-7f3k.eml.pgp"_s, envelope, 1234, noonInChatham.addYears(-3)};
}

const Case::Sealed locked = Case::Answering().sealed(report(), noonInChatham);
const Case::HandedOver handedOver =
    locked.handedOver({MailApp::KMail, u"/home/ann/Downloads/locked-report-7f3k.eml.pgp"_s}, noonInChatham);
const Case::Saved saved = locked.saved(u"/media/stick/locked-report-7f3k.eml.pgp"_s, noonInChatham);
const SendingAccount account{.server = {.host = u"mail.example.org"_s}, .user = u"ann"_s};
const Case::Waiting waiting = locked.waiting(account, noonInChatham);
const Case::Unknown unknown = locked.lineDropped(u"250"_s, account, noonInChatham);
const Case::Sent sent = locked.taken({u"250 Ok"_s}, account.way(), noonInChatham);

const std::vector<CaseState> everyState{Case::Answering(), locked, handedOver, saved, sent, unknown, waiting};

template <typename State>
concept PersonMaySaySent = requires(State state) { state.personSent(QDateTime()); };
template <typename State>
concept ServerMayTake = requires(State state) { state.taken(ServerReply(), QString(), QDateTime()); }
    || requires(State state) { state.taken(ServerReply(), QDateTime()); };
template <typename State>
concept MayWait = requires(State state) { state.waiting(account, QDateTime()); }
    || requires(State state) { state.failed(SendProblem(), QDateTime()); };
template <typename State>
concept MayBeSealed = requires(State state) { state.sealed(report(), QDateTime()); };

} // namespace

// THREATS-H8: what must not be does not compile.
static_assert(PersonMaySaySent<Case::HandedOver> && PersonMaySaySent<Case::Saved> && PersonMaySaySent<Case::Unknown>);
static_assert(!PersonMaySaySent<Case::Answering> && !PersonMaySaySent<Case::Sealed> && !PersonMaySaySent<Case::Sent>);
static_assert(!PersonMaySaySent<Case::Waiting>);
static_assert(ServerMayTake<Case::Sealed> && ServerMayTake<Case::Waiting>);
static_assert(!ServerMayTake<Case::Answering> && !ServerMayTake<Case::HandedOver> && !ServerMayTake<Case::Saved>);
// THREATS-S9: from Unknown no way leads to a server but the person's, over Sealed.
static_assert(MayWait<Case::Sealed> && MayWait<Case::Waiting>);
static_assert(!MayWait<Case::Unknown> && !ServerMayTake<Case::Unknown> && !MayWait<Case::Sent>);
static_assert(MayBeSealed<Case::Answering> && !MayBeSealed<Case::Sent> && !MayBeSealed<Case::Unknown>);
static_assert(!std::is_default_constructible_v<Case::Sent> && !std::is_aggregate_v<Case::Sent>);
static_assert(!std::is_constructible_v<Case::Sent, SealedReport, QDateTime, Case::Sent::By>);

TEST_CASE("only a server's word or the person's makes a report sent, and each says whose it was",
          "[cases]") // THREATS-H8
{
    CHECK(sent.saidBy() == Case::Sent::Server);
    CHECK_FALSE(sent.app());
    CHECK(handedOver.personSent(noonInChatham).saidBy() == Case::Sent::Person);
    CHECK(handedOver.personSent(noonInChatham).app() == MailApp::KMail);
    CHECK(saved.personSent(noonInChatham).saidBy() == Case::Sent::Person);
    CHECK(unknown.personSent(noonInChatham).saidBy() == Case::Sent::Person);
    CHECK_FALSE(unknown.personSent(noonInChatham).app());
}

TEST_CASE("what the person says leads on from the states where it means something, and nowhere else", "[cases]")
{
    struct Row {
        const CaseState &state;
        bool personSent;
        bool notSent;
        bool reopened;
    };
    const std::vector<Row> rows{{everyState[0], false, false, false}, {everyState[1], false, false, true},
                                {everyState[2], true, true, false},   {everyState[3], true, true, false},
                                {everyState[4], false, false, false}, {everyState[5], true, true, true},
                                {everyState[6], false, true, true}};
    for (const Row &row : rows) {
        CAPTURE(row.state.index());
        const auto said = personSent(row.state, noonInChatham);
        CHECK(said.has_value() == row.personSent);
        CHECK((!said || std::holds_alternative<Case::Sent>(*said)));
        const auto back = notSent(row.state);
        CHECK(back.has_value() == row.notSent);
        CHECK((!back || std::holds_alternative<Case::Sealed>(*back)));
        const auto open = reopened(row.state);
        CHECK(open.has_value() == row.reopened);
        CHECK((!open || std::holds_alternative<Case::Answering>(*open)));
    }
}

TEST_CASE("the locked report stays the same one through every move, so that a second try sends the same bytes",
          "[cases]") // THREATS-S9
{
    CHECK(sealedReport(everyState[0]) == nullptr);
    for (size_t i = 1; i < everyState.size(); ++i) {
        CAPTURE(i);
        const SealedReport *kept = sealedReport(everyState[i]);
        REQUIRE(kept);
        CHECK(kept->path == locked.report.path);
        CHECK(kept->envelope.reference == u"IVPN-7F3K");
        CHECK(kept->expiredOn == locked.report.expiredOn);
        if (const auto back = notSent(everyState[i]))
            CHECK(std::get<Case::Sealed>(*back).report.path == locked.report.path);
    }
}

TEST_CASE("every time in a state is UTC", "[cases]") // THREATS-L2
{
    const auto later = waiting.failed({.what = SendProblem::TryLater}, noonInChatham);
    REQUIRE((waiting.nextTry && later.nextTry));
    for (const QDateTime &when :
         {waiting.when, *waiting.nextTry, *later.nextTry, waiting.trying(noonInChatham).when, locked.when,
          handedOver.when, saved.when, unknown.when, sent.when(), saved.personSent(noonInChatham).when()}) {
        CHECK(when == noonInChatham);
        CHECK(when.timeSpec() == Qt::UTC);
    }
}

TEST_CASE("a report that a server took keeps its words and the way", "[cases]")
{
    const Case::Sent direct = waiting.taken({u"250 2.0.0 queued as 4F1"_s}, noonInChatham);
    CHECK(direct.saidBy() == Case::Sent::Server);
    CHECK(direct.serverSaid() == u"250 2.0.0 queued as 4F1");
    CHECK(direct.way() == u"smtps://mail.example.org:465");
    CHECK(unknown.personSent(noonInChatham).serverSaid().isEmpty());
}

TEST_CASE("while a try runs what is kept says that nobody knows, so that no other program tries it",
          "[cases]") // THREATS-S8
{
    const Case::Unknown kept = waiting.trying(noonInChatham);
    CHECK(kept.sealed.report.path == waiting.sealed.report.path);
    CHECK(kept.account == account);
    const Case::Unknown dropped =
        waiting.lineDropped({.what = SendProblem::Unknown, .said = u"354 go"_s}, noonInChatham);
    CHECK(dropped.said == u"354 go");
    CHECK(dropped.account == account);
}

TEST_CASE("a try that failed for sure is counted, with its reason, and the next one is set", "[cases]")
{
    const Case::Waiting once =
        waiting.failed({.what = SendProblem::TryLater, .said = u"451"_s}, noonInChatham.addSecs(60));
    const Case::Waiting twice = once.failed({.what = SendProblem::WrongPassword}, {});
    CHECK(once.tries == 1);
    CHECK(once.nextTry == noonInChatham.addSecs(60));
    CHECK(once.last->said == u"451");
    CHECK(twice.tries == 2);
    CHECK_FALSE(twice.nextTry);
    CHECK(twice.when == waiting.when);
}
