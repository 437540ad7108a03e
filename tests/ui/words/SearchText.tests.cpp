#include "ui/words/SearchText.h"

#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

PlaceAnswer answer(PlaceAnswer::What what)
{
    return {.place = KeyPlaces::page(QUrl(u"https://www.example.org/SECURITY.md"_s)),
            .what = what,
            .newUntil = today().addYears(1),
            .elsewhere = QUrl(u"https://example.net/key"_s)};
}

SearchText::Words end(const RenewalFound &found)
{
    return SearchText::end(found, u"IVPN"_s, true);
}

RenewalFound nothing(const std::vector<PlaceAnswer> &answers)
{
    return {answers, std::unexpected(KeyProblem{KeyProblem::Expired}), today(), today(), false};
}

} // namespace

TEST_CASE("each answer of a place has words of its own, and a withdrawal beside it is told", "[ui][words][look]")
{
    QStringList all;
    for (int i = PlaceAnswer::Renewed; i <= PlaceAnswer::Cancelled; ++i) {
        auto said = answer(static_cast<PlaceAnswer::What>(i));
        all.append(SearchText::answer(said, u"IVPN"_s));
        CHECK_FALSE(all.constLast().contains(u'%'));
        said.unprovenWithdrawal = true;
        CHECK(SearchText::answer(said, u"IVPN"_s).contains(u"cannot be proven"));
    }
    CHECK(all.removeDuplicates() == 0);
    auto several = answer(PlaceAnswer::OtherKey);
    several.found = {u"A"_s, u"B"_s};
    CHECK(SearchText::answer(several, u"IVPN"_s).startsWith(u"Other locks"));
}

TEST_CASE("the end of a search is told by what it came to", "[ui][words][look]")
{
    CHECK(end(nothing({answer(PlaceAnswer::NoKeyThere)})).heading == u"We found no newer lock");
    CHECK(end(nothing({answer(PlaceAnswer::NotReached), answer(PlaceAnswer::TooSlow)})).heading
          == u"We could not reach any of these places");
    CHECK(end(nothing({answer(PlaceAnswer::ProxyFailed)})).heading == u"The way that hides where you are did not work");
    CHECK(end(nothing({answer(PlaceAnswer::NoKeyThere), answer(PlaceAnswer::Cancelled)})).heading == u"Stopped");
    CHECK(end({{}, std::unexpected(KeyProblem{KeyProblem::Revoked}), today(), {}, true}).meaning.contains(u"for good"));
    CHECK(end({{}, std::unexpected(KeyProblem{KeyProblem::Expired}), today(), today().addDays(1), true}).heading
          == u"We found a newer copy, but it does not work either");
    const auto good = verified(vector(u"keys/good.pgp"_s));
    CHECK(end({{}, good, today(), today().addYears(2), true}).meaning.contains(u" → "));
    CHECK(end({{}, good, today(), {}, true}).heading == u"Found: IVPN's lock has no end date");
    CHECK(end({{}, good, {}, {}, false}).meaning.contains(u"still works"));
    CHECK(
        end({{}, good, {}, {}, true, VendorProblem{VendorProblem::NotWritten}}).heading.contains(u"could not keep it"));
    CHECK(end({{}, good, {}, {}, true, VendorProblem{VendorProblem::KeyRefused}}).heading.contains(u"does not fit"));
    const auto lost = end(
        {{}, std::unexpected(KeyProblem{KeyProblem::Revoked}), {}, {}, true, VendorProblem{VendorProblem::NotWritten}});
    CHECK(lost.heading.contains(u"withdrawn")); // the withdrawal comes before the full disk
    CHECK(lost.meaning.contains(u"could not keep"));
}
