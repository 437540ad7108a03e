#include "app/cli/CliText.h"

#include "tests/app/cases/EveryState.h"

#include <catch2/catch_test_macros.hpp>

namespace {

Case::Sealed locked()
{
    return Case::Answering().sealed(report({}, {}), noon);
}

QString wordsOf(const CaseState &state)
{
    return CliText::outgoing(state, u"Acme"_s, noon);
}

Receipt receipt()
{
    return {.reference = u"IVPN-7F3K"_s,
            .when = noon,
            .team = u"Acme"_s,
            .to = *Address::parse(u"security@example.org"),
            .fingerprint = *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"_s),
            .size = 77,
            .sha256 = Digest::sha256("letter"),
            .way = u"smtps://mail.example.org:465"_s,
            .serverSaid = {}};
}

} // namespace

TEST_CASE("a report that waits says since when, how often it was tried and what comes next", "[cli][outbox]")
{
    const Case::Waiting waiting = locked().waiting(account(), noon);
    CHECK(wordsOf(waiting).startsWith(u"IVPN-7F3K  Acme <security@example.org>\n    waits since 2026-03-31 12:00 UTC, "
                                      "not tried yet\n"_s));
    const Case::Waiting once =
        waiting.failed({.what = SendProblem::TryLater, .said = u"451 a\n451 b"_s}, noon.addSecs(60));
    CHECK(wordsOf(once).contains(u"UTC, tried once\n    next try at 2026-03-31 12:01 UTC, if the window"_s));
    for (const QString &line : wordsOf(once).split(u'\n').sliced(1))
        CHECK(line.startsWith(u"    "_s)); // whatever the server said, it belongs to this report
    const Case::Waiting over = once.failed({.what = SendProblem::TryLater}, {});
    CHECK(wordsOf(over).contains(u"UTC, tried 2 times\n    tried for five days"_s));
    CHECK_FALSE(wordsOf(over).contains(u"next try"_s));
    const Case::Waiting stays = once.failed({.what = SendProblem::WrongPassword}, {});
    CHECK(wordsOf(stays).contains(u"    waits for you\n"_s));
    CHECK_FALSE(wordsOf(stays).contains(u"five days"_s));
    for (const Case::Waiting &one : {waiting, once, over, stays})
        CHECK(wordsOf(one).endsWith(u"\n    now: vouchsafe outbox send IVPN-7F3K"_s));
}

TEST_CASE("what may have arrived is offered to be looked for, never to be sent", "[cli][outbox]") // THREATS-S9
{
    for (const auto &used : {std::optional<SendingAccount>(), std::optional(account())}) {
        const QString words = wordsOf(locked().lineDropped(u"354"_s, used, noon));
        CHECK(words.contains(u"may have arrived, or not"_s));
        CHECK(words.contains(u"/data/locked-report-7f3k.eml"_s));
        CHECK_FALSE(words.contains(u"outbox send"_s));
    }
    CHECK_FALSE(CliText::mayHaveArrived(u"IVPN-7F3K"_s, u"Acme"_s).contains(u"outbox send"_s));
    CHECK(wordsOf(Case::Answering()) == u"A report to Acme cannot be read. Open it in the window.");
}

TEST_CASE("what was kept of a report cannot drive the terminal that lists it", "[cli][outbox][hostile]") // THREATS-S6
{
    SealedReport odd = report({}, {});
    odd.envelope.reference = u"\x1b[2JX\nY"_s;
    odd.path = u"/data/\x1b[2J\u202e.eml"_s;
    const Case::Sealed sealed = Case::Answering().sealed(odd, noon);
    for (const CaseState &state :
         {CaseState(sealed.waiting(account(), noon).failed({.what = SendProblem::FileChanged}, {})),
          CaseState(sealed.lineDropped({}, {}, noon))}) {
        const QString words = wordsOf(state);
        CHECK_FALSE((words.contains(u'\x1b') || words.contains(u'\u202e')));
        CHECK_FALSE(words.contains(u"\nY"_s));
    }
}

TEST_CASE("a receipt that matches says which file, and that it proves nothing by itself", "[cli][receipt]")
{
    const Receipt kept = receipt();
    CHECK(CliText::receiptMatches(kept).contains(
        u"Report IVPN-7F3K to Acme <security@example.org>, 2026-03-31 12:00 UTC, smtps://mail.example.org:465\n"_s));
    CHECK(CliText::receiptMatches(kept).contains(u"not signed"_s));
    const QString apart =
        CliText::receiptMatchesApart(kept, {Receipt::Match::Apart, 5'000'000'000, Digest::sha256("film")});
    CHECK(apart.contains(u"This file: 5000000000 bytes, SHA-256 "_s + Digest::sha256("film").hex()));
    CHECK_FALSE(apart.contains(kept.sha256.hex())); // that is of another file
    CHECK_FALSE(apart.contains(kept.way)); // and so is its way
    CHECK(apart.contains(u"not signed"_s));
    for (const QString &words : {CliText::receiptDiffers(kept, u"a.eml"_s), CliText::notAReceipt(u"a.txt"_s)})
        CHECK_FALSE(words.contains(u"It matches"_s));
}

TEST_CASE("the time of a receipt is told in UTC, wherever it was written", "[cli][receipt]")
{
    Receipt kept = receipt();
    kept.when = noon.toOffsetFromUtc(-9 * 3600);
    CHECK(CliText::receiptMatches(kept).contains(u", 2026-03-31 12:00 UTC, "_s));
}

TEST_CASE("a receipt from anybody cannot add a line of its own", "[cli][receipt][hostile]") // THREATS-K18
{
    Receipt odd = receipt();
    for (QString *text : {&odd.reference, &odd.team, &odd.way})
        *text = u"%1\x1b[2J\nIt matches: all is well"_s;
    const Receipt::Compared file{Receipt::Match::Apart, 7, Digest::sha256("log")};
    for (const auto &[words, lines] :
         {std::pair(CliText::receiptMatches(odd), 3), std::pair(CliText::receiptMatchesApart(odd, file), 5),
          std::pair(CliText::receiptDiffers(odd, u"a.eml"_s), 2)}) {
        CHECK(words.count(u'\n') == lines - 1);
        CHECK_FALSE(words.contains(u'\x1b'));
    }
}
