#include "tests/crypto/openpgp/Messages.h"
#include "tests/support/LapsedKey.h"

#include <catch2/catch_test_macros.hpp>

// {expired, revoked} x {primary, subkey} x {override asked, not}, one second either side of both ends, before and after
// a renewal is merged: docs/PRODUCT.md, "The key never strands anyone".

namespace {

void judge(const LapsedKey &lapsed, const Certificate &key, const QDateTime &now, bool override, bool renewed)
{
    const auto verdict =
        override ? acceptExpired(key, key.pin(), now, accepted(key, now)) : verify(key, key.pin(), now);
    if (lapsed.how == LapsedKey::Revoked) {
        REQUIRE_FALSE(verdict);
        CHECK(verdict.error().what == KeyProblem::Revoked);
        return;
    }
    const bool ended = now >= lapsed.first && !renewed;
    if (ended && !override) {
        REQUIRE_FALSE(verdict);
        CHECK(verdict.error().what == KeyProblem::Expired);
        CHECK(verdict.error().when == lapsed.first);
        return;
    }
    REQUIRE(verdict);
    CHECK(verdict->expiredOn() == (ended ? std::optional(lapsed.first) : std::nullopt));
    CHECK(verdict->clock() == (ended ? lapsed.first.addSecs(-1) : now));
    if (renewed)
        CHECK(verdict->validUntil() > lapsed.second.addYears(1));
    else
        CHECK(verdict->validUntil() == lapsed.first);
}

} // namespace

TEST_CASE("the verdict matrix: expired may be turned, withdrawn never, and a renewal ends only the first",
          "[crypto][pin][matrix]") // THREATS-K5, THREATS-K6, THREATS-K17
{
    for (const LapsedKey &lapsed : LapsedKey::all()) {
        const Certificate published = certificate(lapsed.published);
        const Certificate renewed = certificate(lapsed.renewed);
        for (const QDateTime &now : lapsed.clocks()) {
            for (const bool override : {false, true}) {
                CAPTURE(lapsed.name(), lapsed.first.secsTo(now), override);
                judge(lapsed, published, now, override, false);
                for (const bool newerFirst : {false, true}) { // the same in either order
                    const auto merged = newerFirst ? merge(renewed, published, published.pin(), now)
                                                   : merge(published, renewed, published.pin(), now);
                    REQUIRE(merged);
                    CHECK(merged->withdrawn == (lapsed.how == LapsedKey::Revoked));
                    judge(lapsed, merged->merged, now, override, true);
                }
            }
        }
    }
}
