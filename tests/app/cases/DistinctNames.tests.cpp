#include "app/cases/SealReport.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("names that are the same, or would be on other systems, become different ones", "[cases][names]")
{ // THREATS-A6
    CHECK(distinctNames({}) == QStringList());
    CHECK(distinctNames({u"a.png"_s, u"b.png"_s}) == QStringList{u"a.png"_s, u"b.png"_s});
    CHECK(distinctNames({u"shot.png"_s, u"shot.png"_s, u"shot.png"_s})
          == QStringList{u"shot.png"_s, u"shot-2.png"_s, u"shot-3.png"_s});
    CHECK(distinctNames({u"Shot.PNG"_s, u"shot.png"_s}) == QStringList{u"Shot.PNG"_s, u"shot-2.png"_s});
    CHECK(distinctNames({u"ÄRGER"_s, u"ärger"_s}) == QStringList{u"ÄRGER"_s, u"ärger-2"_s});
    CHECK(distinctNames({u".bashrc"_s, u".bashrc"_s}) == QStringList{u".bashrc"_s, u"-2.bashrc"_s});
    CHECK(distinctNames({u"a.tar.gz"_s, u"a.tar.gz"_s}) == QStringList{u"a.tar.gz"_s, u"a.tar-2.gz"_s});
    CHECK(distinctNames({u"a"_s, u"a-2"_s, u"a"_s}) == QStringList{u"a"_s, u"a-2"_s, u"a-3"_s});
}

TEST_CASE("no file takes the name of the report's own two", "[cases][names]")
{
    CHECK(distinctNames({u"report.txt"_s, u"REPORT.JSON"_s}) == QStringList{u"report-2.txt"_s, u"REPORT-2.JSON"_s});
}

TEST_CASE("whatever names come, all are kept apart and none is lost", "[cases][names]") // THREATS-A6
{
    QStringList names;
    for (int i = 0; i < 200; ++i)
        names << u"a"_s << u"A"_s << u"a-2"_s << u"a-2-2"_s << u"report.txt"_s << u".a"_s << u"a."_s << u""_s;
    const QStringList distinct = distinctNames(names);
    CHECK(distinct.size() == names.size());
    QSet<QString> folded;
    for (const QString &name : distinct)
        folded.insert(name.toCaseFolded());
    CHECK(folded.size() == names.size());
}
