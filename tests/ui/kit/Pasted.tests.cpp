#include "ui/kit/Pasted.h"

#include "app/report/TidyText.h"
#include "tests/ui/Shown.h"
#include "ui/kit/Field.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"

#include <QClipboard>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype plenty = 1'000'000;

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

TEST_CASE("ordinary words in any script are pasted as they are", "[ui][paste]")
{
    for (const QString &text : {u"a\tb\n\n  c "_s, u"\U0001f468\u200d\U0001f469\u200d\U0001f467 \u2764\ufe0f"_s,
                                u"\u0645\u0631\u062d\u0628\u0627 \u200f\u05e9"_s, u"e\u0301"_s}) {
        const auto pasted = Pasted::story(text, plenty);
        CHECK(pasted.text == text);
        CHECK_FALSE((pasted.changed || pasted.cut || pasted.broken));
    }
    CHECK(Pasted::story(u"a\r\nb\rc\u2028d"_s, plenty).text == u"a\nb\nc\nd");
    CHECK(Pasted::line(u"a\r\nb\tc"_s, plenty).text == u"a b c");
}

TEST_CASE("signs that cannot be shown are told, and those that turn the writing stand there by name",
          "[ui][paste][THREATS-M2]")
{
    const auto pasted =
        Pasted::story(u"a"_s + QChar(u'\0') + u"b\x1b[31m\u202egpj.exe\u2066"_s + QChar(0xd800), plenty);
    CHECK(pasted.changed);
    CHECK(pasted.text == u"a b [31m[U+202E]gpj.exe[U+2066] ");
    CHECK(tidyText(pasted.text) == pasted.text); // so the report holds what the person saw
}

TEST_CASE("what does not fit is cut between letters, and told", "[ui][paste]")
{
    const auto pasted = Pasted::story(u"\U0001f512\U0001f512"_s, 7);
    CHECK(pasted.text == u"\U0001f512");
    CHECK(pasted.cut);
    CHECK(Pasted::story(u"abc"_s, 0).text.isEmpty());
    CHECK(Pasted::story(u"abc"_s, -5).text.isEmpty());
    CHECK_FALSE(Pasted::story(u"abc"_s, 3).cut);
}

TEST_CASE("a line without end becomes several, at spaces where there are any, and no letter is lost", "[ui][paste]")
{
    for (const QString &text : {QString(20'000, u'x'), u"word "_s.repeated(4'000), u"\U0001f512"_s.repeated(9'000)}) {
        const auto pasted = Pasted::story(text, plenty);
        CHECK(pasted.broken);
        const QStringList lines = pasted.text.split(u'\n');
        CHECK(std::ranges::all_of(lines, [](const QString &line) { return line.size() <= longestParagraph + 1; }));
        CHECK(pasted.text.count(u'\n') < 10);
        CHECK(QString(pasted.text).remove(u'\n').remove(u' ') == QString(text).remove(u' '));
        CHECK(pasted.text.isValidUtf16());
    }
    CHECK_FALSE(Pasted::story(QString(longestParagraph, u'x'), plenty).broken);
    CHECK(Pasted::story(u"xx"_s, plenty, longestParagraph).text == u"\nxx"); // the line it comes to counts
}

TEST_CASE("100 MB are pasted in a moment: what fits is there, and the field says that there was more", "[ui][paste]")
{
    const Theme theme(*qApp);
    Field field(u"what"_s, u"What"_s, new ManyLines);
    show(field);
    auto *box = qobject_cast<ManyLines *>(field.control());
    copy(QString(100'000'000, u'x'));
    box->paste();
    CHECK(box->toPlainText().toUtf8().size() <= ManyLines::mostBytes);
    CHECK(box->toPlainText().size() > ManyLines::mostBytes - 10);
    CHECK(field.error().contains(u"no more room"));
    box->undo();
    CHECK(box->toPlainText().isEmpty()); // one step
}

TEST_CASE("the field says in plain words what became of a pasted text", "[ui][paste]")
{
    const Theme theme(*qApp);
    Field story(u"what"_s, u"What"_s, new ManyLines);
    Field line(u"summary"_s, u"Title"_s, new OneLine);
    show(story);
    show(line);
    copy(u"\u202eabc"_s);
    qobject_cast<ManyLines *>(story.control())->paste();
    CHECK(story.error().contains(u"[U+202E]"));
    auto *box = qobject_cast<OneLine *>(line.control());
    box->setFocus();
    QTest::keySequence(box, QKeySequence::Paste);
    CHECK(box->text() == u"[U+202E]abc");
    CHECK(line.error().contains(u"[U+202E]"));

    line.clearError();
    copy(QString(10'000, u'x'));
    QTest::keySequence(box, QKeySequence::Paste);
    CHECK(line.error().contains(u"no more room"));
}

TEST_CASE("a line's menu pastes as carefully as the keys", "[ui][paste]")
{
    const Theme theme(*qApp);
    OneLine line;
    show(line);
    copy(u"\u202eabc"_s);
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {5, 5}, line.mapToGlobal(QPoint{5, 5}));
    QApplication::sendEvent(&line, &wanted);
    auto *menu = line.findChild<QMenu *>();
    REQUIRE(menu);
    auto *action = menu->findChild<QAction *>(u"edit-paste"_s);
    REQUIRE(action);
    action->trigger();
    CHECK(line.text() == u"[U+202E]abc");
    menu->close();
}
