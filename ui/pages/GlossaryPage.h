#pragma once

#include "ui/kit/Page.h"

/// Ten words of this app, and what they mean.
class GlossaryPage final : public Page {
    Q_OBJECT

public:
    explicit GlossaryPage(QWidget *parent = nullptr);
};
