#include "ui/pages/LineAnswer.h"

#include "app/report/Report.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::optional<Answer> read(QAnyStringView id, const QString &line)
{
    return LineAnswer::read(*findQuestion(id), line);
}

} // namespace

TEST_CASE("a day is understood in the orders that can mean one day only", "[ui]")
{
    for (const QString &written :
         {u"2030-06-03"_s, u"2030-6-3"_s, u" 2030/6/3 "_s, u"2030.06.03"_s, u"3.6.2030"_s, u"03.06.2030"_s})
        CHECK(read(u"disclosure-date", written) == Answer(u"2030-06-03"_s));
    for (const QString &unclear : {u"6/3/2030"_s, u"soon"_s, u"31.2.2030"_s, u"3.6.30"_s}) {
        CHECK(read(u"disclosure-date", unclear) == Answer(unclear)); // kept, and asked about
        CHECK_FALSE(hasShape(*findQuestion(u"disclosure-date"), Answer(unclear)));
    }
}

TEST_CASE("CWE numbers are taken with and without their letters", "[ui]")
{
    CHECK(read(u"cwe", u"79, cwe-200;CWE-1 "_s) == Answer(QStringList{u"CWE-79"_s, u"CWE-200"_s, u"CWE-1"_s}));
    CHECK(read(u"cwe", u"XSS"_s) == Answer(QStringList{u"XSS"_s}));
    CHECK(LineAnswer::shown(*read(u"cwe", u"79 200"_s)) == u"CWE-79, CWE-200");
}

TEST_CASE("an empty line is no answer", "[ui]")
{
    for (const QString &id : {u"disclosure-date"_s, u"cwe"_s, u"summary"_s})
        CHECK(read(id, u"  "_s) == std::nullopt);
    CHECK(read(u"summary", u" a title "_s) == Answer(u"a title"_s));
    CHECK(LineAnswer::shown(DontKnow{}).isEmpty());
}
