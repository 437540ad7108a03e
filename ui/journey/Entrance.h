#pragma once

#include "app/cases/VendorKeeper.h"
#include "app/vault/Door.h"
#include "ui/journey/Aside.h"
#include "ui/journey/Journey.h"
#include "ui/pages/NewPassphrasePage.h"
#include "ui/pages/OpenReportsPage.h"

#include <QTimer>

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
    /// Saves, wipes what was open, and asks for the passphrase; nothing where it only hides.
    void lock();
    /// Hides and locks, and then `then`: nothing is open any more, or it could not be saved. Where it only hides, all
    /// is saved then.
    void lockNow(const std::function<void()> &then);

Q_SIGNALS:
    void opened();

private:
    using Key = std::shared_ptr<Secret>;
    using Opened = std::expected<Key, VaultProblem>;

    [[nodiscard]] static Secret copyOf(const Secret &secret);
    void entered(DoorState state);
    void lockLater(); ///< unless it is opened before
    void firstUse(const std::function<void()> &then);
    void leaveFirstUse();
    void choosePassphrase(bool noKeyring);
    void askPassphrase();
    void askWords(); ///< that are on paper
    void unlocked(const Key &key);
    void listen(OpenReportsPage *page);
    void noKey();
    void startAfresh();
    void openVault(const Key &key, bool byPassphrase);
    void inside(std::shared_ptr<CaseVault> store, VendorShelf::Things things);
    void cannot(const VaultProblem &problem, const std::function<void()> &again);
    void goOnUnsaved();
    [[nodiscard]] Aside::Hiding hiding(); ///< and forgets what was typed at the door
    void offerRecovery();
    void prepare(SettingsPage *page);
    void newPassphrase(NewPassphrasePage::Kind kind);
    void changeTo(NewPassphrasePage *page, const std::shared_ptr<Secret> &passphrase);
    [[nodiscard]] RecoveryPage *recoveryPage(const std::shared_ptr<Secret> &words, const std::function<void()> &then);

    EntranceTools m_tools;
    Journey &m_journey;
    Aside &m_aside;
    QTimer m_waiting;
    Key m_key; ///< while the store is open
    bool m_byPassphrase = false;
    bool m_entering = false; ///< the store is being opened
    QPointer<OpenReportsPage> m_asking; ///< at the door
    QPointer<OpenReportsPage> m_hidden; ///< the same over a window that is hidden
    bool m_passphraseSet = false; ///< to be told in the settings, once
    bool m_revealing = false; ///< the passphrase was given on the hidden page
    std::shared_ptr<Secret> m_offered; ///< words to write down, the same until they are
    bool m_patient = false; ///< nobody asked for the locking: what is under way may end before
    std::vector<std::function<void()>> m_whenLocked;
    std::function<void()> m_then; ///< what waits for the store
};
