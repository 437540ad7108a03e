#pragma once

#include "ui/kit/Page.h"

/// S12: there are reports, and the keyring gave no key to them: it is locked, or was emptied. Nothing is lost yet.
class NoKeyPage final : public Page {
    Q_OBJECT

public:
    /// `hasWords`: words that the person wrote down open them too.
    explicit NoKeyPage(bool hasWords, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void typeWords();
    void startAfresh(); ///< the old reports are kept aside
};
