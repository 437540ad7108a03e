#include "app/evidence/ValueNumbers.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("the same value has the same number within its kind, and none when there are too many", "[evidence]")
{
    ValueNumbers numbers;
    CHECK(numbers.numberOf(SecretKind::Address, "203.0.113.9", 2) == 1);
    CHECK(numbers.numberOf(SecretKind::Address, "203.0.113.8", 2) == 2);
    CHECK(numbers.numberOf(SecretKind::Address, "203.0.113.9", 2) == 1);
    CHECK(numbers.numberOf(SecretKind::Token, "203.0.113.8", 2) == 1);
    CHECK(numbers.numberOf(SecretKind::Address, "203.0.113.7", 2) == 0);
    CHECK(numbers.count(SecretKind::Address) == 2);
    CHECK(numbers.count(SecretKind::Cookie) == 0);
}

TEST_CASE("letters of either case are one address, and two passwords", "[evidence]")
{
    ValueNumbers numbers;
    CHECK(numbers.numberOf(SecretKind::Email, "Ann@Example.org", 9)
          == numbers.numberOf(SecretKind::Email, "ann@example.org", 9));
    CHECK(numbers.numberOf(SecretKind::Password, "Ab", 9) != numbers.numberOf(SecretKind::Password, "ab", 9));
}
