#include "ui/kit/PassphraseText.h"

#include <QList>
#include <QString>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString words(const PassphraseText &text)
{
    return QString::fromUtf8(text.bytes().data(), static_cast<qsizetype>(text.bytes().size()));
}

QByteArray normalised(const PassphraseText &text)
{
    const auto secret = text.normalised();
    return {secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size())};
}

} // namespace

TEST_CASE("characters of one to four bytes are put in, stepped over and taken out whole", "[ui][passphrase]")
{
    PassphraseText text;
    REQUIRE(text.insert(u"a\u00e4\u20ac\U0001f511z"));
    CHECK(words(text) == u"a\u00e4\u20ac\U0001f511z"_s);
    CHECK(text.length() == 5);
    CHECK(text.end() == 1 + 2 + 3 + 4 + 1);
    QList<qsizetype> places;
    for (qsizetype at = text.end(); at > 0; at = text.before(at))
        places << at;
    CHECK(places == QList<qsizetype>{11, 10, 6, 3, 1});
    CHECK(text.placeOf(3) == 6);
    text.moveTo(3);
    text.moveTo(10, true);
    text.eraseSelected();
    CHECK(words(text) == u"a\u00e4z"_s);
    REQUIRE(text.insert(u"-"));
    CHECK(words(text) == u"a\u00e4-z"_s);
}

TEST_CASE("what is put in takes the place of what is selected", "[ui][passphrase]")
{
    PassphraseText text;
    REQUIRE(text.insert(u"one two three"));
    text.moveTo(4);
    text.moveTo(7, true);
    REQUIRE(text.insert(u"zwei drei"));
    CHECK(words(text) == u"one zwei drei three"_s);
    CHECK(text.cursor() == 13);
    CHECK(text.wordBefore(13) == 9);
    CHECK(text.wordAfter(0) == 4);
}

TEST_CASE("a passphrase holds 1,024 bytes; what does not fit is not taken, not even in part", "[ui][passphrase]")
{
    PassphraseText text;
    REQUIRE(text.insert(QString(1023, u'x')));
    CHECK_FALSE(text.insert(u"\u00e4"));
    CHECK(text.length() == 1023);
    REQUIRE(text.insert(u"y"));
    CHECK_FALSE(text.insert(u"z"));
    text.moveTo(0);
    text.moveTo(text.end(), true);
    CHECK_FALSE(text.insert(QString(1025, u'x')));
    CHECK(text.length() == 1024);
    CHECK(text.insert(QString(1024, u'z')));
}

TEST_CASE("signs that cannot be shown become spaces", "[ui][passphrase]")
{
    PassphraseText text;
    REQUIRE(text.insert(QString(u"a\nb\tc\u2028d"_s + QChar(0xd800) + u'e' + QChar(0) + u'f')));
    CHECK(words(text) == u"a b c d e f"_s);
}

TEST_CASE("a letter and its accent are the same passphrase as the letter that has one", "[ui][passphrase]")
{
    PassphraseText apart;
    PassphraseText whole;
    REQUIRE(apart.insert(u"u\u0308ber"));
    REQUIRE(whole.insert(u"\u00fcber"));
    CHECK(words(apart) != words(whole));
    CHECK(normalised(apart) == normalised(whole));
    CHECK(normalised(whole)
          == QByteArray("\xc3\xbc"
                        "ber"));
}

TEST_CASE("what is taken out of a passphrase is wiped where it stood", "[ui][passphrase]")
{
    PassphraseText text;
    REQUIRE(text.insert(u"correct horse"));
    const char *const memory = text.bytes().data();
    text.clear();
    CHECK(std::all_of(memory, memory + 13, [](char byte) { return byte == 0; }));
}
