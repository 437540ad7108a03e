#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

class Body;
class Field;
class PassphraseField;

/// S12: the passphrase opens the reports, at the start or after hiding.
class OpenReportsPage final : public Page {
    Q_OBJECT

public:
    explicit OpenReportsPage(bool afterHiding, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is derived
    void showWrong(); ///< it is not the passphrase; what was typed stays, to be mended or typed over
    void showProblem(const QString &words);

Q_SIGNALS:
    void opened(std::shared_ptr<Secret> passphrase); ///< the person typed it and pressed Open

private:
    PassphraseField *m_passphrase;
    Field *m_field;
    Body *m_busy;
    QString m_open;
};
