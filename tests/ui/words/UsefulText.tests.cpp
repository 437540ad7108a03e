#include "ui/words/UsefulText.h"

#include "tests/app/vendors/VendorPlace.h"
#include "ui/journey/Draft.h"

namespace {

VendorProfile someVendor()
{
    return {.id = u"example"_s,
            .name = u"Example"_s,
            .address = u"security@example.org"_s,
            .fingerprint = *Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04")};
}

QStringList suggested(const Draft &draft)
{
    QStringList words;
    for (const auto &suggestion : UsefulText::suggestions(draft)) {
        words.append(suggestion.words);
        if (suggestion.topic) // it leads to a page that there is
            CHECK(partOf(*suggestion.topic) == suggestion.part);
    }
    return words;
}

void answer(Draft &draft, QAnyStringView id, Answer words)
{
    REQUIRE(draft.answer(id, std::move(words)));
}

} // namespace

TEST_CASE("an empty report is not praised, and two things are suggested", "[ui][words]")
{
    const Draft draft(someVendor());
    CHECK(UsefulText::praise(draft).isEmpty());
    CHECK(suggested(draft)
          == QStringList{u"Write a few more words about what you saw"_s, u"Say which version it is"_s});
}

TEST_CASE("what is there is praised, and the next thing suggested", "[ui][words]")
{
    Draft draft(someVendor());
    answer(draft, u"what", QString(40, u'x'));
    answer(draft, u"version", u"1.0"_s);
    CHECK(UsefulText::praise(draft) == u"Good: your report tells them what you saw and which version it is.");
    CHECK(suggested(draft) == QStringList{u"Write down how to make it happen again"_s, u"Say who could get hurt"_s});
    answer(draft, u"steps", QStringList{u"one"_s});
    answer(draft, u"impact", QStringList{u"money"_s});
    CHECK(suggested(draft) == QStringList{u"Give them a way to ask you something"_s, u"Add a picture or a log"_s});
    answer(draft, u"contact", u"anonymous"_s);
    answer(draft, u"contact-address", u"ada@example.org"_s); // not in the report of who wants to stay unknown
    CHECK(suggested(draft).contains(u"Give them a way to ask you something"_s));
    answer(draft, u"contact-how", u"by the forum"_s);
    CHECK(suggested(draft) == QStringList{u"Add a picture or a log"_s});
}

TEST_CASE("the short form is not sent to pages that it does not have", "[ui][words]")
{
    Draft draft(someVendor());
    draft.setForm(Form::Short);
    for (const auto &suggestion : UsefulText::suggestions(draft)) {
        if (suggestion.topic)
            CHECK(topicsOf(suggestion.part, draft).contains(*suggestion.topic));
    }
    answer(draft, u"what", QString(40, u'x'));
    answer(draft, u"version", u"1.0"_s);
    CHECK(suggested(draft) == QStringList{u"Give them a way to ask you something"_s, u"Add a picture or a log"_s});
}
