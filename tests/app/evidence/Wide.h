#pragma once

#include <QByteArray>

/// As UTF-16, little end first.
[[nodiscard]] inline QByteArray wide(const QByteArray &ascii)
{
    QByteArray made;
    for (const char c : ascii)
        made += QByteArray(1, c) + '\0';
    return made;
}
