#include "ui/kit/StepList.h"

#include "tests/ui/Shown.h"

#include <QLabel>
#include <QProgressBar>

namespace {

QStringList spoken(const StepList &steps)
{
    QStringList words;
    for (const auto *label : steps.findChildren<QLabel *>())
        words << label->accessibleName();
    words.sort();
    return words;
}

} // namespace

TEST_CASE("steps say in words whether they are done", "[ui][a11y]")
{
    const Theme theme(*qApp);
    StepList steps({QStringLiteral("Put together"), QStringLiteral("Locked"), QStringLiteral("Sent")});
    steps.setCurrent(1);
    CHECK(spoken(steps)
          == QStringList{QStringLiteral("Done: Put together"), QStringLiteral("Now: Locked"),
                         QStringLiteral("Still to come: Sent")});
    steps.setFailed();
    CHECK(spoken(steps).contains(QStringLiteral("Stopped: Locked")));
    steps.setCurrent(3);
    CHECK(spoken(steps).contains(QStringLiteral("Done: Sent")));
}

TEST_CASE("the bar shows files larger than an int counts", "[ui]")
{
    const Theme theme(*qApp);
    StepList steps({QStringLiteral("Sending")});
    const auto *bar = steps.findChild<QProgressBar *>();
    REQUIRE(bar);
    CHECK(bar->isHidden());
    steps.setProgress(qint64{5} << 32, qint64{10} << 32);
    CHECK_FALSE(bar->isHidden());
    CHECK(bar->value() == 500);
    steps.setCurrent(1);
    CHECK(bar->isHidden());
}
