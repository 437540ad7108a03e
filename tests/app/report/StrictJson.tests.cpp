#include "app/report/StrictJson.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the same name in two objects is not a name twice", "[report]")
{
    CHECK(parseObject(R"({"a": [{"n": 1}, {"n": 2}], "n": {"n": ":\"n\":", "a": "}{"}})", 1000).has_value());
    const auto twice = parseObject(R"({"a": [{"n": 1}, {"n": 2, "n": 3}]})", 1000);
    REQUIRE_FALSE(twice.has_value());
    CHECK(twice.error() == ReportProblem{ReportProblem::Repeated, u"n"_s});
}

TEST_CASE("a name twice is found behind a string that ends in backslashes", "[report]")
{
    CHECK(parseObject(R"({"a\\": "\\", "a": "\\\""})", 1000).has_value());
    CHECK_FALSE(parseObject(R"({"a\\": "\\", "a\\": 1})", 1000).has_value());
    CHECK_FALSE(parseObject(R"({"a": "\)", 1000).has_value());
}

TEST_CASE("the size allowed is allowed, one byte more is not", "[report]")
{
    CHECK(parseObject("{}", 2).has_value());
    CHECK(parseObject("{}", 1).error().what == ReportProblem::TooBig);
}

TEST_CASE("only a name shaped like an id is shown", "[report]")
{
    CHECK(fieldToShow(u"public-where") == u"public-where");
    CHECK(fieldToShow(u"Public where") == QString());
    CHECK(fieldToShow(u"hunter2") == QString());
    CHECK(fieldToShow(QString(41, u'a')) == QString());
}
