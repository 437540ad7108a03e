#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

class Field;
class SecretWords;

/// S12: a passphrase that the program made, to be written down: it opens the reports when the keyring has lost the key,
/// or the person the passphrase. It is covered until it is asked for, and again whenever the page is left.
class RecoveryPage final : public Page {
    Q_OBJECT

public:
    enum class Beside { Keyring, Passphrase }; ///< what opens the reports on other days
    RecoveryPage(Secret words, Beside beside, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is derived
    void showProblem(const QString &words); ///< not the fault of what the person did

Q_SIGNALS:
    void chosen(std::shared_ptr<Secret> passphrase); ///< it is written down, and shall count from now on
    void skipped();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void uncover(bool shown);

    std::shared_ptr<Secret> m_words;
    SecretWords *m_paper;
    Button *m_show;
    QString m_goOn;
};
