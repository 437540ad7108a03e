#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

#include <functional>

class Body;
class Field;
class PassphraseField;
class StrengthMeter;

/// S12: a passphrase is chosen. It is typed once, since it can be looked at.
class NewPassphrasePage final : public Page {
    Q_OBJECT

public:
    enum class Kind {
        First, ///< others use this account
        FirstNoKeyring, ///< the computer has no keyring that would keep a key
        Recovery, ///< beside the keyring; one is suggested at once
        Change,
        Export, ///< of a copy of one report
    };
    struct Tools {
        std::function<int(const Secret &)> strength; ///< 0 (worst) to 4
        std::function<Secret()> suggest; ///< five words
    };

    NewPassphrasePage(Kind kind, Tools tools, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while the key is derived
    void showProblem(const QString &words); ///< at the field; what was typed is still there

Q_SIGNALS:
    void chosen(std::shared_ptr<Secret> passphrase);

private:
    void explain(Kind kind);
    void suggest();
    void judge();
    void choose();

    Tools m_tools;
    PassphraseField *m_passphrase;
    Field *m_field;
    StrengthMeter *m_meter;
    Button *m_suggest;
    Body *m_busy;
    QString m_goOn;
};
