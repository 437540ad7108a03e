#include "app/cli/CliText.h"

#include "tests/support/Clock.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("days are told the same way everywhere, in UTC", "[cli]")
{
    const QDateTime late(QDate(2023, 4, 20), QTime(23, 59), QTimeZone("Pacific/Chatham"));
    CHECK(CliText::day(late) == u"2023-04-20"_s);
    CHECK(CliText::works({}) == u"works without an end date"_s);
}

TEST_CASE("a program that cannot make good random numbers says so and what to install", "[cli]")
{
    const QString words = CliText::cannotStart({CryptoProblem::NoProvider, u"random comes from \"default\""_s});
    CHECK(words.contains(u"Nothing was done"_s));
    CHECK(words.contains(u"libqca-qt6-plugins"_s));
}

TEST_CASE("missing answers are named", "[cli]")
{
    CHECK(CliText::missing({{u"summary"_s, u"what"_s}}).contains(u"summary, what"_s));
}
