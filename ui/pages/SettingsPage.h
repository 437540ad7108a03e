#pragma once

#include "ui/kit/Page.h"

#include <functional>

class Body;
class Choices;
class Notice;
class Preferences;
struct Settings;

/// How the window looks, its language, when it hides. A choice is applied as soon as it is made.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);

    void say(const QString &words); ///< what was just done
    void showKept(); ///< there are reports on this computer
    enum class Opens { Keyring, Passphrase };
    /// What opens the reports now, and how to change that; `words` on paper may open them too. Until it is called,
    /// nothing is said of it.
    void showOpens(Opens opens, bool words);

    /// That passwords of mail accounts may lie in the keyring. Until it is called, nothing is said of it.
    void showPasswords();
    void showForgotten(bool done);

Q_SIGNALS:
    void forgetPasswordsPressed();
    void setPassphrasePressed(); ///< instead of the keyring
    void changePassphrasePressed();
    void recoveryPressed(); ///< words to write down, beside

private:
    Choices *ask(const QString &id, const QString &label);
    void choose(const std::function<void(Settings &)> &change);

    Preferences &m_preferences;
    Notice *m_said;
    Notice *m_notKept;
    QWidget *m_opens; ///< the section of showOpens()
    Body *m_keptReports;
    Notice *m_forgotten = nullptr;
};
