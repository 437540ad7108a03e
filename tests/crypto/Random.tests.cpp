#include "crypto/Random.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

TEST_CASE("random names do not repeat and have the length asked for", "[crypto]")
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString name = Random::hex(16);
        REQUIRE(name.size() == 32);
        seen.insert(name);
    }
    CHECK(seen.size() == 1000);
    for (const qsizetype count : {0, 1, 7, 4096})
        CHECK(Random::bytes(count).size() == count);
    CHECK_FALSE(Random::secret(32).matches(Random::secret(32)));
    CHECK(Random::secret(32).bytes().size() == 32);
    CHECK_FALSE(Random::secret(32).matches(Secret::ofSize(32)));
}

TEST_CASE("random bytes take every value about equally often", "[crypto]")
{
    // std::rand() a byte would pass; a source stuck at zero, at ASCII or at few values does not.
    std::array<int, 256> counts{};
    for (const char byte : Random::bytes(256 * 256))
        ++counts[static_cast<unsigned char>(byte)];
    CHECK(*std::ranges::min_element(counts) > 256 / 2);
    CHECK(*std::ranges::max_element(counts) < 256 * 2);
}

TEST_CASE("a reference for reading aloud has no letters that look like others, and each of its 32 alike often",
          "[crypto]")
{
    const QString text = Random::readable(32 * 256);
    REQUIRE(text.size() == 32 * 256);
    for (const QChar c : u"ILOUilou"_s)
        CHECK_FALSE(text.contains(c));
    for (const QChar c : u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s) {
        CAPTURE(c.unicode());
        CHECK(text.count(c) > 256 / 2);
        CHECK(text.count(c) < 256 * 2);
    }
}
