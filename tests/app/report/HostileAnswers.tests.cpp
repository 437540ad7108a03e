// Answers::fromJson() on input made to harm: refused, with a cause, in less than a second, and never a crash.
#include "app/report/Answers.h"

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

ReportProblem refusal(const QByteArray &json)
{
    const std::clock_t start = std::clock(); // processor time: a busy machine is not our slowness
    const auto read = Answers::fromJson(json);
    CHECK(std::clock() - start < CLOCKS_PER_SEC);
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

QByteArray with(const QByteArray &members)
{
    return R"({"format": "vouchsafe-answers/1", )" + members + '}';
}

} // namespace

TEST_CASE("answers cut off at any byte are refused", "[report]")
{
    const QByteArray whole = Answers::templateJson().trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO(size);
        REQUIRE_FALSE(Answers::fromJson(whole.first(size)).has_value());
    }
    CHECK(Answers::fromJson(whole).has_value());
}

TEST_CASE("answers with any one byte changed are read or refused, and what is read can be written", "[report]")
{
    const QByteArray whole = Answers::templateJson();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char byte : {'"', '\\', '{', '\xff'}) {
            QByteArray changed = whole;
            changed[at] = byte;
            INFO(at << " " << int(byte));
            if (const auto read = Answers::fromJson(changed))
                REQUIRE(Answers::fromJson(read->toJson()) == *read);
        }
    }
}

