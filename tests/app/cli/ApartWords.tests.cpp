#include "app/cli/CliText.h"

#include "tests/app/cases/EveryState.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("a file that was locked on its own is told with its place, size and sum, and no name adds a line",
          "[cli][apart][hostile]") // THREATS-K18
{
    const ApartFile film{u"/data/\x1b[2J\nfilm.pgp"_s, 6'000'000'000, Digest::sha256("film")};
    const QString words = CliText::lockedApart(u"film %2.mkv"_s, film);
    CHECK(words
          == u"film %2.mkv is too big for email, so it was locked on its own: /data/\ufffd[2J\ufffdfilm.pgp\n"
             "  6000000000 bytes, SHA-256 "_s
              + film.sha256.hex());
}

TEST_CASE("whom to hand it to is said with the outer subject, which tells nothing", "[cli][apart]") // THREATS-L1
{
    const SealedReport sealed = report({}, {});
    const QString words = CliText::handOverApart(sealed);
    CHECK(words.contains(u"security@example.org with the subject \"Security report 7F3K\""_s));
    CHECK_FALSE(words.contains(u"IVPN"_s));
}

TEST_CASE("only a file that the report lists is said to be as it should", "[cli][apart]") // THREATS-D7
{
    QSet<QString> all;
    for (const auto comparison : {ApartComparison::Listed, ApartComparison::NotListed, ApartComparison::NoReport}) {
        const QString words = CliText::comparedApart(comparison);
        all.insert(words);
        CHECK(words.contains(u"as the report beside it lists it"_s) == (comparison == ApartComparison::Listed));
        CHECK(words.contains(u"not unpacked"_s) == (comparison == ApartComparison::NotListed));
    }
    CHECK(all.size() == 3);
    CHECK(CliText::comparedApart(ApartComparison::NoReport).contains(u"SHA-256"_s));
}

TEST_CASE("a file that comes another way is never told as one that was unpacked", "[cli][apart]")
{
    CHECK(CliText::comesAnotherWay(u"%1"_s) == u"  %1   (not in here: it comes another way, locked on its own)");
    const Digest sha256 = Digest::sha256("film");
    CHECK(CliText::openedApart(u"a %1.mkv"_s, u"/out/%2"_s, sha256)
          == u"Opened: a file of a report, on its own.\nUnpacked into /out/%2:\n  a %1.mkv\n  SHA-256 "_s
              + sha256.hex());
}
