#include "app/cases/FilesApart.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::vector<bool> apartOf(const std::vector<qint64> &sizes, qint64 longest = longestMessage)
{
    std::vector<TakenFile> files;
    for (const qint64 size : sizes)
        files.push_back(TakenFile::kept(u"a"_s, u"b/c"_s, size, Digest::sha256({}), {}));
    return filesApart(files, longest);
}

using Apart = std::vector<bool>;

} // namespace

TEST_CASE("what fits into a mail stays in it", "[cases][apart]")
{
    CHECK(apartOf({}) == Apart{});
    CHECK(apartOf({0, 1, 39'000'000}) == Apart{false, false, false}); // 53 MB in base64
    CHECK(apartOf({13'000'000, 13'000'000, 13'000'000}) == Apart{false, false, false});
}

TEST_CASE("a file that alone is too big goes apart, and only that one", "[cases][apart]")
{
    CHECK(apartOf({200'000'000}) == Apart{true});
    CHECK(apartOf({5000, 200'000'000, 39'000'000}) == Apart{false, true, false});
    CHECK(apartOf({TakenFile::largest, 200'000'000, 10}) == Apart{true, true, false});
}

TEST_CASE("files that are too big together lose the biggest first, until the others fit", "[cases][apart]")
{
    CHECK(apartOf({20'000'000, 30'000'000, 10'000'000}) == Apart{false, true, false});
    CHECK(apartOf({30'000'000, 31'000'000, 32'000'000}) == Apart{false, true, true});
    CHECK(apartOf({30'000'000, 30'000'000}) == Apart{true, false}); // the first of equals, always
    CHECK(apartOf(std::vector<qint64>(1000, 60'000)) != Apart(1000, false)); // many small ones are a big one
}

TEST_CASE("the limit counts what the files take in a letter, and leaves room for the words", "[cases][apart]")
{
    CHECK(apartOf({600, 500}, 3000) == Apart{false, false});
    CHECK(apartOf({1200, 500}, 3000) == Apart{true, false});
    for (const qint64 size : {qint64{39'000'000}, qint64{41'000'000}, qint64{100'000'000}}) {
        const bool stays = Letter::estimatedSizeOf(size) <= longestMessage - longestMessage / 12;
        CHECK(apartOf({size}) == Apart{!stays});
    }
}
