#pragma once

#include "app/cases/VendorKeeper.h"
#include "app/vault/Door.h"
#include "ui/journey/Journey.h"
#include "ui/pages/NewPassphrasePage.h"

#include <QTimer>

class Aside;
class OpenReportsPage;
class RecoveryPage;
class SettingsPage;

/// What the entrance works with; Wiring fills it.
struct EntranceTools {
    Door &door;
    QDir folder; ///< of the vault
    std::shared_ptr<VendorKeeper> vendors;
    NewPassphrasePage::Tools passphrases;
    Autosave::Times times = {};
    PasswordKeeper *passwords = nullptr; ///< null: there is no keyring
};

/// The way to the person's store of reports (S12): opens it without a word where the keyring has its key, asks for the
/// passphrase where there is one, asks at first use who else uses this account, and closes it again when it is hidden.
class Entrance final : public QObject {
    Q_OBJECT

public:
    Entrance(EntranceTools tools, Journey &journey, Aside &aside, QObject *parent = nullptr);

    void start();
    /// Whether hiding closes the store: a passphrase alone opens it.
    [[nodiscard]] bool locks() const { return m_key && m_byPassphrase; }
    /// Saves, wipes what was open, and asks for the passphrase; nothing where it only hides.
    void lock();

Q_SIGNALS:
    void opened();

private:
    using Key = std::shared_ptr<Secret>;
    using Opened = std::expected<Key, VaultProblem>;

    void entered(DoorState state);
    void firstUse(const std::function<void()> &then);
    void leaveFirstUse();
    void choosePassphrase(bool noKeyring);
    void askPassphrase();
    void unlocked(const Key &key);
    void listen(OpenReportsPage *page);
    void noKey();
    void startAfresh();
    void openVault(const Key &key, bool byPassphrase);
    void inside(std::shared_ptr<CaseVault> store, VendorShelf::Things things);
    void cannot(const VaultProblem &problem, const std::function<void()> &again);
    void goOnUnsaved();
    void offerRecovery(const std::shared_ptr<Secret> &words, const std::function<void()> &then);
    void prepare(SettingsPage *page);
    void newPassphrase(NewPassphrasePage::Kind kind);
    [[nodiscard]] RecoveryPage *recoveryPage(const std::shared_ptr<Secret> &words,
                                             const std::function<void()> &then);

    EntranceTools m_tools;
    Journey &m_journey;
    Aside &m_aside;
    QTimer m_waiting;
    Key m_key; ///< while the store is open
    bool m_byPassphrase = false;
    bool m_entering = false; ///< the store is being opened
    bool m_revealing = false; ///< the passphrase was given on the hidden page
    std::function<void()> m_then; ///< what waits for the store
};
