#include "crypto/PublishedText.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("published text is read in each encoding that a file may have", "[crypto][armor]")
{
    const QString words = u"Schl\u00fcssel"_s;
    CHECK(PublishedText::decoded(words.toUtf8()) == words);
    CHECK(PublishedText::decoded("\xef\xbb\xbf" + words.toUtf8()) == words);
    CHECK(PublishedText::decoded(words.toLatin1()) == words);
    const QByteArray utf16(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    CHECK(PublishedText::decoded("\xff\xfe" + utf16) == words);
}

TEST_CASE("entities, escapes, dashes and spaces of every kind are made plain", "[crypto][armor]")
{
    CHECK(PublishedText::decoded("a&#43;b&#x2B;c&gt;d&amp;e") == u"a+b+c>d&e");
    CHECK(PublishedText::decoded("one\\ntwo\\u002bthree") == u"one\ntwo+three");
    CHECK(PublishedText::decoded(u"\u2014\u2013\u2212 a\u00a0b"_s.toUtf8()) == u"--- a b");
    CHECK(PublishedText::decoded(u"D2\u200b90"_s.toUtf8()) == u"D290"); // nothing hides between letters
    CHECK(PublishedText::decoded("&nosuch; & &#x;") == u"&nosuch; & &#x;");
}

TEST_CASE("tags are left out, and those that begin a line do so", "[crypto][armor]")
{
    CHECK(PublishedText::withoutTags(u"<p>one<br/>two<b>three</b></p>") == u"\none\ntwothree\n");
    CHECK(PublishedText::withoutTags(u"1 < 2 > 0") == u"1 < 2 > 0");
    const QString endless = u"<a"_s + QString(5000, u'x');
    CHECK(PublishedText::withoutTags(endless) == endless); // no tag is so long
}
