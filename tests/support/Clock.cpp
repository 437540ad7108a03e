#include "tests/support/Clock.h"

#include "tests/support/Built.h"

#include "BuildDate.h"

#include <QTimeZone>

QDateTime today()
{
    return std::max(QDateTime::currentDateTimeUtc(), built().addDays(1));
}

QDateTime built()
{
    return QDateTime::fromSecsSinceEpoch(vouchsafeCommitTime, QTimeZone::UTC);
}
