#include "tests/ui/Shown.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Page.h"
#include "ui/pages/SendingPage.h"

#include <QAccessible>
#include <QStyle>

using namespace Qt::StringLiterals;

// What a screen reader says without being asked. Through the real bus: tests/journey/screen-reader.

namespace {

QStringList heard; // Qt asks for a plain function

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement)
        heard << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
}

/// Hears as long as it lives.
struct Listening {
    QAccessible::UpdateHandler before = QAccessible::installUpdateHandler(hear);
    Listening()
    {
        heard.clear();
        QAccessible::setActive(true);
    }
    ~Listening()
    {
        QAccessible::installUpdateHandler(before);
        QAccessible::setActive(false);
    }
    Listening(const Listening &) = delete;
    Listening &operator=(const Listening &) = delete;
};

} // namespace

TEST_CASE("a new page is announced with its step, and its faults with their words", "[ui][a11y]")
{
    const Theme theme(*qApp);
    MainWindow window;
    auto *page = new Page(u"What did you see?"_s);
    page->setPart(u"What happened · question 1 of 5"_s);
    const Listening listening;
    window.showPage(page);
    CHECK(heard == QStringList{u"What happened · question 1 of 5. What did you see?"_s});
    page->showFaults({{u"what"_s, u"Write a few words about what you saw"_s}});
    CHECK(heard.constLast() == u"There is a problem. Write a few words about what you saw");
}

TEST_CASE("the locking is announced when it fails and when it is done, and no burst of progress is", "[ui][a11y]")
{
    const Theme theme(*qApp);
    SendingPage page(u"IVPN"_s);
    const Listening listening;
    for (int percent = 0; percent < 100; ++percent)
        page.showProgress(percent);
    CHECK(heard.size() <= 1); // slow as this computer may be
    page.showFailed(u"There is no room on the disk"_s, u"Make some room, then try again."_s,
                    SendingPage::Mend::AnotherFolder);
    CHECK(heard.constLast() == u"There is no room on the disk. Make some room, then try again.");
    page.showLocked();
    CHECK(heard.constLast() == u"The locked file is saved.");
}

TEST_CASE("nothing moves by itself", "[ui][a11y]")
{
    const Theme theme(*qApp);
    CHECK(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        CHECK_FALSE(QApplication::isEffectEnabled(effect));
}
