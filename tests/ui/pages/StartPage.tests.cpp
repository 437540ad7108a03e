#include "ui/pages/StartPage.h"

#include "tests/ui/Shown.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Toggle.h"
#include "ui/words/WhenText.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using Report = StartPage::Report;
using Step = Report::Step;

const QList<StartPage::Team> ivpn{{u"ivpn"_s, u"IVPN"_s, u"security@ivpn.net"_s, false}};
const QDateTime now(QDate(2026, 5, 20), QTime(15, 0));

Report report(const QString &id, Step step = Step::Answering, int minutesAgo = 60)
{
    return {.id = id,
            .title = u"Title of "_s + id,
            .team = u"IVPN"_s,
            .step = step,
            .changed = now.addSecs(-60 * minutesAgo)};
}

struct Reports {
    Theme theme{*qApp};
    StartPage page;

    explicit Reports(const QList<Report> &reports, const StartPage::Kept &kept = {}) : page(ivpn, reports, kept, now)
    {
        page.resize(900, 700);
        show(page);
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const auto *label : page.findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *button(const QString &words) const
    {
        for (auto *each : page.findChildren<QAbstractButton *>()) {
            const auto *link = qobject_cast<LinkButton *>(each);
            if (each->isVisible()
                && (each->accessibleName() == words || each->text() == words || (link && link->words() == words)))
                return each;
        }
        return nullptr;
    }
    void press(const QString &words) const
    {
        INFO(words.toStdString());
        auto *pressed = button(words);
        REQUIRE(pressed);
        pressed->setFocus();
        pressed->click();
        QTest::qWait(0);
    }
};

} // namespace

TEST_CASE("with no reports the page says what this is for, and that copies can be opened", "[ui][reports]")
{
    const Reports reports({});
    CHECK(reports.words().contains(
        u"You have no reports yet. Found something that looks unsafe? Tell the people who can fix it."_s));
    const QSignalSpy import(&reports.page, &StartPage::importPressed);
    reports.press(u"Open a saved copy"_s);
    CHECK(import.size() == 1);
}

TEST_CASE("each report says what it is and what comes next", "[ui][reports]")
{
    auto damaged = report(u"e"_s);
    damaged.damaged = true;
    auto elsewhere = report(u"f"_s);
    elsewhere.openElsewhere = true;
    auto newer = report(u"g"_s);
    newer.newer = true;
    auto rolledBack = report(u"i"_s);
    rolledBack.older = true;
    auto untitled = report(u"h"_s);
    untitled.title.clear();
    const Reports reports({report(u"a"_s), report(u"b"_s, Step::HandedOver), report(u"c"_s, Step::Sent, 60 * 24 * 17),
                           report(u"d"_s, Step::Unknown), damaged, elsewhere, newer, rolledBack, untitled});
    const auto words = reports.words();
    CHECK(words.contains(u"For IVPN · changed today at "_s + WhenText::clock(now.addSecs(-3600))));
    for (const auto &said :
         {u"Go on writing"_s, u"Tell us whether you have sent it"_s, u"Sent on 3 May 2026"_s, u"Not sure it arrived"_s,
          u"Damaged"_s, u"It is open in another window"_s, u"A newer Vouchsafe made it"_s,
          u"An older copy of it lies here now."_s, u"Report to IVPN"_s})
        CHECK(words.contains(said));
    CHECK(words.indexOf(u"Unfinished"_s) < words.indexOf(u"Title of a"_s));
    CHECK(words.indexOf(u"\nSent\n"_s) < words.indexOf(u"Title of c"_s));
}

TEST_CASE("what was kept after a crash is told, and only then", "[ui][reports]")
{
    const auto at = now.addSecs(-600);
    CHECK(Reports({report(u"a"_s)}, {.work = at})
              .words()
              .contains(u"We kept your work. You last changed it today at "_s + WhenText::clock(at)));
    CHECK(Reports({report(u"a"_s)}, {.work = now.addDays(-1)}).words().contains(u"changed it yesterday at "_s));
    CHECK_FALSE(Reports({report(u"a"_s)}).words().contains(u"We kept your work"_s));
}

