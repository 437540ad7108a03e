#include "ui/words/AnswerText.h"

#include "app/report/Report.h"
#include "tests/app/vendors/VendorPlace.h"
#include "ui/journey/Draft.h"

#include <algorithm>

namespace {

Draft emptyDraft()
{
    return Draft(VendorProfile{.id = u"example"_s,
                               .name = u"Example"_s,
                               .address = u"security@example.org"_s,
                               .fingerprint = *Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04")});
}

QString said(const Draft &draft)
{
    QString all;
    for (const Part part : allParts) {
        for (const auto &line : AnswerText::linesOf(part, draft))
            all += line.label + u": "_s + line.value + u'\n';
    }
    return all;
}

} // namespace

TEST_CASE("whatever is answered can be seen before it is sent, in both forms", "[ui][words]")
{
    for (const Form form : {Form::Guided, Form::Short}) {
        for (const Question &question : questions()) {
            if (question.id == "discovery"_L1) // the window does not ask it
                continue;
            INFO(question.id.data());
            auto draft = std::make_unique<Draft>(emptyDraft().vendor());
            draft->setForm(form);
            const QString before = said(*draft);
            // a follow-up shows with the answer that it follows
            for (const QString &yes : {u"others-data"_s, u"public"_s, u"exploited"_s, u"disclosure"_s, u"credit"_s}) {
                if (QString(question.id).startsWith(yes) && question.id != yes)
                    REQUIRE(draft->answer(yes, u"yes"_s));
            }
            const QString word = question.options.empty() ? u"CANARY"_s : QString(question.options.front().id);
            const bool list = question.kind == Question::List || question.kind == Question::Choices;
            const QString between = said(*draft);
            REQUIRE(draft->answer(question.id, list ? Answer(QStringList{word}) : Answer(word)));
            CHECK(said(*draft) != between);
        }
    }
}

TEST_CASE("each question has its page in the guided form or the short one, and its part", "[ui][words]")
{
    const auto draft = std::make_unique<Draft>(emptyDraft().vendor());
    QStringList asked;
    for (const Form form : {Form::Guided, Form::Short}) {
        draft->setForm(form);
        for (const Part part : allParts) {
            const auto topics = topicsOf(part, *draft);
            CHECK(std::ranges::is_sorted(topics));
            for (const Topic topic : topics) {
                CHECK(partOf(topic) == part);
                for (const auto id : questionsOf(topic))
                    asked.append(id);
            }
        }
    }
    for (const Question &question : questions()) {
        INFO(question.id.data());
        CHECK((asked.contains(question.id) || question.id == "discovery"_L1));
    }
}

TEST_CASE("a long text is shown in part, and says how much more there is", "[ui][words]")
{
    CHECK(AnswerText::shown(u" short \n"_s) == u"short");
    const QString shown = AnswerText::shown(QString(1'000'000, u'x'));
    CHECK(shown.size() < 500);
    CHECK(shown.contains(u"letters more"));
    CHECK(AnswerText::shown(u"line\n"_s.repeated(100)).count(u'\n') < 10);
    CHECK(AnswerText::shown(u"\U0001f512"_s.repeated(1000)).isValidUtf16());
    CHECK(AnswerText::shown(u"a\u202egpj.exe"_s) == u"a[U+202E]gpj.exe"); // THREATS-M2
}
