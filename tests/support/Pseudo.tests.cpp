#include "tests/support/Pseudo.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the language that nobody speaks is longer, bracketed, and keeps placeholders", "[ui][a11y]")
{
    const QString words = u"%1 asks: send %n files to %L2"_s;
    const QString said = pseudo(words);
    CHECK(said.startsWith(u"[%1 "));
    CHECK(said.endsWith(u']'));
    CHECK(said.contains(u"%n "));
    CHECK(said.contains(u"%L2"));
    CHECK_FALSE(said.contains(u"asks"));
    CHECK(said.size() >= words.size() * 14 / 10);
    CHECK(plain(said) == words);
    CHECK(plain(u"[as it is]"_s) == u"[as it is]");
}
