#include "app/cases/Outbox.h"

#include "app/cases/CaseStateJson.h"
#include "tests/app/cases/Waiting.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;

namespace {

/// The minutes between the tries while a server says "later", until it waits for the person; each state is put on the
/// disk and read again, as after a restart.
QList<qint64> minutesBetween(Case::Waiting waiting)
{
    QList<qint64> minutes;
    for (QDateTime now = noon();;) {
        const CaseState after = Outbox::after(waiting, problem(SendProblem::TryLater), now);
        const auto again = caseStateFromJson(toJson(after));
        REQUIRE((again && std::holds_alternative<Case::Waiting>(*again)));
        waiting = std::get<Case::Waiting>(*again);
        const auto next = Outbox::nextTry(waiting, now);
        if (!next)
            return minutes;
        minutes.append(now.secsTo(*next) / 60);
        now = *next;
    }
}

} // namespace

TEST_CASE("a report is tried at once, then after 1, 5, 15 and 60 minutes, then each hour, for five days",
          "[cases][outbox]")
{
    CHECK(Outbox::nextTry(waitingReport(), noon()) == noon());
    const auto minutes = minutesBetween(waitingReport());
    CHECK(minutes.first(6) == QList<qint64>{1, 5, 15, 60, 60, 60});
    qint64 all = 0;
    for (const qint64 one : minutes) {
        CHECK(one <= 60);
        all += one;
    }
    CHECK(all >= 5 * 24 * 60);
    CHECK(all < 5 * 24 * 60 + 60);
}

TEST_CASE("after five days it waits for the person and can say why", "[cases][outbox]")
{
    const auto after = [&](SendProblem::What what, qint64 days) {
        return std::get<Case::Waiting>(Outbox::after(waitingReport(), problem(what), noon().addDays(days)));
    };
    CHECK_FALSE(Outbox::gaveUp(after(SendProblem::TryLater, 4)));
    CHECK(Outbox::nextTry(after(SendProblem::TryLater, 4), noon().addDays(4)));
    CHECK(Outbox::gaveUp(after(SendProblem::TryLater, 5)));
    CHECK_FALSE(Outbox::nextTry(after(SendProblem::TryLater, 5), noon().addDays(6)));
    CHECK_FALSE(Outbox::gaveUp(after(SendProblem::WrongPassword, 5)));
    CHECK(Outbox::gaveUp(after(SendProblem::TryLater, -5))); // a clock that was set back
}

TEST_CASE("a program that was closed for a week tries once more before it gives up", "[cases][outbox]")
{
    const auto waiting =
        std::get<Case::Waiting>(Outbox::after(waitingReport(), problem(SendProblem::NotFound), noon()));
    const auto next = Outbox::nextTry(waiting, noon().addDays(7));
    REQUIRE(next);
    CHECK(*next < noon().addDays(7));
}

TEST_CASE("a clock that was set back does not put the next try off by more than an hour", "[cases][outbox]")
{
    const auto waiting =
        std::get<Case::Waiting>(Outbox::after(waitingReport(), problem(SendProblem::NotFound), noon()));
    const QDateTime yearsBefore = noon().addYears(-3);
    CHECK(Outbox::nextTry(waiting, yearsBefore) == yearsBefore);
}

TEST_CASE("only what may pass by itself is tried again, and never what may have arrived",
          "[cases][outbox]") // THREATS-S8, THREATS-S9
{
    const std::vector temporary{SendProblem::NotFound,  SendProblem::CannotConnect, SendProblem::ProxyFailed,
                                SendProblem::TryLater,  SendProblem::TimedOut,      SendProblem::LineDropped,
                                SendProblem::NotPrivate};
    for (int i = 0; i <= SendProblem::Unknown; ++i) {
        const auto what = static_cast<SendProblem::What>(i);
        CAPTURE(i);
        const CaseState after = Outbox::after(waitingReport(), problem(what), noon());
        if (what == SendProblem::Unknown) {
            CHECK(std::holds_alternative<Case::Unknown>(after));
            CHECK_FALSE(Outbox::isTemporary(what));
            continue;
        }
        REQUIRE(std::holds_alternative<Case::Waiting>(after));
        CHECK(Outbox::nextTry(std::get<Case::Waiting>(after), noon()).has_value()
              == std::ranges::contains(temporary, what));
        CHECK(std::get<Case::Waiting>(after).last->what == what);
    }
}

TEST_CASE("a try that a server took makes it sent, with its words", "[cases][outbox]")
{
    const CaseState after = Outbox::after(waitingReport(), ServerReply{u"250 queued"_s}, noon());
    REQUIRE(std::holds_alternative<Case::Sent>(after));
    CHECK(std::get<Case::Sent>(after).serverSaid() == u"250 queued");
    CHECK(std::get<Case::Sent>(after).saidBy() == Case::Sent::Server);
}

TEST_CASE("every try is of the same locked file with the same Message-ID", "[cases][outbox]") // THREATS-S9
{
    CaseState state = waitingReport();
    const auto first = *sealedReport(state);
    for (int i = 0; i < 5; ++i) {
        state = Outbox::after(std::get<Case::Waiting>(state), problem(SendProblem::LineDropped), noon());
        state = *caseStateFromJson(toJson(state));
        CHECK(sealedReport(state)->path == first.path);
        CHECK(sealedReport(state)->size == first.size);
        CHECK(sealedReport(state)->envelope.messageId == first.envelope.messageId);
    }
}
