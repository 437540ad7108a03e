#pragma once

#include "ui/kit/Page.h"

/// The whole licence, as it was published.
class LicencePage final : public Page {
    Q_OBJECT

public:
    explicit LicencePage(QWidget *parent = nullptr);
};
