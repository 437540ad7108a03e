#include "ui/kit/CarryOver.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"

using namespace Qt::StringLiterals;

namespace {

struct Form {
    Page page{u"A question"_s};
    OneLine *line = new OneLine;
    ManyLines *story = new ManyLines;
    Choices *one = new Choices(Choices::Pick::One);
    Choices *some = new Choices(Choices::Pick::Several);

    explicit Form(bool anotherChoice = false)
    {
        page.add(new Field(u"line"_s, u"A line"_s, line));
        page.add(new Field(u"story"_s, u"A story"_s, story));
        page.add(new Field(u"one"_s, u"One"_s, one));
        page.add(new Field(u"some"_s, u"Some"_s, some));
        for (auto *choices : {one, some}) {
            choices->add(u"a"_s, u"A"_s);
            choices->add(u"b"_s, u"B"_s);
        }
        if (anotherChoice)
            one->add(u"c"_s, u"C"_s);
    }
};

} // namespace

TEST_CASE("a page made anew holds what was typed and chosen", "[ui]")
{
    const Theme theme(*qApp);
    Form before;
    before.line->setText(u"half a sen"_s);
    before.story->setPlainText(u"two\nlines"_s);
    before.one->choose({u"b"_s});
    before.some->choose({u"a"_s, u"b"_s});

    Form after;
    after.line->setText(u"older"_s);
    carryOver(before.page, after.page);
    CHECK(after.line->text() == u"half a sen");
    CHECK(after.story->toPlainText() == u"two\nlines");
    CHECK(after.one->chosenOne() == u"b");
    CHECK(after.some->chosen() == QStringList{u"a"_s, u"b"_s});
}

TEST_CASE("a field with other parts keeps what it was made with", "[ui]")
{
    const Theme theme(*qApp);
    Form before;
    before.one->choose({u"b"_s});
    Form after(true);
    after.one->choose({u"c"_s});
    carryOver(before.page, after.page);
    CHECK(after.one->chosenOne() == u"c");
}
