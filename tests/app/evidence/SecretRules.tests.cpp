#include "app/evidence/SecretRules.h"

#include "tests/app/evidence/LogLines.h"
#include "tests/app/evidence/Marked.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject builtInRules()
{
    return QJsonDocument::fromJson(
               contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/resources/evidence/secret-rules.json")))
        .object();
}

/// The built-in rule set with one rule only.
std::shared_ptr<const SecretRules> only(const QString &id)
{
    QJsonObject all = builtInRules();
    QJsonArray one;
    for (const QJsonArray rules = all[u"rules"].toArray(); const QJsonValue &rule : rules) {
        if (rule[u"id"].toString() == id)
            one.append(rule);
    }
    REQUIRE(one.size() == 1);
    all[u"rules"] = one;
    const auto rules = SecretRules::read(QJsonDocument(all).toJson());
    REQUIRE(rules);
    return *rules;
}

QString problemOf(const QJsonObject &rules)
{
    const auto read = SecretRules::read(QJsonDocument(rules).toJson());
    return read ? QString() : read.error().rule + u": "_s + read.error().why;
}

QJsonObject withRule(const QJsonObject &changes)
{
    QJsonObject rule{{u"id"_s, u"a"_s},
                     {u"kind"_s, u"token"_s},
                     {u"anchors"_s, QJsonArray{u"abc"_s}},
                     {u"pattern"_s, u"abc[0-9]+"_s}};
    for (auto it = changes.begin(); it != changes.end(); ++it)
        rule[it.key()] = it.value();
    return {{u"format"_s, u"vouchsafe-secret-rules/1"_s}, {u"rules"_s, QJsonArray{rule}}};
}

} // namespace

TEST_CASE("a pattern that is too costly for RE2's tables still finds what it is for", "[evidence][rules][hostile]")
{
    // a million states: RE2 gives its table up for a slower way, and must not answer "nothing" instead
    const auto rules = SecretRules::read(
        QJsonDocument(withRule({{u"pattern"_s, u"abc[ab]*a[ab]{20}!"_s}})).toJson(QJsonDocument::Compact));
    REQUIRE(rules);
    LogLines random(5);
    QByteArray text;
    for (int i = 0; i < 60; ++i)
        text += "abc" + random.some("ab", 20'000) + 'a' + random.some("ab", 20) + "!\n";
    CHECK(scanned(text, *rules).findings.size() == 60);
}

TEST_CASE("each rule finds its hits, exactly, and passes over its near misses", "[evidence][rules]")
{
    LogLines filler(8);
    const QJsonObject vectors =
        QJsonDocument::fromJson(contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/evidence/rules.json")))
            .object();
    QStringList ids;
    for (const QJsonObject all = builtInRules(); const QJsonValue &rule : all[u"rules"].toArray())
        ids.append(rule[u"id"].toString());
    CHECK(vectors.keys().size() == ids.size());
    for (const QString &id : ids) {
        INFO(id.toStdString());
        const QJsonObject vector = vectors[id].toObject();
        const auto rules = only(id);
        CHECK_FALSE(vector[u"hits"].toArray().isEmpty());
        CHECK_FALSE(vector[u"misses"].toArray().isEmpty());
        for (const QJsonValue &hit : vector[u"hits"].toArray()) {
            const Marked text = Marked::from(filler.filled(hit.toString().toUtf8()));
            INFO("hit: " << text.text.toStdString());
            const auto found = scanned(text.text, rules).findings;
            for (const Finding &finding : found)
                UNSCOPED_INFO("found: " << text.text.sliced(finding.offset, finding.length).toStdString());
            CHECK(found.size() == text.places.size());
            for (size_t i = 0; i < std::min(found.size(), text.places.size()); ++i) {
                CHECK(found[i].offset == text.places[i].begin);
                CHECK(found[i].end() == text.places[i].end);
            }
        }
        for (const QJsonValue &miss : vector[u"misses"].toArray()) {
            const QByteArray text = filler.filled(miss.toString().toUtf8());
            INFO("miss: " << text.toStdString());
            const auto found = scanned(text, rules).findings;
            for (const Finding &finding : found)
                UNSCOPED_INFO("found: " << text.sliced(finding.offset, finding.length).toStdString());
            CHECK(found.empty());
        }
    }
}

TEST_CASE("a rule set with a fault in it is refused, and the fault named", "[evidence][rules]")
{
    CHECK(problemOf(builtInRules()).toStdString().empty());
    CHECK(problemOf(withRule({})).isEmpty());
    CHECK(problemOf({}) == u": format");
    CHECK(problemOf({{u"format"_s, u"vouchsafe-secret-rules/1"_s}}) == u": no rules");
    CHECK(problemOf(withRule({{u"id"_s, u""_s}})) == u": id");
    CHECK(problemOf(withRule({{u"kind"_s, u"secrets"_s}})) == u"a: kind");
    CHECK(problemOf(withRule({{u"pattern"_s, u"abc("_s}})) == u"a: pattern");
    CHECK(problemOf(withRule({{u"pattern"_s, QJsonValue()}})) == u"a: pattern");
    CHECK(problemOf(withRule({{u"not"_s, u"["_s}})) == u"a: not");
    CHECK(problemOf(withRule({{u"each"_s, u"no group"_s}})) == u"a: each");
    CHECK(problemOf(withRule({{u"back"_s, u"[a"_s}})) == u"a: back");
    CHECK(problemOf(withRule({{u"anchors"_s, QJsonArray()}})) == u"a: anchors");
    CHECK(problemOf(withRule({{u"anchors"_s, QJsonArray{u"a?"_s}}})) == u": anchor a?");
    CHECK(problemOf(withRule({{u"severity"_s, 3}})) == u"a: unknown name severity");
    CHECK_FALSE(SecretRules::read("[]"));
    CHECK_FALSE(SecretRules::read("{"));
}

TEST_CASE("this computer's names are looked for as whole words, but not those that everybody has", "[evidence][rules]")
{
    const auto found = [](const ComputerNames &names, const QByteArray &text) {
        QByteArrayList all;
        for (const Finding &finding : scanned(text, SecretRules::builtIn(names)).findings)
            all.append(text.sliced(finding.offset, finding.length));
        return all;
    };
    const ComputerNames ann{.user = u"ann"_s, .person = u"Ann Müller"_s, .host = u"muesli-7"_s};
    CHECK(found(ann, "user ann, ANN_1 and hannah, annex") == QByteArrayList{"ann", "ANN"});
    CHECK(found(ann, "box muesli-7.local muesli-77") == QByteArrayList{"muesli-7"});
    CHECK(found(ann, "by Ann Müller") == QByteArrayList{"Ann Müller"});
    CHECK(found(ann, "by Ann M\xfcller,") == QByteArrayList{"Ann M\xfcller"});
    CHECK(found({.user = u"root"_s, .host = u"localhost"_s}, "root at localhost").isEmpty());
    CHECK(found({.user = u"x"_s, .host = u""_s}, "x y z").isEmpty());
    CHECK_FALSE(ComputerNames::ofThisOne().user.isEmpty());
}
