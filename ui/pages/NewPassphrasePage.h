#pragma once

#include "crypto/Secret.h"
#include "ui/kit/Page.h"

#include <functional>

class Body;
class Field;
class Notice;
class PassphraseField;
class StrengthMeter;

/// S12: a passphrase is chosen. Whoever cannot see it types it twice: a slip would be final.
class NewPassphrasePage final : public Page {
    Q_OBJECT

public:
    enum class Kind {
        First, ///< others use this account
        FirstNoKeyring, ///< the computer has no keyring that would keep a key
        Change, ///< of one that is known: it is asked for
        Export, ///< of a copy of one report
    };
    struct Tools {
        std::function<int(const Secret &)> strength; ///< 0 (worst) to 4
        std::function<Secret()> suggest; ///< five words
    };

    NewPassphrasePage(Kind kind, Tools tools, QWidget *parent = nullptr);

    void setHasWords(); ///< words on paper open the reports too
    void setBusy(bool busy); ///< while the key is derived
    void showWrong(); ///< what was typed as the present passphrase is not it
    void showProblem(const QString &words); ///< of another kind: not the fault of what was typed, which is still there

Q_SIGNALS:
    /// `now`: the present passphrase as it was typed, to be checked before; null except for Kind::Change.
    void chosen(std::shared_ptr<Secret> passphrase, std::shared_ptr<Secret> now);

private:
    void explain();
    void suggest();
    void judge();
    void choose();
    [[nodiscard]] QList<Fault> faults() const;

    Kind m_kind;
    Tools m_tools;
    PassphraseField *m_now = nullptr; ///< only for Kind::Change
    Field *m_nowField = nullptr; ///< likewise
    PassphraseField *m_passphrase;
    Field *m_field;
    PassphraseField *m_again;
    Field *m_againField; ///< while the eye is shut
    StrengthMeter *m_meter;
    Button *m_suggest;
    Notice *m_onPaper; ///< after a suggestion
    Notice *m_warning;
    Body *m_busy;
    QString m_goOn;
    QString m_goBack;
};
