#include "crypto/ClockFault.h"

#include "tests/support/Built.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a clock is wrong before the build and twenty years after it, to the second", "[crypto]") // THREATS-K10
{
    const QDateTime end = built().addYears(20);
    CHECK(clockFault(built().addSecs(-1)));
    CHECK_FALSE(clockFault(built()));
    CHECK_FALSE(clockFault(end));
    const auto late = clockFault(end.addSecs(1));
    REQUIRE(late);
    CHECK(late->what == KeyProblem::ClockWrong);
    CHECK(late->when == end.addSecs(1)); // what it says, to be shown
}
