#include "app/evidence/SecretMatcher.h"

#include <catch2/catch_test_macros.hpp>

namespace {

const auto rules = [] {
    return *SecretRules::read(R"json({"format": "vouchsafe-secret-rules/1", "rules": [
        {"id": "key", "kind": "token", "anchors": ["key="], "pattern": "key=([0-9]+)"},
        {"id": "mail", "kind": "email", "anchors": ["@"], "back": "[a-z]", "pattern": "[a-z]+@[a-z]+"},
        {"id": "block", "kind": "private-key", "anchors": ["BEGIN"], "lines": true, "pattern": "BEGIN[^!]*!"}]})json");
};

/// How far the matcher came, and "begin-end" of what it found.
struct Looked {
    size_t came;
    std::string found;
};

Looked looked(std::string_view text, size_t from, size_t until, bool last, bool full)
{
    const auto made = rules();
    SecretMatcher matcher(*made);
    std::vector<SecretMatch> matches;
    Looked all{matcher.find({text, from, until, last, full}, matches), {}};
    for (const SecretMatch &match : matches)
        all.found += std::to_string(match.begin) + '-' + std::to_string(match.end) + ' ';
    return all;
}

/// Of matches in one row: "begin-end/rule/kinds".
std::string joined(std::vector<SecretMatch> matches)
{
    joinOverlapping(matches);
    std::string all;
    for (const SecretMatch &match : matches)
        all += std::to_string(match.begin) + '-' + std::to_string(match.end) + '/' + std::to_string(match.rule) + '/'
            + std::to_string(match.kinds.count()) + ' ';
    return all;
}

SecretMatch match(size_t begin, size_t end, uint16_t rule)
{
    return {begin, end, rule, SecretKinds().set(rule)};
}

} // namespace

TEST_CASE("a value at the end of what is at hand waits for more, if there can be more", "[evidence][scan]")
{
    const std::string_view text = "a key=12";
    const Looked waits = looked(text, 0, text.size(), false, false);
    CHECK(waits.came == 5); // from where its anchor's last letter can be seen again
    CHECK(waits.found.empty());
    CHECK(looked(text, 0, text.size(), true, false).found == "6-8 ");
    CHECK(looked(text, 0, text.size(), false, true).found == "6-8 "); // cut there
    CHECK(looked("a key=12 ", 0, 9, false, false).found == "6-8 ");
}

TEST_CASE("anchors are looked for from one place to another, and values beyond", "[evidence][scan]")
{
    const std::string_view text = "key=1 key=22 key=3 ";
    CHECK(looked(text, 0, text.size(), true, false).found == "4-5 10-12 17-18 ");
    CHECK(looked(text, 6, 10, true, false).found == "10-12 ");
    CHECK(looked(text, 7, text.size(), true, false).found == "17-18 ");
    CHECK(looked(text, 6, 9, true, false).found.empty());
    CHECK(looked(text, 6, 10, true, false).came == 10);
    CHECK(looked({}, 0, 0, true, false).came == 0);
}

TEST_CASE("a value is followed back so far and no farther, and is found all the same",
          "[evidence][scan][hostile]") // THREATS-L6
{
    const std::string far = std::string(1'000, 'a') + "@b";
    const Looked all = looked(far, 0, far.size(), true, false);
    const size_t least = 1'000 - SecretMatcher::farthestBack + AnchorFinder::longest;
    CHECK(all.found == std::to_string(least) + "-1002 ");
    const std::string near = ' ' + std::string(150, 'a') + "@b";
    CHECK(looked(near, 0, near.size(), true, false).found == "1-153 ");
}

TEST_CASE("a rule over lines waits until its reach is at hand", "[evidence][scan]")
{
    const std::string text = "BEGIN\n!\n";
    CHECK(looked(text, 0, text.size(), false, false).came == 4);
    CHECK(looked(text, 0, text.size(), true, false).found == "0-7 ");
    const std::string enough = text + std::string(SecretMatcher::blockReach, '.');
    CHECK(looked(enough, 0, enough.size(), false, false).found == "0-7 ");
    const std::string endless = "BEGIN" + std::string(SecretMatcher::blockReach, '.') + '!';
    CHECK(looked(endless, 0, endless.size(), true, false).found.empty());
}

TEST_CASE("matches that overlap become one, those that touch stay two, and the first says what it is",
          "[evidence][scan]")
{
    CHECK(joined({}).empty());
    CHECK(joined({match(5, 9, 1), match(0, 6, 2)}) == "0-9/2/2 ");
    CHECK(joined({match(0, 5, 1), match(5, 9, 2)}) == "0-5/1/1 5-9/2/1 ");
    CHECK(joined({match(0, 9, 3), match(2, 4, 1), match(8, 12, 2), match(11, 13, 3)}) == "0-13/3/3 ");
    CHECK(joined({match(4, 9, 7), match(4, 6, 2)}) == "4-9/2/2 "); // at one place: the rule that stands first
}
