#include "ui/kit/Pace.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("what happens often is let through once a pause, and not before the first", "[ui][a11y]")
{
    using std::chrono::milliseconds;
    const Pace::Clock::time_point start;
    Pace pace(milliseconds(2000), start);
    int through = 0;
    for (int now = 0; now < 10'000; now += 10)
        through += pace.isDue(start + milliseconds(now)) ? 1 : 0;
    CHECK(through == 4);
}
