#pragma once

#include "ui/journey/Parts.h"
#include "ui/kit/Page.h"

/// S7: everything that will be sent, who can see what, and one tick.
class ReviewPage final : public Page {
    Q_OBJECT

public:
    ReviewPage(const Draft &draft, LockState lock, QWidget *parent = nullptr);

Q_SIGNALS:
    void changePressed(Part part, int question);
    void agreed();
};
