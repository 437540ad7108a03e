#include "app/vendors/UserIdAddress.h"

#include "app/vendors/SafeText.h"

#include <algorithm>

QString addressInUserId(const QString &userId)
{
    const qsizetype open = userId.lastIndexOf(u'<');
    const qsizetype close = userId.lastIndexOf(u'>');
    const QString inner = open >= 0 && close > open ? userId.sliced(open + 1, close - open - 1) : userId;
    const QString address = inner.trimmed();
    return address.contains(u'@') && !address.contains(u' ') ? address : QString();
}

bool namesAddress(const Certificate &key, const QString &address)
{
    const QStringList names = key.facts().userIds;
    return std::ranges::any_of(names, [&](const QString &name) {
        const QString there = addressInUserId(name);
        return there.compare(address, Qt::CaseInsensitive) == 0
            || SafeText::address(there).compare(address, Qt::CaseInsensitive) == 0;
    });
}
