#include "ui/words/LockText.h"

#include "tests/app/vendors/VendorPlace.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QDateTime inYear(int year)
{
    return {QDate(year, 6, 1), QTime(12, 0), QTimeZone::UTC};
}

QString said(const std::optional<QDateTime> &before, const std::optional<QDateTime> &after, bool changed,
             bool withdrawn = false)
{
    const Renewal renewal{.merged = certificate(vector(u"keys/good.pgp"_s)),
                          .oldUntil = before,
                          .newUntil = after,
                          .changed = changed,
                          .withdrawn = withdrawn};
    return LockText::renewed(renewal, u"IVPN"_s);
}

} // namespace

TEST_CASE("a newer copy of a lock is told by what it changes", "[ui][words]")
{
    CHECK(said(inYear(2023), inYear(2030), true).contains(u"a new date: 2023 → 2030"));
    CHECK(said(inYear(2023), {}, true).contains(u"a new date: 2023 → no end date"));
    CHECK(said(inYear(2023), inYear(2023), false).contains(u"It changes nothing"));
    CHECK(said(inYear(2023), inYear(2030), true, true).contains(u"has withdrawn it"));
    // a lock that could only sign, and now can keep a report private: the date is not what is new
    for (const auto &same : {std::optional(inYear(2030)), std::optional<QDateTime>()}) {
        CHECK(said(same, same, true).contains(u"a newer copy"));
        CHECK_FALSE(said(same, same, true).contains(u"date"));
    }
}

TEST_CASE("of a lock that the person added no more is promised than where it came from can hold", "[ui][words]")
{
    const auto builtIn = LockText::good(u"IVPN"_s, true, {});
    const auto added = LockText::good(u"IVPN"_s, false, {});
    CHECK(builtIn.meaning.contains(u"built into this app"));
    CHECK(added.heading.contains(u"if the lock you added is theirs"));
    CHECK(added.meaning.contains(u"only as right as the place you got it from"));
}
