#pragma once

#include <QCoreApplication>
#include <QDateTime>

/// When something was, by the person's own clock.
class WhenText {
    Q_DECLARE_TR_FUNCTIONS(WhenText)

public:
    /// "today at 14:02", "yesterday at 14:02", "on 3 May 2026".
    [[nodiscard]] static QString moment(const QDateTime &when, const QDateTime &now);
    [[nodiscard]] static QString clock(const QDateTime &when); ///< "14:02"
};
