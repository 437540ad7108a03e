#include "app/report/Questions.h"
#include "tests/app/report/Schema.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Question &question(QAnyStringView id)
{
    const Question *const found = findQuestion(id);
    REQUIRE(found != nullptr);
    return *found;
}

// What a schema must say of a question, but for descriptions and how it marks essentials and blanks.
QJsonObject expectedRules(const Question &asked)
{
    QJsonObject text;
    if (asked.maxLength > 0)
        text.insert(u"maxLength"_s, asked.maxLength);
    if (asked.kind == Question::Date)
        text.insert(u"pattern"_s, u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    if (!asked.pattern.isEmpty())
        text.insert(u"pattern"_s, u'^' + asked.pattern + u'$');
    QJsonArray options;
    for (const Question::Option &option : asked.options)
        options.append(QString(option.id));

    switch (asked.kind) {
    case Question::Choice:
        options.append(QJsonValue::Null);
        return {{u"enum"_s, options}};
    case Question::Choices:
        return {{u"items"_s, QJsonObject{{u"enum"_s, options}}}, {u"uniqueItems"_s, true}};
    case Question::List:
        text.insert(u"type"_s, u"string"_s);
        return {{u"items"_s, text}, {u"maxItems"_s, longestList}};
    case Question::Text:
    case Question::LongText:
    case Question::Date:
        break;
    }
    return text;
}

QJsonObject rulesIn(QJsonObject property)
{
    for (const QString &key : {u"description"_s, u"minLength"_s, u"minItems"_s, u"type"_s})
        property.remove(key);
    if (property.contains(u"items"_s)) {
        QJsonObject items = property.value(u"items"_s).toObject();
        items.remove(u"minLength"_s);
        property.insert(u"items"_s, items);
    }
    return property;
}

} // namespace

TEST_CASE("every question has an id of its own, a heading, and the parts its kind needs", "[report]")
{
    QStringList ids;
    QStringList headings;
    for (const Question &asked : questions()) {
        INFO(asked.id.data());
        CHECK_FALSE(ids.contains(asked.id));
        CHECK_FALSE(headings.contains(asked.heading));
        ids.append(asked.id);
        headings.append(asked.heading);
        CHECK(findQuestion(asked.id) == &asked);
        const bool chosen = asked.kind == Question::Choice || asked.kind == Question::Choices;
        CHECK(asked.options.empty() != chosen);
        CHECK((asked.maxLength > 0) != chosen);
        if (asked.leftOutWhen.question.isEmpty())
            continue;
        const Question &other = question(asked.leftOutWhen.question);
        CHECK(&other < &asked); // asked before
        CHECK(std::ranges::any_of(
            other.options, [&](const Question::Option &option) { return option.id == asked.leftOutWhen.option; }));
    }
    CHECK(findQuestion(u"") == nullptr);
    CHECK(findQuestion(u"password") == nullptr);
}

TEST_CASE("only product, summary and what are essential", "[report]")
{
    QStringList essential;
    for (const Question &asked : questions())
        if (asked.essential)
            essential.append(asked.id);
    CHECK(essential == QStringList{u"product"_s, u"summary"_s, u"what"_s});
}

TEST_CASE("both schemas say of each question what the table says", "[report]")
{
    const QJsonObject answers = schema(u"answers.schema.json"_s).value(u"properties"_s).toObject();
    const QJsonObject report = schema(u"report.schema.json"_s).value(u"properties"_s).toObject();
    for (const Question &asked : questions()) {
        INFO(asked.id.data());
        CHECK(rulesIn(answers.value(asked.id).toObject()) == expectedRules(asked));
        CHECK(rulesIn(report.value(asked.id).toObject()) == expectedRules(asked));
        CHECK_FALSE(answers.value(asked.id).toObject().value(u"description"_s).toString().isEmpty());
        CHECK_FALSE(report.value(asked.id).toObject().value(u"description"_s).toString().isEmpty());
    }
    const auto count = static_cast<qsizetype>(questions().size());
    CHECK(answers.size() == count + 1); // format
    CHECK(report.size() == count + 6); // format, reference, written, vendor, attachments, lock
}

TEST_CASE("a CVSS 4.0 vector needs its base metrics, in order and with values there are", "[report]")
{
    const Question &cvss = question(u"cvss");
    const QString base = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"_s;
    CHECK(hasShape(cvss, base));
    CHECK(hasShape(cvss, base + u"/E:A"_s));
    CHECK(hasShape(cvss, base + u"/E:P/CR:H/MAV:A/MSI:S/S:P/AU:Y/R:I/V:C/RE:M/U:Red"_s));
    for (const QString &wrong :
         {QString(), u"CVSS:4.0"_s, base.chopped(5), base + u"/"_s, base + u"/E:Z"_s, base + u"/E:A/E:A"_s,
          base + u"/U:Red/E:A"_s, base + u"\n"_s, u" "_s + base, base.toLower(),
          QString(base).replace(u"AV:N"_s, u"AV:X"_s), QString(base).replace(u"4.0"_s, u"3.1"_s),
          QString(base).replace(u"AC:L/AT:N"_s, u"AT:N/AC:L"_s)}) {
        INFO(wrong.toStdString());
        CHECK_FALSE(hasShape(cvss, wrong));
    }
}

TEST_CASE("the longest CVSS vector fits", "[report]")
{
    const QString longest =
        u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/CR:H/IR:H/AR:H/MAV:N/"
        "MAC:L/MAT:N/MPR:N/MUI:N/MVC:H/MVI:H/MVA:H/MSC:H/MSI:S/MSA:S/S:P/AU:Y/R:I/V:C/RE:M/U:Clear"_s;
    CHECK(hasShape(question(u"cvss"), longest));
    CHECK(longest.size() <= question(u"cvss").maxLength);
}

TEST_CASE("a CWE id, a date and a time zone have their shapes", "[report]")
{
    for (const QString &good : {u"CWE-79"_s, u"CWE-1"_s, u"CWE-1428"_s})
        CHECK(hasShape(question(u"cwe"), good));
    for (const QString &bad : {u"79"_s, u"CWE-"_s, u"CWE-079"_s, u"cwe-79"_s, u"CWE-79 "_s, u"CWE-1234567"_s})
        CHECK_FALSE(hasShape(question(u"cwe"), bad));

    CHECK(hasShape(question(u"disclosure-date"), u"2028-02-29"_s));
    for (const QString &bad :
         {u"2027-02-29"_s, u"2026-3-1"_s, u"2026/03/01"_s, u"01-03-2026"_s, u"soon"_s, u"2026-03-01T"_s})
        CHECK_FALSE(hasShape(question(u"disclosure-date"), bad));

    for (const QString &good : {u"UTC"_s, u"Europe/Gibraltar"_s, u"America/Argentina/Buenos_Aires"_s, u"Etc/GMT-14"_s})
        CHECK(hasShape(question(u"disclosure-time-zone"), good));
    for (const QString &bad : {u"+01:00"_s, u"Europe/"_s, u"/etc/passwd"_s, u"Europe/../x"_s, u"my zone"_s})
        CHECK_FALSE(hasShape(question(u"disclosure-time-zone"), bad));
}

TEST_CASE("a question without a shape takes any text", "[report]")
{
    CHECK(hasShape(question(u"summary"), u"CVSS:3.1 \u202e"_s));
}
