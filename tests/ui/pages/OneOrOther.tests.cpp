#include "ui/pages/OneOrOther.h"

#include "tests/ui/Shown.h"
#include "ui/kit/Choices.h"
#include "ui/kit/OneLine.h"

#include <QAbstractButton>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

const QStringList many{u"Apple"_s, u"Pear"_s, u"Plum"_s, u"Cherry"_s, u"Quince"_s, u"Grape"_s, u"Pineapple"_s};

QStringList shown(const OneOrOther &list)
{
    QStringList titles;
    for (const auto *button : list.choices()->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            titles.append(button->accessibleName());
    }
    return titles;
}

} // namespace

TEST_CASE("a short list has no search line, a long one has", "[ui][choices]")
{
    CHECK(OneOrOther(many.first(6), u"Other"_s, u"No idea"_s).searchLine() == nullptr);
    CHECK(OneOrOther(many, u"Other"_s, u"No idea"_s).searchLine() != nullptr);
}

TEST_CASE("letters narrow a long list; the ways out and what is chosen stay", "[ui][choices]")
{
    const Theme theme(*qApp);
    OneOrOther list(many, u"Other"_s, u"No idea"_s);
    list.setText(u"Plum"_s);
    show(list);
    list.setFocus();
    CHECK(list.searchLine()->hasFocus());
    QTest::keyClicks(list.searchLine(), u"APPLE"_s);
    CHECK(shown(list) == QStringList{u"Apple"_s, u"Plum"_s, u"Pineapple"_s, u"Other"_s, u"No idea"_s});
    CHECK(list.text() == u"Plum");
    list.searchLine()->setText(u"zzz"_s);
    CHECK(shown(list) == QStringList{u"Plum"_s, u"Other"_s, u"No idea"_s});
    const auto labels = list.findChildren<QLabel *>();
    CHECK(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Nothing in the list fits");
    }));
    list.searchLine()->clear();
    CHECK(shown(list).size() == many.size() + 2);
}

TEST_CASE("from the search line an arrow or Enter leads to the first that fits, and arrows on from there",
          "[ui][choices]")
{
    const Theme theme(*qApp);
    for (const auto key : {Qt::Key_Down, Qt::Key_Return}) {
        OneOrOther list(many, u"Other"_s, u"No idea"_s);
        show(list);
        list.setFocus();
        QTest::keyClicks(list.searchLine(), u"apple"_s);
        press(key);
        CHECK(QApplication::focusWidget()->accessibleName() == u"Apple");
        CHECK(list.text().isEmpty()); // looking is not choosing
        press(Qt::Key_Space);
        CHECK(list.text() == u"Apple");
        press(Qt::Key_Down);
        CHECK(list.text() == u"Pineapple");
    }
}

TEST_CASE("something else opens a line, I don't know is no text", "[ui][choices]")
{
    const Theme theme(*qApp);
    OneOrOther list(many, u"Other"_s, u"No idea"_s);
    show(list);
    list.setText(u"Fig"_s);
    CHECK(list.line()->isVisible());
    CHECK(list.text() == u"Fig");
    list.chooseDontKnow();
    CHECK(list.isDontKnow());
    CHECK(list.text().isEmpty());
    CHECK(list.line()->text() == u"Fig"); // the word stays at hand
}
