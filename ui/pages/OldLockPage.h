#pragma once

#include "ui/kit/Page.h"

#include <QDateTime>

/// What using a lock that ran out means, with one deliberate tick, for this report alone.
class OldLockPage final : public Page {
    Q_OBJECT

public:
    OldLockPage(const QString &team, const std::optional<QDateTime> &expiredOn, QWidget *parent = nullptr);

Q_SIGNALS:
    void accepted();
};
