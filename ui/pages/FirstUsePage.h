#pragma once

#include "ui/kit/Page.h"

/// S12 at first use, where the desktop has a keyring: whether a passphrase or the keyring shall open the reports. Where
/// there is none, NewPassphrasePage comes at once.
class FirstUsePage final : public Page {
    Q_OBJECT

public:
    explicit FirstUsePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(bool shared); ///< true: others use this account, or may; a passphrase comes next
};
