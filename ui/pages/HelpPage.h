#pragma once

#include "ui/kit/Page.h"

/// A few honest answers, offline.
class HelpPage final : public Page {
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);
};
