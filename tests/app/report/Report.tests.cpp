#include "app/report/Report.h"
#include "tests/app/report/SampleAnswers.h"

#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QList<QString> missing(const Answers &answers)
{
    const auto report = finish(answers, someFacts());
    return report ? QList<QString>() : report.error();
}

} // namespace

TEST_CASE("every essential that is missing is named, in the order of the form", "[report]")
{
    CHECK(missing(Answers()) == QList<QString>{u"product"_s, u"summary"_s, u"what"_s});
    for (const QString &id : {u"product"_s, u"summary"_s, u"what"_s}) {
        Answers answers = shortAnswers();
        answers.clear(id);
        CHECK(missing(answers) == QList<QString>{id});
        set(answers, id, u" \u00a0\t\n"_s);
        CHECK(missing(answers) == QList<QString>{id});
    }
}

TEST_CASE("I don't know is an answer to every question, and such a report still goes", "[report]")
{
    Answers answers;
    for (const Question &asked : questions())
        set(answers, asked.id, DontKnow{});
    CHECK(unfinished(answers).isEmpty());
    const Report report = finished(answers);
    CHECK(report.summary() == u"Security report without a title");
    CHECK(report.text().count("(I don't know)") == static_cast<qsizetype>(questions().size()));
}

TEST_CASE("the essentials alone make a report", "[report]")
{
    const Report report = finished(shortAnswers());
    CHECK(report.reference() == u"IVPN-7F3K");
    CHECK(report.summary() == u"Look-ups leave the tunnel");
}

TEST_CASE("an answer without its shape is named, I don't know is not", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"disclosure-date", u"2026-0"_s);
    set(answers, u"disclosure-time-zone", u"my place"_s);
    set(answers, u"cvss", u"9.8"_s);
    set(answers, u"cwe", QStringList{u"CWE-79"_s, u"79"_s});
    CHECK(missing(answers) == QList<QString>{u"disclosure-date"_s, u"disclosure-time-zone"_s, u"cvss"_s, u"cwe"_s});
    for (const QString &id : missing(answers))
        set(answers, id, DontKnow{});
    CHECK(missing(answers).isEmpty());
}

TEST_CASE("who wants to stay unknown is not named by words typed before", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"contact-name", u"Robin Canary"_s);
    set(answers, u"contact-address", u"canary@example.org"_s);
    set(answers, u"credit-name", u"R. Canary"_s);
    const Report named = finished(answers); // control: they are told otherwise
    CHECK(named.text().count("anary") == 3);
    CHECK(named.json().count("anary") == 3);

    set(answers, u"contact", u"anonymous"_s);
    set(answers, u"credit", u"no"_s);
    const Report unknown = finished(answers);
    CHECK(unknown.text().count("anary") == 0);
    CHECK(unknown.json().count("anary") == 0);
}

TEST_CASE("an answer that is left out cannot hold up a report", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"public", u"no"_s);
    set(answers, u"public-where", u"on my page"_s);
    CHECK_FALSE(finished(answers).text().contains("my page"));
}

TEST_CASE("a report does not change with the answers it was made of", "[report]")
{
    Answers answers = shortAnswers();
    const Report report = finished(answers);
    const QByteArray before = report.json();
    set(answers, u"summary", u"Another"_s);
    CHECK(report.json() == before);
}

TEST_CASE("a reference is the vendor's name and four characters that can be read aloud", "[report]")
{
    static const QRegularExpression shape(u"^IVPN-[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QSet<QString> references;
    for (int i = 0; i < 200; ++i) {
        const QString reference = makeReference(u"ivpn");
        REQUIRE(shape.match(reference).hasMatch());
        references.insert(reference);
    }
    CHECK(references.size() > 190); // drawn, not counted: of 2^20, 200 seldom hold a pair
}

TEST_CASE("a reference is plain whatever the vendor's id is", "[report]")
{
    CHECK(makeReference(u"acme-tools_2\r\n../é").startsWith(u"ACMETOOLS2-"));
    CHECK(makeReference(u"---").startsWith(u"REPORT-"));
    CHECK(makeReference(QString(100, u'a')).size() == 16 + 1 + 4);
}
