#include "app/evidence/AnchorFinder.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// "rule@end" of each hit.
std::string hits(const std::vector<AnchorFinder::Anchor> &anchors, std::string_view text)
{
    const auto finder = AnchorFinder::make(anchors);
    REQUIRE(finder);
    std::string all;
    finder->search(text, 0, [&](size_t end, auto found) {
        for (const auto &hit : found)
            all += std::to_string(hit.rule) + '@' + std::to_string(end) + '/' + std::to_string(hit.length) + ' ';
        return true;
    });
    return all;
}

} // namespace

TEST_CASE("anchors are found wherever they end, also inside one another", "[evidence][anchors]")
{
    CHECK(hits({{"pass", 0}, {"password", 1}, {"word", 2}}, "a PassWord") == "0@6/4 1@10/8 2@10/4 ");
    CHECK(hits({{"aab", 0}}, "aaab aab") == "0@4/3 0@8/3 ");
    CHECK(hits({{"a", 0}}, "").empty());
}

TEST_CASE("digits, hex digits and what may be missing", "[evidence][anchors]")
{
    CHECK(hits({{"#.##?#", 0}}, "1.2 1.23 1.234") == "0@8/0 0@13/0 0@14/0 ");
    CHECK(hits({{"%%:%%", 0}}, "ag:12 aF:12") == "0@11/5 ");
    CHECK(hits({{"\\%40", 0}, {"\\#", 1}}, "a%40 #") == "0@4/3 1@6/1 ");
    CHECK(hits({{"\xc3\xbc", 0}}, "m\xc3\xbcx") == "0@3/2 ");
}

TEST_CASE("an anchor of nothing is refused", "[evidence][anchors]")
{
    CHECK_FALSE(AnchorFinder::make({{"", 0}}));
    CHECK_FALSE(AnchorFinder::make({{"a?", 0}}));
    CHECK_FALSE(AnchorFinder::make({{std::string(65, 'a'), 0}}));
    CHECK(AnchorFinder::make({})->states() == 1);
}
