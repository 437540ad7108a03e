#pragma once

#include "ui/journey/Parts.h"
#include "ui/kit/Page.h"

/// S3: the task list.
class PartsPage final : public Page {
    Q_OBJECT

public:
    PartsPage(const Draft &draft, LockState lock, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(Part part);
    void otherFormPressed();
};
