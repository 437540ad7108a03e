#include "tests/ui/journey/Desk.h"

#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"

// "I don't know" below one field of several.

namespace {

LinkButton *linkOf(const Desk &desk, const QString &id)
{
    const auto *field = desk.window->page()->findChild<Field *>(id);
    REQUIRE(field);
    auto *link = field->findChild<LinkButton *>();
    REQUIRE(link);
    return link;
}

} // namespace

TEST_CASE("I don't know stands below its field, says so there, and leaves the other fields alone", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"I report such problems often: give me the short form"_s);
    desk.click(u"Tell us what happened"_s);
    const QString page = desk.heading();
    desk.type(u"what"_s, u"what I found"_s);
    desk.go();
    const auto *title = desk.window->page()->findChild<Field *>(u"summary"_s);
    CHECK(title->error().contains(u"I don't know"_s));
    linkOf(desk, u"summary"_s)->click();
    CHECK(desk.heading() == page);
    CHECK(title->error().isEmpty());
    CHECK(title->findChild<OneLine *>()->placeholderText() == u"You said that you don't know");
    desk.go();
    CHECK(desk.heading() == u"You said this. Is that right?");
    CHECK(desk.journey->draft()->isDontKnow(u"summary"_s));
    CHECK_FALSE(desk.journey->draft()->isDontKnow(u"cvss"_s));
    CHECK(desk.journey->draft()->text(u"what"_s) == u"what I found");
    CHECK(desk.words().contains(u"What you found"_s)); // as the form calls it
    CHECK_FALSE(desk.words().contains(u"What you saw"_s));
}

TEST_CASE("I don't know cannot be said of a field with words in it, which stay", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"I report such problems often: give me the short form"_s);
    desk.click(u"Tell us what happened"_s);
    CHECK(linkOf(desk, u"summary"_s)->isEnabled());
    desk.type(u"summary"_s, u"a title"_s);
    CHECK_FALSE(linkOf(desk, u"summary"_s)->isEnabled());
    CHECK(linkOf(desk, u"what"_s)->isEnabled());
    linkOf(desk, u"what"_s)->click();
    desk.go();
    CHECK(desk.journey->draft()->text(u"summary"_s) == u"a title");
}
