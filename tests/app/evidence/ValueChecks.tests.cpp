#include "app/evidence/ValueChecks.h"

#include <catch2/catch_test_macros.hpp>

namespace {

bool telling(std::string_view text)
{
    return ValueChecks::isTellingAddress(text, 0, text.size());
}

} // namespace

TEST_CASE("an address tells something unless every computer has it", "[evidence]")
{
    for (const std::string_view text : {"203.0.113.9", "192.168.001.010", "10.0.0.1", "2001:db8::1", "::ffff:1.2.3.4"})
        CHECK(telling(text));
    for (const std::string_view text : {"127.0.0.1", "0.0.0.0", "255.255.255.0", "::", "::1"})
        CHECK_FALSE(telling(text));
}

TEST_CASE("what only looks like an address is none, however long its numbers are", "[evidence]")
{
    for (const std::string_view text :
         {"1.2.3.256", "1.2.3", "1.2.3.4.5", "99999999999999999999.1.1.1", "1::2::3", "12345::"})
        CHECK_FALSE(telling(text));
    CHECK_FALSE(ValueChecks::isTellingAddress("3.14.34.1.2", 0, 9)); // a part of a longer number
    CHECK(ValueChecks::isTellingAddress("203.0.113.9. Then", 0, 11)); // the end of a sentence
    CHECK(ValueChecks::isTellingAddress("203.0.113.9.443: S", 0, 11)); // a port behind it
    CHECK_FALSE(ValueChecks::isTellingAddress("1.3.6.1.4.1.9", 0, 7)); // an OID
    CHECK_FALSE(ValueChecks::isTellingAddress("203.0.113.9.123456", 0, 11));
}

TEST_CASE("random text is told from words by its entropy", "[evidence]")
{
    CHECK(ValueChecks::entropy("aaaa") == 0);
    CHECK(ValueChecks::entropy("") == 0);
    CHECK(ValueChecks::entropy("0123456789abcdef") == 4);
    CHECK(ValueChecks::entropy("passwordpassword") < 3);
    CHECK(ValueChecks::hasDigit("ab3"));
    CHECK_FALSE(ValueChecks::hasDigit("abc"));
}
