#pragma once

#include "ui/kit/Page.h"

/// What stands in the window while it only hides: nothing of the report, and the way back to it.
class HiddenPage final : public Page {
    Q_OBJECT

public:
    /// `couldClose`: a passphrase can be set, so that hiding closes the reports too.
    explicit HiddenPage(bool couldClose, QWidget *parent = nullptr);
};
