#include "tests/support/Clock.h"

#include "BuildDate.h"

#include <QTimeZone>

QDateTime today()
{
    const auto commit = QDateTime::fromSecsSinceEpoch(vouchsafeCommitTime, QTimeZone::UTC);
    return std::max(QDateTime::currentDateTimeUtc(), commit.addDays(1));
}
