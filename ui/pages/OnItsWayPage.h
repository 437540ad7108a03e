#pragma once

#include "ui/kit/Page.h"

#include <QDateTime>

struct VendorProfile;

/// S10: reference, date, address; what happens next. Or, when the file is only kept: what is left to do.
class OnItsWayPage final : public Page {
    Q_OBJECT

public:
    enum class State { Sent, Saved };
    OnItsWayPage(State state, const VendorProfile &vendor, const QString &reference, const QDateTime &when,
                 const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();
};
