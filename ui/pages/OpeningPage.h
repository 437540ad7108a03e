#pragma once

#include "ui/kit/Page.h"

/// While the keyring is asked for the key and takes its time: it may ask the person for its own password.
class OpeningPage final : public Page {
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);
};
