#pragma once

#include "ui/kit/Page.h"

/// S12: there are reports, and the keyring gave no key to them: it is locked, or was emptied. Nothing is lost yet.
class NoKeyPage final : public Page {
    Q_OBJECT

public:
    /// `hasSlot`: a passphrase opens them too.
    explicit NoKeyPage(bool hasSlot, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void usePassphrase();
    void startAfresh(); ///< the old reports are kept aside
};
