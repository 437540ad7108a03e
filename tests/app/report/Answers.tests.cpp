#include "app/report/Answers.h"
#include "tests/app/report/SampleAnswers.h"
#include "tests/app/report/Schema.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_container_properties.hpp>

using Catch::Matchers::IsEmpty;
using namespace Qt::StringLiterals;

namespace {

ReportProblem::What refusal(Answers &answers, QAnyStringView id, Answer answer)
{
    const Answers before = answers;
    const auto kept = answers.set(id, std::move(answer));
    REQUIRE_FALSE(kept.has_value());
    CHECK(kept.error().field == id);
    CHECK(answers == before);
    return kept.error().what;
}

} // namespace

TEST_CASE("answers of every kind come back from JSON as they were", "[report]")
{
    for (unsigned seed = 0; seed < 1000; ++seed) {
        INFO(seed);
        const Answers answers = anyAnswers(seed);
        const auto back = Answers::fromJson(answers.toJson());
        REQUIRE(back.has_value());
        REQUIRE(*back == answers);
    }
}

TEST_CASE("odd characters come back from JSON one by one", "[report][THREATS-M2]")
{
    const QString odd = u"\u202e\u200b\u2066\ufeff\ufffe\uffff \U0001f512 é \"\\/\b"_s.chopped(1) + u"\t\n<b>&%1"_s;
    Answers answers = shortAnswers();
    set(answers, u"what", odd);
    const auto back = Answers::fromJson(answers.toJson());
    REQUIRE(back.has_value());
    CHECK(*back->find(u"what") == Answer(odd));
}

TEST_CASE("unanswered, I don't know and an answer are three things", "[report]")
{
    const auto read = Answers::fromJson(R"({"format": "vouchsafe-answers/1", "version": null, "system": "Linux"})");
    REQUIRE(read.has_value());
    CHECK(read->find(u"product") == nullptr);
    REQUIRE(read->find(u"version") != nullptr);
    CHECK(*read->find(u"version") == Answer(DontKnow{}));
    CHECK(*read->find(u"system") == Answer(u"Linux"_s));
    CHECK(read->toJson().contains(R"("version": null)"));
    CHECK_FALSE(read->toJson().contains("product"));
}

TEST_CASE("a blank answer takes the answer away, and blank lines leave a list", "[report]")
{
    Answers answers;
    set(answers, u"system", u"Linux"_s);
    set(answers, u"system", u" \n "_s);
    CHECK(answers.find(u"system") == nullptr);
    set(answers, u"steps", QStringList{u"one"_s, u"  "_s, u"two"_s, QString()});
    CHECK(*answers.find(u"steps") == Answer(QStringList{u"one"_s, u"two"_s}));
    set(answers, u"steps", QStringList{u" "_s});
    set(answers, u"impact", QStringList());
    CHECK(answers == Answers());
    answers.clear(u"steps");
    CHECK(answers == Answers());
}

TEST_CASE("line ends and controls in a one-line answer become spaces", "[report][THREATS-M1]")
{
    Answers answers;
    set(answers, u"summary", u"Crash\r\nBcc: everybody\u2028X"_s + QChar(u'\0'));
    CHECK(*answers.find(u"summary") == Answer(u"Crash Bcc: everybody X "_s));
    set(answers, u"what", u"one\r\ntwo\tthree"_s);
    CHECK(*answers.find(u"what") == Answer(u"one\ntwo\tthree"_s));
}

