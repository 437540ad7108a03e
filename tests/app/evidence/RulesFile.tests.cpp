#include "app/evidence/RulesFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Read {
    std::vector<CompiledRule> rules;
    QString problem; ///< "rule: why"; empty: none
};

Read read(const QByteArray &json, const ComputerNames &names = {})
{
    Read all;
    AnchorFinder anchors;
    if (const auto done = RulesFile::read(json, names, all.rules, anchors); !done)
        all.problem = done.error().rule + u": "_s + done.error().why;
    return all;
}

const QJsonObject plain{{u"id"_s, u"a"_s},
                        {u"kind"_s, u"token"_s},
                        {u"anchors"_s, QJsonArray{u"abc"_s}},
                        {u"pattern"_s, u"abc[0-9]+"_s}};

QByteArray file(const QJsonArray &rules, const QJsonObject &more = {})
{
    QJsonObject all{{u"format"_s, u"vouchsafe-secret-rules/1"_s}, {u"rules"_s, rules}};
    for (auto it = more.begin(); it != more.end(); ++it)
        all[it.key()] = it.value();
    return QJsonDocument(all).toJson();
}

/// The problem of the plain rule with one thing changed.
QString problemWith(const QString &name, const QJsonValue &value)
{
    QJsonObject rule = plain;
    rule[name] = value;
    return read(file({rule})).problem;
}

bool finds(const CompiledRule &rule, std::string_view text)
{
    return RE2::PartialMatch(forRe2(text), *rule.pattern);
}

} // namespace

TEST_CASE("a condition of another type is refused and not taken for none", "[evidence][rules]")
{
    for (const QString &name : {u"wholeWord"_s, u"lines"_s, u"digit"_s, u"address"_s}) {
        CHECK(problemWith(name, u"true"_s) == u"a: "_s + name);
        CHECK(problemWith(name, 1) == u"a: "_s + name);
        CHECK(problemWith(name, true).isEmpty());
    }
    CHECK(problemWith(u"entropy"_s, u"3.5"_s) == u"a: entropy");
    CHECK(problemWith(u"anchors"_s, u"abc"_s) == u"a: anchors");
    CHECK(problemWith(u"anchors"_s, QJsonArray{3}) == u": anchor ");
    CHECK(problemWith(u"pattern"_s, 3) == u"a: pattern");
}

TEST_CASE("a pattern's names are filled in, and one that is not known is refused", "[evidence][rules]")
{
    QJsonObject rule = plain;
    rule[u"pattern"_s] = u"abc<<gap>>x"_s;
    const QJsonObject names{{u"names"_s, QJsonObject{{u"gap"_s, u"[0-9]{2}"_s}}}};
    const Read filled = read(file({rule}, names));
    CHECK(filled.problem.isEmpty());
    REQUIRE(filled.rules.size() == 1);
    CHECK(finds(filled.rules[0], "abc12x"));
    CHECK_FALSE(finds(filled.rules[0], "abc<<gap>>x"));
    CHECK(read(file({rule})).problem == u"a: pattern");
    CHECK(read(file({rule}, {{u"names"_s, QJsonObject{{u"gap"_s, 2}}}})).problem == u": name gap");
    CHECK(problemWith(u"not"_s, u"<<gaq>>"_s) == u"a: not");
}

TEST_CASE("a rule set is refused for a name twice, a name at its top and too many groups", "[evidence][rules]")
{
    CHECK(read(file({plain, plain})).problem == u"a: id");
    CHECK(read(file({plain}, {{u"rulez"_s, QJsonArray()}})).problem == u": unknown name rulez");
    CHECK(read(file({plain}, {{u"format"_s, u"vouchsafe-secret-rules/2"_s}})).problem == u": format");
    CHECK(problemWith(u"pattern"_s, u"abc"_s + u"(1)"_s.repeated(CompiledRule::mostGroups)).isEmpty());
    CHECK(problemWith(u"pattern"_s, u"abc"_s + u"(1)"_s.repeated(CompiledRule::mostGroups + 1)) == u"a: pattern");
    CHECK(read({}).problem == u": not one JSON object");
    CHECK(read(QByteArray(100'000, '[')).problem == u": not one JSON object");
}

TEST_CASE("a pattern for each of several values has one group, which holds the value", "[evidence][rules]")
{
    CHECK(problemWith(u"each"_s, u"([0-9])"_s).isEmpty());
    CHECK(problemWith(u"each"_s, u"[0-9]"_s) == u"a: each");
    CHECK(problemWith(u"each"_s, u"([0-9])([a-z])"_s) == u"a: each");
}

TEST_CASE("a person's name is looked for letter by letter, whatever it looks like", "[evidence][rules][hostile]")
{
    for (const QString &name : {u"a.*b"_s, u"(((("_s, u"C#?%\\"_s, u"\\E.*"_s, u"An <<gap>>"_s, u"[a-z]+"_s}) {
        INFO(name.toStdString());
        const Read all = read(file({plain}), {.person = u' ' + name + u'\n'});
        CHECK(all.problem.isEmpty());
        REQUIRE(all.rules.size() == 2);
        CHECK(all.rules[1].id == u"this-person");
        CHECK(finds(all.rules[1], "by " + name.toStdString() + " himself"));
        CHECK_FALSE(finds(all.rules[1], "by a fine lab in his self"));
    }
}

TEST_CASE("of this computer's names those are looked for that tell something", "[evidence][rules]")
{
    const QByteArray json = file({plain}, {{u"everybody"_s, QJsonArray{u"root"_s}}});
    const auto count = [&](const ComputerNames &names) { return read(json, names).rules.size() - 1; };
    CHECK(count({.user = u"ROOT"_s, .host = u"root"_s}) == 0);
    CHECK(count({.user = u"jo"_s}) == 0);
    CHECK(count({.user = u"joe"_s}) == 1);
    CHECK(count({.host = u"box.home"_s}) == 2); // also without its network
    CHECK(count({.host = u"root.home"_s}) == 1);
    CHECK(count({.person = QString(10'000, u'n')}) == 1);
}
