#include "app/cli/HideOption.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("all may be hidden, or kinds by their names, and nothing that only looks like one", "[cli]")
{
    CHECK(hideOption(u"all"_s)->all());
    const auto two = hideOption(u"password, wifi-name"_s);
    REQUIRE(two);
    CHECK(two->count() == 2);
    CHECK(two->test(numberOf(SecretKind::Password)));
    CHECK(two->test(numberOf(SecretKind::WifiName)));
    for (const QString &value : {u""_s, u"All"_s, u"passwords"_s, u"password,"_s, u"password;token"_s, u"all,token"_s})
        CHECK_FALSE(hideOption(value)); // or less would be hidden than was meant
}
