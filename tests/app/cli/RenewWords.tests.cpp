#include "app/cli/CliText.h"

#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every answer of a place has words of its own and a name of its own", "[cli][search]")
{
    QStringList names;
    QStringList all;
    for (int i = PlaceAnswer::Renewed; i <= PlaceAnswer::Cancelled; ++i) {
        const PlaceAnswer answer{.place = KeyPlaces::page(QUrl(u"https://www.example.org/SECURITY.md"_s)),
                                 .what = static_cast<PlaceAnswer::What>(i),
                                 .oldUntil = today(),
                                 .newUntil = today().addYears(1),
                                 .found = {u"ABCD"_s},
                                 .status = 503,
                                 .elsewhere = QUrl(u"https://example.net/key"_s)};
        const QString words = CliText::answered(answer, u"IVPN"_s, u"ivpn"_s);
        CHECK(words.startsWith(u"www.example.org/SECURITY.md: "_s));
        CHECK_FALSE(words.contains(u'%'));
        for (const QString &line : words.split(u'\n'))
            CHECK(line.size() <= 130);
        all.append(words);
        names.append(CliText::name(answer.what));
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK(all.removeDuplicates() == 0);
}

TEST_CASE("a withdrawal that cannot be proven is told beside what was taken", "[cli][search]")
{
    PlaceAnswer answer{.place = KeyPlaces::page(QUrl(u"https://www.example.org/x"_s)), .what = PlaceAnswer::Renewed};
    CHECK_FALSE(CliText::answered(answer, u"IVPN"_s, u"ivpn"_s).contains(u"withdrawn"_s));
    answer.unprovenWithdrawal = true;
    CHECK(CliText::answered(answer, u"IVPN"_s, u"ivpn"_s).contains(u"could not be proven"_s));
}
