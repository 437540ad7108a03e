#include "app/cli/Annotation.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("an annotation is one line as GitHub reads it", "[cli][lint]")
{
    CHECK(Annotation::warning(u"keys/team.asc"_s, 12, u"expires-soon"_s, u"It ends soon."_s)
          == u"::warning file=keys/team.asc,line=12,title=expires-soon::It ends soon.");
    CHECK(Annotation::warning(u"team.asc"_s, 0, u"expired"_s, u"x"_s) == u"::warning file=team.asc,title=expired::x");
    CHECK(Annotation::warning({}, 12, u"expired"_s, u"x"_s) == u"::warning title=expired::x");
}

TEST_CASE("nothing in a file's name or in the words ends an annotation or begins another", "[cli][lint][hostile]")
{
    const QString line = Annotation::warning(u"a,line=9::b:\r\n::error::c%2C.asc"_s, 1, u"t"_s,
                                             u"100 % sure: a, b\r\n::error file=x::pwned"_s);
    CHECK(line
          == u"::warning file=a%2Cline=9%3A%3Ab%3A%0D%0A%3A%3Aerror%3A%3Ac%252C.asc,line=1,title=t::"
             "100 %25 sure: a, b%0D%0A::error file=x::pwned");
    CHECK_FALSE(line.contains(u'\n'));
    CHECK_FALSE(line.contains(u'\r'));
}
