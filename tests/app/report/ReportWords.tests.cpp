#include "app/report/ReportWords.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const Question &question(QAnyStringView id)
{
    const Question *const found = findQuestion(id);
    REQUIRE(found);
    return *found;
}

QStringList broken(const QString &line, QLatin1StringView margin = {}, QLatin1StringView deeper = {})
{
    QString out;
    ReportWords::addLine(out, line, margin, deeper);
    REQUIRE(out.endsWith(u'\n'));
    return out.chopped(1).split(u'\n');
}

} // namespace

TEST_CASE("an option reads in words, a person's own text as it was typed, each on its line", "[report]")
{
    CHECK(ReportWords::of(question(u"severity"), u"high"_s) == u"High");
    CHECK(ReportWords::of(question(u"summary"), u"high"_s) == u"high"); // no option there
    CHECK(ReportWords::of(question(u"severity"), DontKnow{}) == u"(I don't know)");
    CHECK(ReportWords::of(question(u"steps"), DontKnow{}) == u"(I don't know)");
    CHECK(ReportWords::of(question(u"steps"), QStringList{u"Start"_s, u"1. Stop"_s}) == u"1. Start\n2. 1. Stop\n");
    CHECK(ReportWords::of(question(u"impact"), QStringList{u"money"_s, u"only-me"_s})
          == u"Money could be lost\nOnly the person who writes this\n"); // these have no order
    CHECK(ReportWords::of(question(u"steps"), QStringList()).isEmpty());
}

TEST_CASE("the margin counts to the width, and so does the deeper one of what was broken off", "[report]")
{
    const QString forty(40, u'a');
    CHECK(broken(forty + u' ' + QString(35, u'b'), "> "_L1, "    "_L1).size() == 1); // 78
    CHECK(broken(forty + u' ' + QString(36, u'b'), "> "_L1, "    "_L1)
          == QStringList{u"> "_s + forty, u"    "_s + QString(36, u'b')});
    CHECK(broken(QString(70, u'a') + u' ' + forty + u' ' + QString(33, u'b'), "> "_L1, "    "_L1).size() == 2);
    CHECK(broken(QString(70, u'a') + u' ' + forty + u' ' + QString(34, u'b'), "> "_L1, "    "_L1).size() == 3);
    CHECK(broken({}, "> "_L1, "    "_L1) == QStringList{QString()}); // no blanks that nobody sees
}

TEST_CASE("a word longer than a line stays whole wherever it stands, and what follows goes on below it", "[report]")
{
    const QString address = u"https://example.org/"_s + QString(100, u'u');
    CHECK(broken(address) == QStringList{address});
    CHECK(broken(address + u" and on"_s, {}, "  "_L1) == QStringList{address, u"  and on"_s});
    CHECK(broken(u"see "_s + address + u" and on"_s, {}, "  "_L1)
          == QStringList{u"see"_s, u"  "_s + address, u"  and on"_s});
    CHECK(broken(u"\U0001F512"_s.repeated(60)) == QStringList{u"\U0001F512"_s.repeated(60)}); // no half character
}
