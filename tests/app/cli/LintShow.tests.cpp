#include "app/cli/LintShow.h"

#include "app/cli/CliText.h"
#include "tests/app/cli/BareTools.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString shown(const KeyFinding &finding, LintShow::Form form, const QString &path = u"keys/team.asc"_s)
{
    const BareTools tools;
    LintShow::show(*tools, u"team.asc"_s, path, finding, form);
    CHECK(tools.err().isEmpty());
    return tools.out();
}

} // namespace

TEST_CASE("a finding is one line that begins where it was found", "[cli][lint]")
{
    const KeyFinding inFile{.what = KeyFinding::PrivateKey, .line = 12};
    const KeyFinding whole{.what = KeyFinding::PrivateKey};
    const KeyFinding there{.what = KeyFinding::PrivateKey, .line = 12, .place = u"https://example.org/key"_s};
    const QString words = CliText::finding(whole) + u'\n';
    using LintShow::Form;
    CHECK(shown(inFile, Form::Text) == u"team.asc:12: "_s + words);
    CHECK(shown(whole, Form::Text) == u"team.asc: "_s + words);
    CHECK(shown(there, Form::Text) == u"https://example.org/key: "_s + words);
    CHECK(shown(inFile, Form::Github) == u"::warning file=keys/team.asc,line=12,title=private-key::"_s + words);
    CHECK(shown(there, Form::Github, {}) == u"::warning title=private-key::https://example.org/key: "_s + words);
}

TEST_CASE("the name of a place on the network begins no line and no annotation of its own", "[cli][lint][hostile]")
{ // THREATS-K18
    const KeyFinding odd{.what = KeyFinding::NoKeyThere, .place = u"https://a\r\n::error::b\x1b[2J"_s};
    for (const auto form : {LintShow::Form::Text, LintShow::Form::Github}) {
        const QString line = shown(odd, form, {});
        CHECK(line.count(u'\n') == 1);
        CHECK_FALSE((line.contains(u'\r') || line.contains(u'\x1b')));
    }
}

TEST_CASE("as JSON a finding has a name and words, and of the rest only what is known", "[cli][lint]")
{
    const QDateTime end(QDate(2023, 4, 20), QTime(12, 34, 8), QTimeZone::UTC);
    const KeyFinding bare{.what = KeyFinding::NoAddress};
    const KeyFinding full{.what = KeyFinding::Expired,
                          .line = 3,
                          .fingerprint = u"AB"_s,
                          .when = end,
                          .place = u"https://example.org/key"_s};
    const QJsonArray array = LintShow::asJson({bare, full});
    REQUIRE(array.size() == 2);
    CHECK(array[0].toObject() == QJsonObject{{u"finding"_s, u"no-address"_s}, {u"words"_s, CliText::finding(bare)}});
    CHECK(array[1].toObject()
          == QJsonObject{{u"finding"_s, u"expired"_s},
                         {u"words"_s, CliText::finding(full)},
                         {u"line"_s, 3},
                         {u"place"_s, u"https://example.org/key"_s},
                         {u"fingerprint"_s, u"AB"_s},
                         {u"when"_s, u"2023-04-20T12:34:08Z"_s}});
    CHECK(LintShow::asJson(std::vector<KeyFinding>()).isEmpty());

    const NetProblem refused{.what = NetProblem::Refused, .status = 503, .detail = u"for the log"_s};
    const QJsonArray unheard = LintShow::asJson({DomainLint::Unheard{u"https://example.org/key"_s, refused}});
    REQUIRE(unheard.size() == 1);
    CHECK(unheard[0].toObject()
          == QJsonObject{{u"place"_s, u"https://example.org/key"_s},
                         {u"outcome"_s, u"refused"_s},
                         {u"words"_s, CliText::unheard(u"https://example.org/key"_s, refused)}});
}
