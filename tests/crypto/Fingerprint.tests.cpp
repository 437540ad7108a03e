#include "crypto/Fingerprint.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const QString v4 = u"D290E794391D016C74B5BBAF6421540388756E04"_s;
const QString v6 = u"CB186C4F0609A697E4D52DFA6C722B0C1F1E27C18A56708F6525EC27BAD9ACC9"_s;
} // namespace

TEST_CASE("a fingerprint is read in any spacing people write it in", "[crypto]")
{
    const auto plain = Fingerprint::parse(v4);
    REQUIRE(plain.has_value());
    for (const QString &written :
         {v4.toLower(), u"0x"_s + v4, u"0X"_s + v4, u"  "_s + v4 + u"\n"_s, plain->grouped(),
          u"D290 E794 391D 016C 74B5  BBAF 6421 5403 8875 6E04"_s, QString(plain->grouped()).replace(u' ', u':'),
          QString(plain->grouped()).replace(u' ', QChar(0xa0)), QString(plain->grouped()).replace(u' ', u'\t')}) {
        CAPTURE(written.toStdString());
        CHECK(Fingerprint::parse(written) == plain);
    }
    CHECK(plain->hex() == v4);
    CHECK(plain->grouped() == u"D290 E794 391D 016C 74B5 BBAF 6421 5403 8875 6E04");
    CHECK(Fingerprint::parse(v6)->hex() == v6);
}

TEST_CASE("a key id is never taken for a fingerprint (THREATS-K2)", "[crypto]")
{
    for (const QString &text :
         {u""_s, u"0x"_s, v4.last(8), v4.last(16), u"0x"_s + v4.last(16), v4.chopped(1), v4.chopped(2), v4 + u"0"_s,
          v4 + u"00"_s, v4.first(32), v6.chopped(2), v6 + u"00"_s, v4.chopped(1) + u"G"_s, v4.chopped(1) + u"-"_s,
          v4.chopped(1) + QChar(0xff14), v4.chopped(1) + QChar(0x0421), u"0x0x"_s + v4, v4 + QString(1000, u' ')}) {
        CAPTURE(text.toStdString());
        CHECK_FALSE(Fingerprint::parse(text).has_value());
    }
    for (const int size : {0, 4, 8, 16, 19, 21, 31, 33})
        CHECK_FALSE(Fingerprint::fromBytes(QByteArray(size, 'x')).has_value());
    CHECK(Fingerprint::fromBytes(QByteArray::fromHex(v4.toLatin1())) == Fingerprint::parse(v4));
}

TEST_CASE("the key id of a recipient packet is the end of a v4 fingerprint, the beginning of a v6 one", "[crypto]")
{
    CHECK(Fingerprint::parse(v4)->keyIdBytes().toHex() == "6421540388756e04");
    CHECK(Fingerprint::parse(v6)->keyIdBytes().toHex() == "cb186c4f0609a697");
}

TEST_CASE("fingerprints that share a key id are not equal (THREATS-K2)", "[crypto]")
{
    const auto one = Fingerprint::parse(v4);
    const auto other = Fingerprint::parse(u"E"_s + v4.sliced(1));
    REQUIRE((one && other));
    CHECK(one->keyIdBytes() == other->keyIdBytes());
    CHECK_FALSE(*one == *other);
}
