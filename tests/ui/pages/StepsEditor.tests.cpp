#include "ui/pages/StepsEditor.h"

#include "app/report/Questions.h"
#include "tests/ui/Shown.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

QAbstractButton *buttonOf(const StepsEditor &editor, const QString &name)
{
    for (auto *button : editor.findChildren<QAbstractButton *>()) {
        const auto *link = qobject_cast<LinkButton *>(button);
        if ((button->accessibleName() == name || button->text() == name || (link && link->words() == name))
            && button->isVisible())
            return button;
    }
    return nullptr;
}

void pressButton(const StepsEditor &editor, const QString &name)
{
    INFO(name.toStdString());
    auto *button = buttonOf(editor, name);
    REQUIRE(button);
    REQUIRE(button->isEnabled());
    button->setFocus();
    button->click();
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
}

void typeHere(const QString &words)
{
    QTest::keyClicks(QApplication::focusWidget(), words);
}

QStringList numbered(int count)
{
    QStringList steps;
    for (int i = 1; i <= count; ++i)
        steps.append(u"step %1"_s.arg(i));
    return steps;
}

void paste(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
}

} // namespace

TEST_CASE("Enter in a step leads to the next one, and makes one where there is none", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor({});
    show(editor);
    editor.setFocus();
    for (const QString &word : numbered(5)) {
        typeHere(word);
        press(Qt::Key_Return);
    }
    CHECK(focused() == u"Step 6");
    CHECK(editor.steps() == numbered(5));
}

TEST_CASE("Enter between two steps makes room there", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(3));
    show(editor);
    editor.setFocus();
    press(Qt::Key_Return);
    typeHere(u"new"_s);
    CHECK(editor.steps() == QStringList{u"step 1"_s, u"new"_s, u"step 2"_s, u"step 3"_s});
}

TEST_CASE("steps move by their buttons, which can be pressed again, and by Alt and an arrow", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(4));
    show(editor);
    pressButton(editor, u"Move step 3 up"_s);
    CHECK(editor.steps() == QStringList{u"step 1"_s, u"step 3"_s, u"step 2"_s, u"step 4"_s});
    CHECK(focused() == u"Move step 2 up");
    press(Qt::Key_Space);
    CHECK(editor.steps().first() == u"step 3");
    CHECK(focused() == u"Step 1"); // there is no way up any more
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    CHECK(editor.steps() == QStringList{u"step 1"_s, u"step 2"_s, u"step 3"_s, u"step 4"_s});
    CHECK(focused() == u"Step 3");
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(editor.steps()[1] == u"step 3");
    CHECK_FALSE(buttonOf(editor, u"Move step 1 up"_s)->isEnabled());
    CHECK_FALSE(buttonOf(editor, u"Move step 4 down"_s)->isEnabled());
}

TEST_CASE("a removed step comes back to its place with Undo", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(4));
    show(editor);
    CHECK(buttonOf(editor, u"Undo"_s) == nullptr);
    pressButton(editor, u"Remove step 2"_s);
    CHECK(editor.steps() == QStringList{u"step 1"_s, u"step 3"_s, u"step 4"_s});
    pressButton(editor, u"Undo"_s);
    CHECK(editor.steps() == numbered(4));
    CHECK(buttonOf(editor, u"Undo"_s) == nullptr);
}

TEST_CASE("many lines that are pasted become many steps, in their place", "[ui][steps][paste]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(2));
    show(editor);
    editor.setFocus();
    paste(u"a\r\n\n  b\u202e \nc\n"_s);
    CHECK(editor.steps() == QStringList{u"step 1"_s, u"a"_s, u"b[U+202E]"_s, u"c"_s, u"step 2"_s});
    CHECK(focused() == u"Step 4");
}

TEST_CASE("of 10,000 pasted steps as many are there as there is room for, and the rest is told", "[ui][steps][paste]")
{
    const Theme theme(*qApp);
    StepsEditor editor({});
    const QSignalSpy told(&editor, &StepsEditor::told);
    show(editor);
    editor.setFocus();
    paste(numbered(10'000).join(u'\n'));
    CHECK(editor.steps() == numbered(longestList).mid(0, longestList));
    REQUIRE(told.size() == 1);
    CHECK(told.first().first().toString().contains(u"room for 500 steps"));
    CHECK(buttonOf(editor, u"Add a step"_s) != nullptr);
    CHECK_FALSE(buttonOf(editor, u"Add a step"_s)->isEnabled());
    press(Qt::Key_Return);
    CHECK(told.size() == 2);
    CHECK(editor.steps().size() == longestList);
}

TEST_CASE("a step that is too long is cut with a word, not in silence", "[ui][steps][paste]")
{
    const Theme theme(*qApp);
    StepsEditor editor({});
    const QSignalSpy told(&editor, &StepsEditor::told);
    show(editor);
    editor.setFocus();
    paste(QString(20'000, u'x'));
    CHECK(editor.steps().first().size() == findQuestion(u"steps")->maxLength);
    CHECK(told.size() > 0);
    paste(u"a\n"_s + QString(20'000, u'y'));
    CHECK(told.last().first().toString().contains(u"too long"));
}

TEST_CASE("500 steps are shown a few at a time, and each can be reached, moved and kept", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(500));
    show(editor);
    CHECK(editor.findChildren<OneLine *>().size() == StepsEditor::rowsShown);
    CHECK(buttonOf(editor, u"Earlier steps"_s) == nullptr);
    while (buttonOf(editor, u"Later steps"_s) != nullptr)
        pressButton(editor, u"Later steps"_s);
    pressButton(editor, u"Move step 500 up"_s);
    QStringList wanted = numbered(500);
    wanted.swapItemsAt(498, 499);
    CHECK(editor.steps() == wanted);
    while (buttonOf(editor, u"Earlier steps"_s) != nullptr)
        pressButton(editor, u"Earlier steps"_s);
    pressButton(editor, u"Remove step 1"_s);
    CHECK(editor.steps() == wanted.mid(1));
}

TEST_CASE("a step moves over the edge of what is shown, and stays in sight", "[ui][steps]")
{
    const Theme theme(*qApp);
    StepsEditor editor(numbered(40));
    show(editor);
    pressButton(editor, u"Move step 15 down"_s);
    CHECK(focused() == u"Move step 16 down");
    CHECK(editor.steps()[15] == u"step 15");
}
