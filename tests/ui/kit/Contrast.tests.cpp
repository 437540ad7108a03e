#include "tests/ui/access/Contrast.h"
#include "ui/kit/Tokens.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

TEST_CASE("black on white has the contrast that the standard says", "[ui][a11y]")
{
    CHECK(std::abs(contrastOf(Qt::black, Qt::white) - 21) < 0.01);
    CHECK(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5); // the well-known grey that just fails
}

TEST_CASE("every pair of letters and ground can be read", "[ui][a11y]")
{
    struct Set {
        Tokens tokens;
        double letters;
        double edges;
    };
    const auto [tokens, readable, seen] =
        GENERATE(Set{Tokens::light(), 4.5, 3}, Set{Tokens::dark(), 4.5, 3}, Set{Tokens::strongLight(), 7, 4.5},
                 Set{Tokens::strongDark(), 7, 4.5});
    for (const auto &ground : {tokens.page, tokens.panel, tokens.rail}) {
        CAPTURE(ground.name().toStdString());
        for (const auto &letters : {tokens.text, tokens.softText, tokens.accent, tokens.error}) {
            CAPTURE(letters.name().toStdString());
            CHECK(contrastOf(letters, ground) >= readable);
        }
        for (const auto &edge : {tokens.outline, tokens.focus, tokens.accent, tokens.error})
            CHECK(contrastOf(edge, ground) >= seen);
    }
    for (const auto &[letters, ground] :
         {std::pair(tokens.onAccent, tokens.accent), std::pair(tokens.accent, tokens.accentTint),
          std::pair(tokens.text, tokens.accentTint), std::pair(tokens.warning, tokens.warningTint),
          std::pair(tokens.text, tokens.warningTint), std::pair(tokens.error, tokens.errorTint),
          std::pair(tokens.text, tokens.errorTint)}) {
        CAPTURE(letters.name().toStdString(), ground.name().toStdString());
        CHECK(contrastOf(letters, ground) >= readable);
    }
    for (const auto &tint : {tokens.accentTint, tokens.warningTint, tokens.errorTint})
        CHECK(contrastOf(tokens.focus, tint) >= seen);
}

TEST_CASE("painted widgets find the colours that the palette was made of", "[ui][a11y]")
{
    const auto tokens = GENERATE(Tokens::light(), Tokens::dark(), Tokens::strongLight(), Tokens::strongDark());
    CHECK(Tokens::of(tokens.palette()).accent == tokens.accent);
    CHECK(Tokens::of(tokens.palette()).softText == tokens.softText);
}
