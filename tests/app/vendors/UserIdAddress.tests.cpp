#include "app/vendors/UserIdAddress.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the address in a key's name is what stands in the last brackets, or all of it", "[vendors]")
{
    CHECK(addressInUserId(u"Team <team@example.org>"_s) == u"team@example.org");
    CHECK(addressInUserId(u"team@example.org"_s) == u"team@example.org");
    CHECK(addressInUserId(u"<team@example.org> <other@example.net>"_s) == u"other@example.net");
    CHECK(addressInUserId(u"Team < team@example.org >"_s) == u"team@example.org");
    for (const QString &name : {u"Team"_s, u""_s, u"Team <>"_s, u"team at example.org"_s, u"a@b and more"_s})
        CHECK(addressInUserId(name).isEmpty());
}
