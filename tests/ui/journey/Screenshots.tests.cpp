#include "tests/ui/journey/Walk.h"

#include <QScrollArea>
#include <QScrollBar>

// Pictures of every page, for people to look at: VOUCHSAFE_SCREENSHOTS=DIR (./dev tour).

namespace {

/// Shows what is below the window's edge, one window at a time.
void scrollThrough(const Desk &desk, const std::function<void(int)> &shown)
{
    for (auto *area : desk.window->findChildren<QScrollArea *>()) {
        if (!area->isAncestorOf(desk.window->page()) && !desk.window->page()->isAncestorOf(area))
            continue;
        QScrollBar *bar = area->verticalScrollBar();
        const int before = bar->value();
        for (int part = 2; bar->value() < bar->maximum(); ++part) {
            bar->setValue(bar->value() + bar->pageStep());
            shown(part);
        }
        bar->setValue(before);
    }
}

} // namespace

TEST_CASE("every page can be walked through in every look", "[ui][journey][looks]")
{
    const QString folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS");
    for (const Shot &look : everyWalk()) {
        const auto keep = [&](const QString &name, QWidget &shown) {
            const auto path = QDir(folder).filePath(name + u'-' + lookName(look) + u".png"_s);
            if (!folder.isEmpty())
                REQUIRE(shown.grab().save(path));
        };
        const auto keepAll = [&](const QString &page, Desk &desk) {
            keep(page, *desk.window);
            scrollThrough(desk, [&](int part) { keep(u"%1-part%2"_s.arg(page).arg(part), *desk.window); });
        };
        Walk(look).run(keepAll, keep);
    }
}
