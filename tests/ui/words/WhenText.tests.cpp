#include "ui/words/WhenText.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QDateTime local(int day, int hour, int minute)
{
    return {QDate(2026, 5, day), QTime(hour, minute)};
}

} // namespace

TEST_CASE("a moment is told as people tell it, by the person's own clock", "[ui]")
{
    const auto now = local(20, 15, 0);
    CHECK(WhenText::moment(local(20, 9, 5).toUTC(), now).startsWith(u"today at "_s));
    CHECK(WhenText::moment(local(20, 0, 1).toUTC(), local(20, 23, 59).toUTC()).startsWith(u"today at "_s));
    CHECK(WhenText::moment(local(19, 23, 59), now).startsWith(u"yesterday at "_s));
    CHECK(WhenText::moment(local(3, 14, 2), now) == u"on 3 May 2026"_s);
    CHECK(WhenText::moment(local(21, 14, 2), now) == u"on 21 May 2026"_s); // another computer's clock
    CHECK(WhenText::clock(local(3, 14, 2)).contains(u"02"_s));
}
