#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

class Body;
class Field;
class Folded;
class Notice;
class PassphraseField;

/// S12: what the person typed or wrote down opens the reports, at the start or after hiding; or a copy of one.
class OpenReportsPage final : public Page {
    Q_OBJECT

public:
    enum class Asks {
        Start, ///< for the passphrase, when the program starts
        Hidden, ///< for the passphrase, while all is being closed; setClosed() tells how that went
        Words, ///< for the words on paper
        Copy, ///< for the passphrase of a saved copy
    };
    explicit OpenReportsPage(Asks asks, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is derived
    [[nodiscard]] bool isBusy() const { return continueText().isEmpty(); }
    void setClosed(bool closed); ///< false: something could not be saved, and is still open
    void forget(); ///< what was typed
    void showWrong(); ///< it is not the passphrase; what was typed stays, to be mended or typed over
    void showProblem(const QString &words); ///< of another kind: not the fault of what was typed

Q_SIGNALS:
    void opened(std::shared_ptr<Secret> passphrase); ///< the person typed it and pressed Open
    void startAfresh(); ///< nobody knows it any more: the old reports are put aside

private:
    void addForgotten();
    void refuse(const QString &words); ///< at the field

    Asks m_asks;
    PassphraseField *m_passphrase;
    Field *m_field;
    Body *m_said;
    Notice *m_notClosed;
    Body *m_busy;
    Folded *m_forgotten = nullptr;
    QString m_open;
};
