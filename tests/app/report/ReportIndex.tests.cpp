#include "app/report/ReportIndex.h"
#include "tests/app/report/SampleAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

ReportProblem refusal(const QByteArray &json)
{
    const std::clock_t start = std::clock();
    const auto index = readReportIndex(json);
    CHECK(std::clock() - start < CLOCKS_PER_SEC);
    REQUIRE_FALSE(index.has_value());
    return index.error();
}

// A good report, with one member of it, or of its first attachment, replaced.
QByteArray changed(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(finished(shortAnswers()).json()).object();
    QJsonArray files = object.value(u"attachments"_s).toArray();
    QJsonObject file = files.at(0).toObject();
    (file.contains(key) ? file : object).insert(key, value);
    if (key != u"attachments") {
        files[0] = file;
        object.insert(u"attachments"_s, files);
    }
    return QJsonDocument(object).toJson();
}

} // namespace

TEST_CASE("what a report says of its files comes back on the receiving side", "[report]")
{
    ReportFacts facts = someFacts();
    facts.files.push_back({u"../photo\u202egpj.exe\n"_s, u"image/jpeg"_s, (1LL << 53) - 1, Digest::sha256("x")});
    const auto index = readReportIndex(finished(anyAnswers(1), facts).json());
    REQUIRE(index.has_value());
    CHECK(index->reference == facts.reference);
    REQUIRE(index->attachments.size() == facts.files.size());
    for (std::size_t i = 0; i < facts.files.size(); ++i) {
        CHECK(index->attachments[i].name == facts.files[i].name);
        CHECK(index->attachments[i].size == facts.files[i].size);
        CHECK(index->attachments[i].sha256 == facts.files[i].sha256);
    }
}

TEST_CASE("which files come another way is read, and nothing that is not said rightly", "[report]")
{
    ReportFacts facts = someFacts();
    facts.files[1].apart = ApartFact{u"locked-file-7f3k-1.pgp"_s, 5, Digest::sha256("locked")};
    const QByteArray json = finished(shortAnswers(), facts).json();
    const auto index = readReportIndex(json);
    REQUIRE(index.has_value());
    CHECK_FALSE(index->attachments[0].apart);
    CHECK(index->attachments[1].apart);
    CHECK(refusal(changed(u"attachments"_s,
                          QJsonArray{QJsonObject{{u"name"_s, u"a"_s},
                                                 {u"size"_s, 1},
                                                 {u"sha256"_s, Digest::sha256("").hex()},
                                                 {u"apart"_s, true}}}))
              .what
          == ReportProblem::WrongType);
}

TEST_CASE("every reference we make is one we read", "[report]")
{
    ReportFacts facts = someFacts();
    for (const QStringView vendor : {u"ivpn", u"", u"a-very-long-name-of-a-vendor-2"}) {
        facts.reference = makeReference(vendor);
        CHECK(readReportIndex(finished(shortAnswers(), facts).json())->reference == facts.reference);
    }
}

TEST_CASE("a report.json that cannot be checked against is refused by its cause", "[report]")
{
    CHECK(refusal("").what == ReportProblem::NotJson);
    CHECK(refusal("{}").what == ReportProblem::WrongFormat);
    CHECK(refusal(Answers::templateJson()).what == ReportProblem::WrongFormat);
    CHECK(refusal(changed(u"format"_s, u"vouchsafe-report/2"_s)).what == ReportProblem::WrongFormat);
    CHECK(refusal(QByteArray(10'000, '[')).what == ReportProblem::NotJson);
    CHECK(refusal(QByteArray(16 * 1024 * 1024 + 1, ' ')).what == ReportProblem::TooBig);
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(-1), QJsonValue(1.5), QJsonValue(1e300),
                                    QJsonValue(u"x"_s), QJsonValue(QJsonObject())}) {
        for (const QString &key : {u"reference"_s, u"attachments"_s, u"size"_s, u"sha256"_s})
            CHECK(refusal(changed(key, value)) == ReportProblem{ReportProblem::WrongType, key});
    }
    CHECK(refusal(changed(u"name"_s, 7)) == ReportProblem{ReportProblem::WrongType, u"name"_s});
    CHECK(refusal(changed(u"name"_s, u"a\0b"_s)) == ReportProblem{ReportProblem::NotText, u"name"_s});
    CHECK(refusal(changed(u"sha256"_s, QString(63, u'a'))).field == u"sha256");
    CHECK(refusal(changed(u"attachments"_s, QJsonArray{7})).what == ReportProblem::WrongType);
    for (const QString &bad : {u"../../etc"_s, u"IVPN-7F3K\n"_s, u"IVPN-7F3"_s, u"ivpn-7f3k"_s, u"-7F3K"_s})
        CHECK(refusal(changed(u"reference"_s, bad)).field == u"reference");
}

TEST_CASE("a report.json cut off at any byte is refused", "[report]")
{
    const QByteArray whole = finished(shortAnswers()).json().trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        REQUIRE_FALSE(readReportIndex(whole.first(size)).has_value());
    CHECK(readReportIndex(whole).has_value());
}
