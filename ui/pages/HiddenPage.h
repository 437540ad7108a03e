#pragma once

#include "ui/kit/Page.h"

/// S12's frame while there is no passphrase yet: nothing of the report, and the way back to it.
class HiddenPage final : public Page {
    Q_OBJECT

public:
    explicit HiddenPage(QWidget *parent = nullptr);
};
