#include "app/cli/CommandLine.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const std::vector<OptionSpec> options{{{u"o"_s}}, {{u"attach"_s}}, {{u"force"_s}, false}};
}

TEST_CASE("options may stand anywhere, repeat, and a dash alone is an operand", "[cli]")
{
    const auto line = CommandLine::parse(
        {u"seal"_s, u"-"_s, u"--attach"_s, u"a"_s, u"-o"_s, u"out"_s, u"--force"_s, u"--attach=b=c"_s}, options);
    REQUIRE(line.has_value());
    CHECK(line->operands() == QStringList{u"-"_s});
    CHECK(line->values(u"attach"_s) == QStringList{u"a"_s, u"b=c"_s});
    CHECK(line->value(u"o"_s) == u"out"_s);
    CHECK(line->has(u"force"_s));
}

TEST_CASE("after -- everything is an operand", "[cli]")
{
    const auto line = CommandLine::parse({u"seal"_s, u"--"_s, u"--force"_s}, options);
    REQUIRE(line.has_value());
    CHECK(line->operands() == QStringList{u"--force"_s});
    CHECK_FALSE(line->has(u"force"_s));
}

TEST_CASE("an unknown option and a missing value are errors", "[cli]")
{
    CHECK_FALSE(CommandLine::parse({u"seal"_s, u"--bcc"_s}, options).has_value());
    CHECK_FALSE(CommandLine::parse({u"seal"_s, u"-o"_s}, options).has_value());
}