TEST_CASE("depth bombs are refused, open or closed, in a text's place or for the whole", "[report]")
{
    for (const qsizetype depth : {10'000, 4'000'000}) {
        for (const QByteArray &bomb : {QByteArray(depth, '['), QByteArray(depth, '[') + QByteArray(depth, ']'),
                                       QByteArray(R"({"a":)").repeated(depth / 4), QByteArray(depth, ']')}) {
            CHECK(refusal(bomb).what == ReportProblem::NotJson);
            CHECK(refusal(with("\"what\": " + bomb)).what == ReportProblem::NotJson);
        }
    }
}

TEST_CASE("more than 8 MiB is refused before it is looked at", "[report]")
{
    const QByteArray most(8 * 1024 * 1024 - Answers::templateJson().size(), ' ');
    CHECK(Answers::fromJson(Answers::templateJson() + most).has_value());
    CHECK(refusal(Answers::templateJson() + most + ' ').what == ReportProblem::TooBig);
}

TEST_CASE("8 MiB of anything is refused in less than a second", "[report]")
{
    constexpr qsizetype room = 8 * 1024 * 1024 - 100;
    CHECK(refusal(with("\"steps\": [" + QByteArray("0,").repeated(room / 2) + "0]")).what == ReportProblem::TooBig);
    CHECK(refusal(with("\"steps\": [" + QByteArray("\"\",").repeated(room / 3) + "0]")).what == ReportProblem::TooBig);
    CHECK(refusal(with("\"what\": \"" + QByteArray(room, 'x') + '"')).what == ReportProblem::TooLong);
    CHECK(refusal(with("\"what\": \"" + QByteArray("\\n").repeated(room / 2) + '"')).what == ReportProblem::TooLong);
    CHECK(refusal(with("\"" + QByteArray(room, 'k') + "\": 0")).what == ReportProblem::WrongType);
    CHECK(refusal(QByteArray(room, '"')).what == ReportProblem::NotJson);
    CHECK(refusal(QByteArray(room, ':')).what == ReportProblem::NotJson);
    CHECK(refusal(QByteArray(room, '\\')).what == ReportProblem::NotJson);
    const QByteArray key = '"' + QByteArray(room / 2, '\\') + '"';
    CHECK(refusal('{' + key + QByteArray(":[:]").repeated(room / 8)).what == ReportProblem::NotJson);
    QByteArray members;
    for (int number = 0; members.size() < room; ++number)
        members += "\"k" + QByteArray::number(number) + "\":0,";
    CHECK(refusal(with(members.first(room) + "\":0")).what == ReportProblem::TooBig);
}

TEST_CASE("a name that stands twice is refused, however it is spelled", "[report]")
{
    CHECK(refusal(with(R"("what": "a", "what": "b")")) == ReportProblem{ReportProblem::Repeated, u"what"_s});
    CHECK(refusal(with(R"("what": "a", "wh\u0061t": "a")")) == ReportProblem{ReportProblem::Repeated, u"what"_s});
    CHECK(refusal(with(R"("format": "vouchsafe-answers/1")")) == ReportProblem{ReportProblem::Repeated, u"format"_s});
    CHECK(Answers::fromJson(with(R"("what": "what\": \"what", "seen": "what")")).has_value());
}

TEST_CASE("NUL and half surrogate pairs are refused wherever they stand", "[report]")
{
    for (const char *const text : {"\\u0000", "a\\u0000b", "\\ud800", "\\udc00", "\\udc00\\ud800", "x\\ud83d"}) {
        INFO(text);
        CHECK(refusal(with(QByteArray("\"what\": \"") + text + '"'))
              == ReportProblem{ReportProblem::NotText, u"what"_s});
        CHECK(refusal(with(QByteArray("\"summary\": \"") + text + '"'))
              == ReportProblem{ReportProblem::NotText, u"summary"_s});
        CHECK(refusal(with(QByteArray("\"steps\": [\"a\", \"") + text + "\"]"))
              == ReportProblem{ReportProblem::NotText, u"steps"_s});
        (void)refusal(with(QByteArray(1, '"') + text + "\": \"a\""));
        (void)refusal(with(QByteArray("\"severity\": \"low") + text + '"'));
    }
    (void)refusal(with("\"what\": \"a" + QByteArray(1, '\0') + "b\""));
    CHECK(Answers::fromJson(with(R"("what": "\ud83d\udd12")")).has_value());
}

TEST_CASE("what is not UTF-8 is refused", "[report]")
{
    for (const char *const bytes : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80", "caf\xe9"})
        CHECK(refusal(with(QByteArray("\"what\": \"") + bytes + '"')).what == ReportProblem::NotUtf8);
    const QString text = QString::fromUtf8(Answers::templateJson());
    (void)refusal({reinterpret_cast<const char *>(text.utf16()), text.size() * 2});
}

TEST_CASE("a byte order mark, as Windows editors write it, is read over", "[report]")
{
    CHECK(Answers::fromJson("\xef\xbb\xbf" + Answers::templateJson()).has_value());
}

TEST_CASE("a wrong form, type or name is refused by its cause", "[report]")
{
    CHECK(refusal("").what == ReportProblem::NotJson);
    CHECK(refusal("null").what == ReportProblem::NotJson);
    CHECK(refusal("[]").what == ReportProblem::NotJson);
    CHECK(refusal("{}").what == ReportProblem::WrongFormat);
    CHECK(refusal(R"({"format": "vouchsafe-answers/2"})").what == ReportProblem::WrongFormat);
    CHECK(refusal(R"({"format": ["vouchsafe-answers/1"]})").what == ReportProblem::WrongFormat);
    CHECK(refusal(Answers::templateJson() + "{}").what == ReportProblem::NotJson);
    for (const char *const value : {"7", "true", "{}", "-0", "[[]]", "[{}]", "[7]", "[null]"}) {
        INFO(value);
        CHECK(refusal(with(QByteArray("\"what\": ") + value)).what == ReportProblem::WrongType);
        CHECK(refusal(with(QByteArray("\"steps\": ") + value)).what == ReportProblem::WrongType);
    }
    CHECK(refusal(with(R"("sumary": "x")")) == ReportProblem{ReportProblem::UnknownField, u"sumary"_s});
}

TEST_CASE("a problem never repeats the person's words", "[report]")
{
    for (const QByteArray &json : {with(R"("My neighbour's password is hunter2": "x")"), with(R"("Hunter2": 7)"),
                                   with(R"("h 2": "a", "h 2": "b")"), with(R"("severity": "hunter2")"),
                                   with(R"("summary": ["hunter2"])"), with("\"" + QByteArray(41, 'h') + "\": null")}) {
        const QString field = refusal(json).field;
        CHECK((field.isEmpty() || findQuestion(field) != nullptr));
    }
}
