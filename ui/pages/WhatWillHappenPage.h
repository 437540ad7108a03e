#pragma once

#include "ui/kit/Page.h"

struct VendorProfile;

/// S2: four calm lines before the first question.
class WhatWillHappenPage final : public Page {
    Q_OBJECT

public:
    /// `kept`: the report lies on the disk, not in the window only.
    WhatWillHappenPage(const VendorProfile &vendor, bool kept, QWidget *parent = nullptr);

Q_SIGNALS:
    void tellAnotherPressed();
    void shortFormPressed();
};
