#pragma once

#include "ui/kit/Page.h"

struct VendorProfile;

/// S2: four calm lines before the first question.
class WhatWillHappenPage final : public Page {
    Q_OBJECT

public:
    explicit WhatWillHappenPage(const VendorProfile &vendor, QWidget *parent = nullptr);

Q_SIGNALS:
    void shortFormPressed();
};
