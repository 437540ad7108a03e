#include "tests/ui/journey/Desk.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"
#include "ui/pages/RecapPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/StepsEditor.h"

#include <QClipboard>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

// How long the pages of the form take to stand, and a key in a full box. Prints, never fails: ./dev bench.

namespace {

constexpr double million = 1e6;

double medianOf(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / million);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void row(const QString &what, double milliseconds, double limit)
{
    std::printf("| %-62s | %6.1f ms | %3.0f ms | %s |\n", qPrintable(what), milliseconds, limit,
                milliseconds <= limit ? "yes" : "NO");
    std::fflush(stdout);
}

/// From the call until it stands there painted, with the page before it gone.
double shown(Desk &desk, const std::function<Page *()> &make)
{
    return medianOf(5, [&] {
        Page *const before = desk.window->page();
        desk.window->showPage(make());
        if (before)
            desk.window->dropPage(before);
        QApplication::sendPostedEvents();
        desk.window->repaint();
    });
}

double keyTime(QWidget *field)
{
    return medianOf(15, [&] {
        QTest::keyClick(field, Qt::Key_A);
        QApplication::sendPostedEvents();
        field->window()->repaint();
    });
}

Draft fullDraft(const VendorProfile &vendor)
{
    return Draft(vendor);
}

void fill(Draft &draft)
{
    QStringList steps;
    for (int i = 0; i < 500; ++i)
        steps.append(QStringLiteral("Step %1: open the app and choose another server").arg(i));
    (void)draft.answer(u"steps", steps);
    (void)draft.answer(u"what", (QString(96, u'x') + QStringLiteral(" y\n")).repeated(9'999));
    (void)draft.answer(u"impact", QStringList{QStringLiteral("money")});
    for (const QString &yes : {QStringLiteral("public"), QStringLiteral("exploited"), QStringLiteral("disclosure"),
                               QStringLiteral("others-data"), QStringLiteral("credit")})
        (void)draft.answer(yes, QStringLiteral("yes"));
    (void)draft.answer(u"contact", QStringLiteral("named"));
}

} // namespace

TEST_CASE("the pages of the form", "[bench]")
{
    Desk desk;
    desk.open();
    auto vendor = *desk.place.book.profile(ivpn);
    for (int i = 0; i < 64; ++i)
        vendor.products.front().versions.append(QStringLiteral("3.%1.0").arg(i));
    Draft draft = fullDraft(vendor);
    (void)draft.answer(u"product", vendor.products.front().name);
    fill(draft);

    std::printf("| %-62s | %-9s | %-6s | ok |\n|---|---|---|---|\n", "what", "figure", "limit");
    double slowest = 0;
    for (const Form form : {Form::Guided, Form::Short}) {
        draft.setForm(form);
        for (const Part part : {Part::Product, Part::WhatHappened, Part::Contact}) {
            for (const Topic topic : topicsOf(part, draft)) {
                const double time = shown(desk, [&] { return QuestionPages::make(topic, draft); });
                slowest = std::max(slowest, time);
                if (topic == Topic::Steps && form == Form::Guided)
                    row(QStringLiteral("the page with 500 steps"), time, 50);
                if (topic == Topic::Version && form == Form::Guided)
                    row(QStringLiteral("the page with a list of 64 versions"), time, 50);
                if (topic == Topic::ShortReport)
                    row(QStringLiteral("the short form's page, with a text of 1 MB"), time, 50);
            }
            row(QStringLiteral("the recap of part %1").arg(static_cast<int>(part)),
                shown(desk, [&] { return new RecapPage(part, draft); }), 50);
        }
    }
    row(QStringLiteral("the slowest question page"), slowest, 50);
    draft.setForm(Form::Guided);
    row(QStringLiteral("the review"), shown(desk, [&] { return new ReviewPage(draft, LockState::Good); }), 50);
}

TEST_CASE("a key in a full box", "[bench]")
{
    const Theme theme(*qApp);
    for (const auto &[what, text] :
         {std::pair{QStringLiteral("a key in 1 MB of 10,000 lines"),
                    (QString(96, u'x') + QStringLiteral(" y\n")).repeated(9'999)},
          std::pair{QStringLiteral("a key in 1 MB that was one line"), QString(990'000, u'x')},
          std::pair{QStringLiteral("a key in 1 MB that was one line of words"),
                    QStringLiteral("word ").repeated(198'000)}}) {
        ManyLines box(7);
        show(box);
        QGuiApplication::clipboard()->setText(text);
        row(what + QStringLiteral(": pasting it"), medianOf(1, [&] { box.paste(); }), 500);
        row(what + QStringLiteral(", at the end"), keyTime(&box), 16);
        box.moveCursor(QTextCursor::Start);
        row(what + QStringLiteral(", at the start"), keyTime(&box), 16);
    }
    StepsEditor steps({QString(9'990, u'x')});
    show(steps);
    row(QStringLiteral("a key in a step of 10,000 letters"), keyTime(steps.findChild<OneLine *>()), 16);
}
