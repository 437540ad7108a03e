#include "app/vendors/SafeText.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("words that turn, hide or move what is shown are not plain", "[vendors]") // THREATS-K18
{
    CHECK(SafeText::isPlain(u"\u00c4pfel & Birnen (AG), \u4e2d\u6587"_s));
    CHECK(SafeText::isPlain({}));
    for (const QString &word : {u"a\u202eb"_s, u"a\u200bb"_s, u"a\nb"_s, u"a\u2028b"_s, u"a\u001bb"_s, u"a\u0000b"_s})
        CHECK_FALSE(SafeText::isPlain(word));
}

TEST_CASE("an address of an international domain is encoded, and what is no address is none", "[vendors]")
{
    CHECK(SafeText::address(u"a@example.org"_s) == u"a@example.org");
    CHECK(SafeText::address(u"a@ex\u00e4mple.org"_s) == u"a@xn--exmple-cua.org");
    for (const QString &text : {u"@example.org"_s, u"a"_s, u"a b@example.org"_s, u"a@example.org,b@example.org"_s,
                                u"a@b@example.org"_s, u"a@example.org\nBcc: b"_s})
        CHECK(SafeText::address(text).isEmpty());
}

TEST_CASE("a domain of letters that look alike is shown as it reads, any other has no second spelling", "[vendors]")
{
    CHECK(SafeText::lettersOf(u"xn--exmple-cua.org"_s) == u"ex\u00e4mple.org");
    CHECK(SafeText::lettersOf(u"xn--exmple-4nf.org"_s) == u"ex\u0430mple.org"); // Cyrillic
    CHECK(SafeText::lettersOf(u"example.org"_s).isEmpty());
    CHECK(SafeText::lettersOf(u"EXAMPLE.org"_s).isEmpty());
}
