#include "crypto/Digest.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("SHA-256 gives the values of FIPS 180-4", "[crypto]")
{
    CHECK(Digest::sha256("").hex() == u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(Digest::sha256("abc").hex() == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(Digest::sha256(QByteArray(1'000'000, 'a')).hex()
          == u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("a stream's digest does not depend on how it was cut", "[crypto]")
{
    const QByteArray data = QByteArray("0123456789abcdef").repeated(1000);
    for (const qsizetype step : {1, 63, 64, 65, 4096, 100'000}) {
        CAPTURE(step);
        Hasher hasher;
        for (qsizetype at = 0; at < data.size(); at += step)
            hasher.add(data.mid(at, step));
        CHECK(hasher.finish() == Digest::sha256(data));
    }
}

TEST_CASE("a digest is read from exactly 64 hex digits", "[crypto]")
{
    const QString hex = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    CHECK(Digest::parse(hex) == Digest::sha256("abc"));
    CHECK(Digest::parse(hex.toUpper()) == Digest::sha256("abc"));
    CHECK_FALSE(Digest::parse(u"").has_value());
    CHECK_FALSE(Digest::parse(hex.chopped(1)).has_value());
    CHECK_FALSE(Digest::parse(hex.chopped(2)).has_value());
    CHECK_FALSE(Digest::parse(hex + u"00"_s).has_value());
    CHECK_FALSE(Digest::parse(hex + u" "_s).has_value());
    CHECK_FALSE(Digest::parse(u" "_s + hex.chopped(1)).has_value());
    CHECK_FALSE(Digest::parse(hex.chopped(1) + u"g"_s).has_value());
    CHECK_FALSE(Digest::parse(hex.chopped(1) + QChar(0xff15)).has_value()); // a full-width digit
}

TEST_CASE("SHA-1, for fingerprints, gives the values of FIPS 180-4", "[crypto]")
{
    CHECK(sha1ForFingerprint("abc").toHex() == "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK(sha1ForFingerprint("").toHex() == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
}
