#pragma once

#include "ui/kit/Page.h"

/// What stands in the window while it is hidden: nothing of the report, and the way back to it.
class HiddenPage final : public Page {
    Q_OBJECT

public:
    /// `onlyHides`: the report is still in the window's memory. Else it is saved and closed, and a passphrase comes
    /// next.
    explicit HiddenPage(bool onlyHides, QWidget *parent = nullptr);
};
