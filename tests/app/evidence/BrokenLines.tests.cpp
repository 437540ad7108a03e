#include "app/evidence/BrokenLines.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

namespace {

/// What a token that ends where the text has "|" is followed through; "" when it ends there.
std::string goesOn(std::string text, size_t (*ends)(std::string_view, size_t) = BrokenLines::tokenEnd)
{
    const size_t end = text.find('|');
    text.erase(end, 1);
    return text.substr(end, ends(text, end) - end);
}

std::string keyGoesOn(const std::string &text)
{
    return goesOn(text, BrokenLines::keyEnd);
}

const std::string line(60, 'a');

} // namespace

TEST_CASE("a token goes on behind a line of 60 bytes, and not of 59", "[evidence][scan]") // THREATS-L6
{
    CHECK(goesOn("\n" + line + "|\nb1\n") == "\nb1");
    CHECK(goesOn("\n" + line.substr(1) + "|\nb1\n").empty());
    CHECK(goesOn(line + "|\nb1") == "\nb1");
    CHECK(goesOn(line.substr(1) + "|\nb1").empty());
}

TEST_CASE("a token goes on through as many full lines as there are, whatever their ends", "[evidence][scan]")
{
    CHECK(goesOn(line + "|\r\n" + line + "1\r\nb2\r\nb3\r\n") == "\r\n" + line + "1\r\nb2");
    CHECK(goesOn(line + "|\n  \tb1\"\n") == "\n  \tb1"); // indented, and closed by a quote
    CHECK(goesOn(line + "|\n-._+/=1 \n").empty());
}

TEST_CASE("a next line that holds anything else is none of a token's", "[evidence][scan]")
{
    CHECK(goesOn(line + "|\nword\n").empty()); // no digit
    CHECK(goesOn(line + "|\nb1 and more\n").empty());
    CHECK(goesOn(line + "|\nb1, c2\n").empty());
    CHECK(goesOn(line + "|\n\nb1\n").empty());
    CHECK(goesOn(line + "| b1\n").empty());
    CHECK(goesOn(line + "|\r b1\n").empty());
    CHECK(goesOn(line + "|").empty());
    CHECK(goesOn("|\nb1").empty());
}

TEST_CASE("a key's lines go on to the one that is no base64", "[evidence][scan]") // THREATS-L6
{
    const std::string next(16, 'k');
    CHECK(keyGoesOn("aa|bb\n" + next + "\n-----END") == "bb\n" + next);
    CHECK(keyGoesOn("aa|\r\n\r\n  " + next + "\n-----END") == "\r\n\r\n  " + next);
    CHECK(keyGoesOn("aa|\n" + next.substr(1) + "\n-----END").empty()); // a word
    CHECK(keyGoesOn("aa|\nkk==\n-----END") == "\nkk=="); // its last line
    CHECK(keyGoesOn("aa|-----END").empty());
    CHECK(keyGoesOn("aa|\n" + next) == "\n" + next); // more may come
}
