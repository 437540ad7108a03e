#include "app/report/Report.h"
#include "tests/app/report/SampleAnswers.h"
#include "tests/app/report/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using Catch::Matchers::IsEmpty;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const Report &report)
{
    return QJsonDocument::fromJson(report.json()).object();
}

} // namespace

TEST_CASE("report.json holds every answer word for word", "[report]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        INFO(seed);
        Answers answers = anyAnswers(seed);
        for (const QString &asked : {u"others-data"_s, u"public"_s, u"exploited"_s, u"disclosure"_s, u"credit"_s})
            set(answers, asked, u"yes"_s); // nothing is left out
        set(answers, u"contact", u"named"_s);
        QJsonObject object = parsed(finished(answers));
        for (const QString &ours : {u"reference"_s, u"vendor"_s, u"written"_s, u"attachments"_s, u"lock"_s})
            CHECK_FALSE(object.take(ours).isUndefined());
        object.insert(u"format"_s, u"vouchsafe-answers/1"_s);
        REQUIRE(Answers::fromJson(QJsonDocument(object).toJson()) == answers);
    }
}

TEST_CASE("report.json names the reference, the vendor, the time in UTC and the files", "[report]")
{
    const QJsonObject object = parsed(finished(shortAnswers()));
    CHECK(object.value(u"format"_s) == u"vouchsafe-report/1"_s);
    CHECK(object.value(u"reference"_s) == u"IVPN-7F3K"_s);
    CHECK(object.value(u"vendor"_s) == u"IVPN"_s);
    CHECK(object.value(u"written"_s) == u"2026-03-03T09:00:00Z"_s);
    const QJsonArray files = object.value(u"attachments"_s).toArray();
    REQUIRE(files.size() == 2);
    const QJsonObject log = files.at(0).toObject();
    CHECK(log.value(u"name"_s) == u"router.log"_s);
    CHECK(log.value(u"type"_s) == u"text/plain"_s);
    CHECK(log.value(u"size"_s).toInteger() == 12'345);
    CHECK(log.value(u"sha256"_s) == Digest::sha256("log").hex());
    CHECK(log.value(u"hidden"_s) == QJsonObject{{u"address"_s, 14}, {u"password"_s, 2}});
}

TEST_CASE("report.json tells of a file that comes another way, and as what", "[report]")
{
    ReportFacts facts = someFacts();
    facts.files[1].apart = ApartFact{u"locked-file-7f3k-1.pgp"_s, 209'715'200, Digest::sha256("locked")};
    const QJsonArray files = parsed(finished(shortAnswers(), facts)).value(u"attachments"_s).toArray();
    CHECK_FALSE(files.at(0).toObject().contains(u"apart"_s));
    CHECK(files.at(1).toObject().value(u"sha256"_s) == Digest::sha256("picture").hex());
    CHECK(files.at(1).toObject().value(u"apart"_s)
          == QJsonObject{{u"name"_s, u"locked-file-7f3k-1.pgp"_s},
                         {u"size"_s, 209'715'200},
                         {u"sha256"_s, Digest::sha256("locked").hex()}});
}

TEST_CASE("report.json tells of the key, and of an expired one since when", "[report][THREATS-K5]")
{
    ReportFacts facts = someFacts();
    const QString fingerprint = u"D290E794391D3EBB9CCE6B46AB60F11B855FE5FA"_s;
    CHECK(parsed(finished(shortAnswers(), facts)).value(u"lock"_s) == QJsonObject{{u"fingerprint"_s, fingerprint}});
    facts.lock.expiredOn = QDateTime(QDate(2023, 4, 20), QTime(23, 59, 59), QTimeZone::UTC);
    CHECK(parsed(finished(shortAnswers(), facts)).value(u"lock"_s)
          == QJsonObject{{u"fingerprint"_s, fingerprint}, {u"expired"_s, u"2023-04-20T23:59:59Z"_s}});
}

TEST_CASE("all reports fit the schema", "[report]")
{
    ReportFacts facts = someFacts();
    facts.lock.expiredOn = facts.written;
    facts.files.push_back({u"..\\..\"\u202e\n"_s + QChar(u'\0') + QChar(0xdfff), u""_s, 1LL << 40, Digest::sha256("")});
    QList<QByteArray> documents{finished(shortAnswers()).json(), finished(shortAnswers(), facts).json()};
    facts.files[0].apart = ApartFact{u"locked-file-7f3k-1.pgp"_s, 1LL << 40, Digest::sha256("locked")};
    for (unsigned seed = 0; seed < 300; ++seed)
        documents.append(finished(anyAnswers(seed), facts).json());
    facts.files.clear();
    documents.append(finished(shortAnswers(), facts).json());
    CHECK_THAT(faults(u"report.schema.json"_s, documents), IsEmpty());
}

TEST_CASE("the schema refuses a report with anything missing, added or changed (control)", "[report]")
{
    const QJsonObject whole = parsed(finished(shortAnswers()));
    QList<QByteArray> wrong;
    for (const QString &key : whole.keys()) {
        QJsonObject object = whole;
        object.remove(key);
        wrong.append(QJsonDocument(object).toJson());
        object.insert(key, 7);
        wrong.append(QJsonDocument(object).toJson());
    }
    for (const auto &[key, value] : {std::pair{u"extra"_s, QJsonValue(1)},
                                     {u"product"_s, QJsonValue(QString())},
                                     {u"version"_s, QJsonValue(QString())},
                                     {u"steps"_s, QJsonValue(QJsonArray())},
                                     {u"cvss"_s, QJsonValue(u"9.8"_s)},
                                     {u"lock"_s, QJsonValue(QJsonObject())},
                                     {u"attachments"_s, QJsonValue(QJsonArray{QJsonObject()})}}) {
        QJsonObject object = whole;
        object.insert(key, value);
        wrong.append(QJsonDocument(object).toJson());
    }
    CHECK(faults(u"report.schema.json"_s, wrong).size() == static_cast<std::size_t>(wrong.size()));
}
