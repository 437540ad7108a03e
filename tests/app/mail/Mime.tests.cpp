#include "app/mail/Mime.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("mails can be written while one handle lives, and again after all of them went", "[mail][mime]")
{
    const auto write = [](const Mime &mime) { return writtenOut(Letter(mime, envelope(), u"s"_s, "text", "{}", {})); };
    {
        const Mime first;
        {
            const Mime second;
            CHECK_FALSE(write(second).isEmpty());
        }
        CHECK_FALSE(write(first).isEmpty());
    }
    const Mime again;
    CHECK_FALSE(write(again).isEmpty());
}
