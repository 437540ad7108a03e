#include "tests/app/report/SampleAnswers.h"
#include "tests/app/report/Schema.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using Catch::Matchers::IsEmpty;
using namespace Qt::StringLiterals;

TEST_CASE("the template is whole, fits the schema, and answers nearly every question", "[report]")
{
    const auto answers = Answers::fromJson(Answers::templateJson());
    REQUIRE(answers.has_value());
    const Report report = finished(*answers);
    CHECK(report.summary().startsWith(u"EXAMPLE"));
    CHECK(answers->fields().size() > 28);
    CHECK_THAT(faults(u"answers.schema.json"_s, {Answers::templateJson()}), IsEmpty());
}
