#pragma once

#include "ui/kit/Page.h"

class Body;
class Choices;

/// S12 at first use, where the desktop has a keyring: whether a passphrase or the keyring shall open the reports. Where
/// there is none, NewPassphrasePage comes at once.
class FirstUsePage final : public Page {
    Q_OBJECT

public:
    explicit FirstUsePage(QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the keyring is asked: it may ask the person for its own password

Q_SIGNALS:
    void chosen(bool shared); ///< true: others use this account, or may; a passphrase comes next

private:
    Choices *m_answers;
    Body *m_busy;
    QString m_goOn;
};