TEST_CASE("what does not fit its question is refused and the old answer stays", "[report]")
{
    Answers answers = shortAnswers();
    CHECK(refusal(answers, u"no-such-question", u"x"_s) == ReportProblem::UnknownField);
    CHECK(refusal(answers, u"summary", QStringList{u"x"_s}) == ReportProblem::WrongType);
    CHECK(refusal(answers, u"steps", u"x"_s) == ReportProblem::WrongType);
    CHECK(refusal(answers, u"impact", u"money"_s) == ReportProblem::WrongType);
    CHECK(refusal(answers, u"severity", QStringList{u"low"_s}) == ReportProblem::WrongType);
    CHECK(refusal(answers, u"severity", u"Low"_s) == ReportProblem::NotAnOption);
    CHECK(refusal(answers, u"impact", QStringList{u"money"_s, u"fame"_s}) == ReportProblem::NotAnOption);
    CHECK(refusal(answers, u"impact", QStringList{u"money"_s, u"money"_s}) == ReportProblem::NotAnOption);
    CHECK(refusal(answers, u"summary", QString(201, u'x')) == ReportProblem::TooLong);
    CHECK(refusal(answers, u"what", QString(1'000'001, u'x')) == ReportProblem::TooLong);
    CHECK(refusal(answers, u"steps", QStringList(501, u"x"_s)) == ReportProblem::TooLong);
    CHECK(refusal(answers, u"steps", QStringList{QString(10'001, u'x')}) == ReportProblem::TooLong);
    set(answers, u"summary", QString(200, u'x'));
    set(answers, u"what", QString(1'000'000, u'x'));
    set(answers, u"steps", QStringList(500, u"x"_s));
}

TEST_CASE("the fullest answers there can be still come back from JSON", "[report]")
{
    Answers answers;
    set(answers, u"what", QString(999'000, u'漢'));
    set(answers, u"steps", QStringList(500, u"\""_s));
    set(answers, u"expected", QString(1'000'000, u'漢'));
    CHECK(refusal(answers, u"seen", QString(501, u'x')) == ReportProblem::TooLong);
    set(answers, u"seen", QString(500, u'\\'));
    set(answers, u"seen", QString(500, u'x')); // replaced, not added
    CHECK(refusal(answers, u"guessed", u"x"_s) == ReportProblem::TooLong);
    const auto back = Answers::fromJson(answers.toJson());
    REQUIRE(back.has_value());
    CHECK(*back == answers);
}

TEST_CASE("a half typed vector or date is kept in a draft", "[report]")
{
    Answers answers;
    set(answers, u"cvss", u"CVSS:4.0/AV"_s);
    set(answers, u"disclosure-date", u"2026-0"_s);
    CHECK(Answers::fromJson(answers.toJson()) == answers);
}

TEST_CASE("a follow-up is asked unless the answer before it leaves it out", "[report]")
{
    const Question &where = *findQuestion(u"public-where");
    Answers answers;
    CHECK(answers.applies(where));
    set(answers, u"public", DontKnow{});
    CHECK(answers.applies(where));
    set(answers, u"public", u"yes"_s);
    CHECK(answers.applies(where));
    set(answers, u"public", u"no"_s);
    CHECK_FALSE(answers.applies(where));
    CHECK(answers.applies(*findQuestion(u"product")));
}

TEST_CASE("all that is written fits the schema", "[report]")
{
    QList<QByteArray> documents{Answers().toJson(), shortAnswers().toJson()};
    for (unsigned seed = 0; seed < 300; ++seed)
        documents.append(anyAnswers(seed).toJson());
    CHECK_THAT(faults(u"answers.schema.json"_s, documents), IsEmpty());
}

TEST_CASE("the schema refuses what we refuse (control: its check can fail)", "[report]")
{
    const QList<QByteArray> wrong{
        R"({})",
        R"({"format": "vouchsafe-answers/2"})",
        R"({"format": "vouchsafe-answers/1", "password": "x"})",
        R"({"format": "vouchsafe-answers/1", "summary": 7})",
        R"({"format": "vouchsafe-answers/1", "steps": "x"})",
        R"({"format": "vouchsafe-answers/1", "steps": [null]})",
        R"({"format": "vouchsafe-answers/1", "severity": "Low"})",
        R"({"format": "vouchsafe-answers/1", "impact": ["money", "money"]})",
    };
    for (const QByteArray &document : wrong)
        CHECK_FALSE(Answers::fromJson(document).has_value());
    CHECK(faults(u"answers.schema.json"_s, wrong).size() == static_cast<std::size_t>(wrong.size()));
}
