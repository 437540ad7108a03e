#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

class Field;

/// S12: a passphrase that the program made, to be written down: it opens the reports when the keyring has lost the key,
/// or the person the passphrase.
class RecoveryPage final : public Page {
    Q_OBJECT

public:
    explicit RecoveryPage(Secret words, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is derived
    void showProblem(const QString &words);

Q_SIGNALS:
    void chosen(std::shared_ptr<Secret> passphrase); ///< it is written down, and shall count from now on
    void skipped();

private:
    std::shared_ptr<Secret> m_words;
    Field *m_field;
    QString m_goOn;
};
