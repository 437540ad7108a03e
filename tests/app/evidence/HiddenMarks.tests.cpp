#include "app/evidence/HiddenMarks.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a mark is known for one, also cut off, and nothing else beside it", "[evidence]")
{
    using HiddenMarks::cover;
    CHECK(HiddenMarks::anyIn("a [hidden: password] b"));
    CHECK_FALSE(HiddenMarks::anyIn("a [hide: password] b"));
    const std::string_view one = "key=[hidden: private key]";
    CHECK(cover(one, 4, one.size()));
    CHECK(cover(one, 10, one.size() - 3)); // from within it to within it
    CHECK_FALSE(cover(one, 0, one.size()));
    const std::string_view two = "[hidden: address 2]:[hidden: address 12]";
    CHECK(cover(two, 0, two.size()));
    CHECK_FALSE(cover("[hidden: password] hunter2", 0, 26));
    CHECK_FALSE(cover("[hidden: hunter2]", 0, 17)); // a kind that there is not
    CHECK_FALSE(cover("hunter2", 0, 7));
}
