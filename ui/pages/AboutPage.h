#pragma once

#include "ui/kit/Page.h"

/// What this program is, who made it, under which licence, and what it is built on.
class AboutPage final : public Page {
    Q_OBJECT

public:
    explicit AboutPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void licencePressed();
};
