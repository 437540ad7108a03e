#include "ui/words/WhenText.h"

#include "ui/words/LockText.h"

#include <QLocale>

QString WhenText::moment(const QDateTime &when, const QDateTime &now)
{
    const qint64 ago = when.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (ago == 0)
        return tr("today at %1").arg(clock(when));
    if (ago == 1)
        return tr("yesterday at %1").arg(clock(when));
    return tr("on %1").arg(LockText::day(when.toLocalTime().date()));
}

QString WhenText::clock(const QDateTime &when)
{
    return QLocale().toString(when.toLocalTime().time(), QLocale::ShortFormat);
}
