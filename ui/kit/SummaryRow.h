#pragma once

#include "ui/kit/SideBySide.h"

class Body;

/// One answer in the review: what was asked, what was said, Change.
class SummaryRow final : public SideBySide {
    Q_OBJECT

public:
    SummaryRow(const QString &label, const QString &value, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setChangeable(bool changeable);

Q_SIGNALS:
    void changePressed();

private:
    Body *m_value;
    QWidget *m_change;
};
