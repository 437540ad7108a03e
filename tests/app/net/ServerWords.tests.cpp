#include "app/net/ServerWords.h"

#include <QByteArrayView>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString shown(const QByteArray &line)
{
    ServerWords words;
    words.add(line);
    return words.text();
}

} // namespace

TEST_CASE("a server's words are kept as they came, line by line", "[net]")
{
    ServerWords words;
    words.add("550-5.1.1 There is nobody\r\n");
    words.add("550 5.1.1 of this name — нет\n");
    CHECK(words.text() == u"550-5.1.1 There is nobody\n550 5.1.1 of this name — нет"_s);
    words.clear();
    CHECK(words.text().isEmpty());
}

TEST_CASE("nothing in a server's words moves the cursor, turns the text or hides (THREATS-S6)", "[net]")
{
    CHECK(shown("250 a\x1b[2Jb\tc\r\rd") == u"250 a\\x1b[2Jb\\x09c\\x0d\\x0dd"_s);
    CHECK(shown(QByteArray("250 a\0b", 7)) == u"250 a\\x00b"_s);
    CHECK(shown("250 \xe2\x80\xaegpj") == u"250 \\x202egpj"_s);
    CHECK(shown("250 zero\xe2\x80\x8bwidth") == u"250 zero\\x200bwidth"_s);
    CHECK(shown("550 \xd3\xc3\xbb\xa7") == u"550 \\xd3\\xc3\\xbb\\xa7"_s); // GBK
    CHECK(shown("550 \xe2\x80\xa8") == u"550 \\x2028"_s);
    CHECK(shown("550 \xf0\x9f\xa6\x8a") == u"550 🦊"_s);
}

TEST_CASE("a server's words are capped, by one line or by many (THREATS-S6)", "[net]")
{
    ServerWords words;
    words.add(QByteArray(1'000'000, 'x'));
    CHECK(words.text().size() == ServerWords::longest + 1);
    CHECK(words.text().endsWith(u'…'));
    words.clear();
    for (int i = 0; i < 1'000'000; ++i)
        words.add("250-again\r\n");
    CHECK(words.text().size() == ServerWords::longest + 1);
    words.clear();
    words.add(QByteArray(1'999, '\x01'));
    CHECK(words.text().size() == ServerWords::longest + 1);
}