TEST_CASE("a report is opened, copied and renamed by its own row", "[ui][reports]")
{
    const Reports reports({report(u"a"_s), report(u"b"_s)});
    QSignalSpy opened(&reports.page, &StartPage::opened);
    QSignalSpy exported(&reports.page, &StartPage::exported);
    QSignalSpy renamed(&reports.page, &StartPage::renamed);
    reports.press(u"Open: Title of b"_s);
    CHECK(opened.value(0) == QVariantList{u"b"_s});
    reports.press(u"More: Title of b"_s);
    reports.press(u"Save a copy: Title of b"_s);
    CHECK(exported.value(0) == QVariantList{u"b"_s});
    reports.press(u"Rename: Title of b"_s);
    auto *line = qobject_cast<OneLine *>(QApplication::focusWidget());
    REQUIRE(line);
    CHECK(line->selectedText() == u"Title of b"_s);
    QTest::keyClicks(line, u"Another"_s);
    press(Qt::Key_Return);
    CHECK(renamed.value(0) == QVariantList{u"b"_s, u"Another"_s});
    CHECK(reports.words().contains(u"Another"_s));
    CHECK_FALSE(reports.words().contains(u"Title of b"_s));
}

TEST_CASE("a report that is renamed is called so everywhere, and has its old name again when that failed",
          "[ui][reports]")
{
    Reports reports({report(u"a"_s)});
    reports.press(u"More: Title of a"_s);
    reports.press(u"Rename: Title of a"_s);
    CHECK(reports.words().contains(u"Only you see this name."_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Another"_s);
    press(Qt::Key_Return);
    for (const auto &name : {u"Open: Another"_s, u"More: Another"_s, u"Delete: Another"_s})
        CHECK(reports.button(name) != nullptr);
    reports.page.showNotRenamed(u"a"_s, u"The disk is full"_s);
    CHECK(reports.button(u"Open: Title of a"_s) != nullptr);
    CHECK(reports.words().contains(u"The disk is full"_s));
    CHECK_FALSE(reports.words().contains(u"Another"_s));
}

TEST_CASE("a report that could not be deleted stays, and so does the Undo of the one before", "[ui][reports]")
{
    Reports reports({report(u"a"_s, Step::Answering, 1), report(u"b"_s, Step::Answering, 2)});
    reports.press(u"More: Title of a"_s);
    reports.press(u"Delete: Title of a"_s);
    reports.page.showRemoved(u"a"_s, {});
    reports.press(u"More: Title of b"_s);
    reports.press(u"Delete: Title of b"_s);
    reports.page.showFaults({{QString(), u"The disk is full"_s}});
    CHECK(reports.button(u"Open: Title of b"_s) != nullptr);
    CHECK(reports.button(u"Undo"_s) != nullptr);
    reports.page.findChild<QTimer *>(Qt::FindDirectChildrenOnly)->start(0);
    QTest::qWait(20);
    CHECK(reports.button(u"Undo"_s) == nullptr);
    CHECK(reports.button(u"Open: Title of b"_s) != nullptr);
}

TEST_CASE("what is unfinished comes first, and then a new report", "[ui][reports]")
{
    const auto weight = [](const Reports &reports, const QString &words) {
        const auto *button = qobject_cast<Button *>(reports.button(words));
        REQUIRE(button);
        return button->weight();
    };
    const Reports both({report(u"a"_s, Step::Answering, 5), report(u"b"_s, Step::Answering, 1)});
    CHECK(both.words().indexOf(u"Unfinished"_s) < both.words().indexOf(u"Found something that looks unsafe?"_s));
    CHECK(weight(both, u"Open: Title of b"_s) == Button::Weight::Primary);
    CHECK(weight(both, u"Open: Title of a"_s) == Button::Weight::Secondary);
    CHECK(weight(both, u"Start a new report"_s) == Button::Weight::Secondary);
    const Reports many(
        {report(u"a"_s), report(u"b"_s), report(u"c"_s), report(u"d"_s)}); // that one would be out of sight
    CHECK(many.words().indexOf(u"Unfinished"_s) > many.words().indexOf(u"Found something that looks unsafe?"_s));
    const Reports sent({report(u"c"_s, Step::Sent)});
    CHECK(weight(sent, u"Start a new report"_s) == Button::Weight::Primary);
    CHECK(weight(sent, u"Open: Title of c"_s) == Button::Weight::Secondary);
}

TEST_CASE("a new name can be given up, and an empty one is none", "[ui][reports]")
{
    const Reports reports({report(u"a"_s)});
    const QSignalSpy renamed(&reports.page, &StartPage::renamed);
    reports.press(u"More: Title of a"_s);
    for (const auto &[typed, button] : {std::pair(u"Another"_s, u"Cancel"_s), std::pair(u"  "_s, u"Save"_s)}) {
        reports.press(u"Rename: Title of a"_s);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        reports.press(button);
    }
    CHECK(renamed.isEmpty());
    CHECK(reports.words().contains(u"Title of a"_s));
}

TEST_CASE("a deleted report can be put back where it stood, for ten seconds", "[ui][reports]")
{
    const Reports reports({report(u"a"_s, Step::Answering, 1), report(u"b"_s, Step::Answering, 2)});
    QSignalSpy removed(&reports.page, &StartPage::removed);
    const QSignalSpy putBack(&reports.page, &StartPage::putBack);
    auto *page = const_cast<StartPage *>(&reports.page);
    QObject::connect(page, &StartPage::removed, page, [page](const QString &id) { page->showRemoved(id, {}); });
    reports.press(u"More: Title of a"_s);
    reports.press(u"Delete: Title of a"_s);
    CHECK(removed.value(0) == QVariantList{u"a"_s});
    CHECK(reports.words().contains(u"\"Title of a\" is deleted."_s));
    CHECK(reports.button(u"Open: Title of a"_s) == nullptr);
    CHECK(QApplication::focusWidget() == reports.button(u"Undo"_s));
    reports.press(u"Undo"_s);
    CHECK(putBack.size() == 1);
    CHECK(reports.button(u"Open: Title of a"_s) != nullptr);
    CHECK(reports.button(u"Undo"_s) == nullptr);

    reports.press(u"Delete: Title of a"_s);
    auto *time = reports.page.findChild<QTimer *>(Qt::FindDirectChildrenOnly);
    REQUIRE(time);
    CHECK(time->isActive());
    CHECK(time->intervalAsDuration() == std::chrono::seconds(10));
    time->start(0);
    QTest::qWait(20);
    CHECK(reports.button(u"Undo"_s) == nullptr);
    CHECK_FALSE(reports.words().contains(u"Title of a"_s));
    CHECK(reports.button(u"Open: Title of b"_s) != nullptr);
    CHECK(QApplication::focusWidget() != nullptr); // the link that had the focus is gone
}

TEST_CASE("a report that is deleted before the page is made can be put back on top of it", "[ui][reports]")
{
    Reports reports({});
    const QSignalSpy putBack(&reports.page, &StartPage::putBack);
    reports.page.showRemoved(u"a"_s, u"Gone"_s);
    CHECK(reports.words().contains(u"\"Gone\" is deleted."_s));
    QTest::qWait(0);
    reports.press(u"Undo"_s);
    CHECK(putBack.size() == 1);
    CHECK_FALSE(reports.words().contains(u"Gone"_s));
}

TEST_CASE("what cannot be changed now is not offered", "[ui][reports]")
{
    auto damaged = report(u"a"_s);
    damaged.damaged = true;
    auto elsewhere = report(u"b"_s);
    elsewhere.openElsewhere = true;
    const Reports reports({damaged, elsewhere});
    reports.press(u"More: Title of a"_s);
    reports.press(u"More: Title of b"_s);
    CHECK(reports.button(u"Rename: Title of a"_s) == nullptr);
    CHECK(reports.button(u"Save a copy: Title of a"_s) == nullptr);
    CHECK(reports.button(u"Delete: Title of a"_s) != nullptr);
    CHECK(reports.button(u"Rename: Title of b"_s) == nullptr);
    CHECK(reports.button(u"Save a copy: Title of b"_s) != nullptr);
    CHECK(reports.button(u"Delete: Title of b"_s) == nullptr);
}

TEST_CASE("of a thousand reports the newest fifty are there at once, and the older ones when asked for",
          "[ui][reports]")
{
    QList<Report> thousand;
    for (int i = 0; i < 1000; ++i)
        thousand << report(QString::number(i), Step::Answering, 1000 - i);
    const Reports reports(thousand);
    CHECK(reports.page.findChildren<ReportRow *>().size() == 50);
    CHECK(reports.button(u"Open: Title of 999"_s) != nullptr);
    CHECK(reports.button(u"Open: Title of 949"_s) == nullptr);
    reports.press(u"Show older ones"_s);
    CHECK(reports.page.findChildren<ReportRow *>().size() == 100);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Open: Title of 949"_s);
}

TEST_CASE("a title that turns the text round or breaks lines is shown harmless", "[ui][reports]") // THREATS-A6
{
    auto evil = report(u"a"_s);
    evil.title = u"a\nb\u202egnp.exe"_s;
    const Reports reports({evil});
    CHECK_FALSE(reports.words().contains(u'\u202e'));
    CHECK_FALSE(reports.words().contains(u"a\nb"_s));
}
