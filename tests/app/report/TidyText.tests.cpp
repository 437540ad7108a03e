#include "app/report/TidyText.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every kind of line end becomes LF, and a pair of CR and LF only one", "[report][THREATS-M1]")
{
    CHECK(tidyText(u"a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi"_s) == u"a\nb\nc\nd\ne\nf\ng\nh\ni");
    CHECK(tidyText(u"a\n\r\n\rb"_s) == u"a\n\n\nb");
}

TEST_CASE("a one-line text has no line end and no control character of any kind left", "[report][THREATS-M1]")
{
    for (char16_t unit = 0; unit < 0xd800; ++unit) {
        const QString tidied = tidyLine(u"a"_s + QChar(unit) + u"b"_s);
        INFO(int(unit));
        REQUIRE(tidied.size() == 3);
        const QChar::Category category = tidied[1].category();
        REQUIRE(category != QChar::Other_Control);
        REQUIRE(category != QChar::Separator_Line);
        REQUIRE(category != QChar::Separator_Paragraph);
    }
    CHECK(tidyLine(u"to: me\r\nBcc: you"_s) == u"to: me Bcc: you");
}

TEST_CASE("controls become spaces, so that no word is lost and no terminal obeys them", "[report][THREATS-M1]")
{
    CHECK(tidyText(u"a\x1b[31mred\x07\x7f\u009b!\tb"_s + QChar(u'\0')) == u"a [31mred   !\tb ");
}

TEST_CASE("bidi and zero-width characters and all other words stay as they are", "[report][THREATS-M2]")
{
    const QString odd = u"photo\u202egpj.exe \u200b\u200d\ufeff é 漢 \U0001f512 \u00a0"_s;
    CHECK(tidyText(odd) == odd);
    CHECK(tidyLine(odd) == odd);
}

TEST_CASE("half a surrogate pair becomes the replacement character at once", "[report]")
{
    CHECK(tidyText(u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00)) == u"a\ufffdb\ufffd");
}
