// The entrance once the store is open: what else shall open it, asked for in the settings or after the first time.
#include "ui/journey/Entrance.h"
#include "ui/pages/RecoveryPage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/words/VaultText.h"

RecoveryPage *Entrance::recoveryPage(const std::shared_ptr<Secret> &words, const std::function<void()> &then)
{
    using Beside = RecoveryPage::Beside;
    auto *page = new RecoveryPage(copyOf(*words), m_byPassphrase ? Beside::Passphrase : Beside::Keyring);
    connect(page, &RecoveryPage::skipped, this, then);
    connect(page, &RecoveryPage::chosen, this, [this, page, then](const std::shared_ptr<Secret> &written) {
        page->setBusy(true);
        m_tools.door.setRecovery(m_key, copyOf(*written))
            .then(page, [page, then](const std::expected<void, VaultProblem> &kept) {
                page->setBusy(false);
                if (kept)
                    then();
                else
                    page->showProblem(VaultText::whole(kept.error()));
            });
    });
    return page;
}

void Entrance::offerRecovery()
{
    if (!m_offered)
        m_offered = std::make_shared<Secret>(m_tools.passphrases.suggest());
    auto *page = recoveryPage(m_offered, [this] {
        m_offered.reset();
        if (const auto then = std::exchange(m_then, {}))
            then();
    });
    m_journey.showAlone(page, [this] { offerRecovery(); });
}

void Entrance::prepare(SettingsPage *page)
{
    if (!m_tools.door.isEmpty().value_or(false))
        page->showKept();
    if (m_aside.isHidden()) // whoever sits here then may change nothing
        return;
    if (m_tools.passwords) {
        page->showPasswords();
        connect(page, &SettingsPage::forgetPasswordsPressed, this, [this, page] {
            m_tools.passwords->forgetAll().then(page, [page](bool done) { page->showForgotten(done); });
        });
    }
    if (!m_key)
        return;
    page->showOpens(m_byPassphrase ? SettingsPage::Opens::Passphrase : SettingsPage::Opens::Keyring,
                    m_tools.door.hasWrittenSlot());
    connect(page, &SettingsPage::setPassphrasePressed, this, [this] { newPassphrase(NewPassphrasePage::Kind::First); });
    connect(page, &SettingsPage::changePassphrasePressed, this,
            [this] { newPassphrase(NewPassphrasePage::Kind::Change); });
    connect(page, &SettingsPage::recoveryPressed, this, [this] {
        const auto words = std::make_shared<Secret>(m_tools.passphrases.suggest()); // the same, however often
        m_aside.openOver([this, words] { return recoveryPage(words, [this] { m_aside.back(); }); });
    });
    if (std::exchange(m_passphraseSet, false))
        page->say(tr("Your new passphrase is set."));
}

void Entrance::newPassphrase(NewPassphrasePage::Kind kind)
{
    m_aside.openOver([this, kind]() -> Page * {
        auto *page = new NewPassphrasePage(kind, m_tools.passphrases);
        if (m_tools.door.hasWrittenSlot())
            page->setHasWords();
        using Words = std::shared_ptr<Secret>;
        connect(page, &NewPassphrasePage::chosen, this, [this, page](const Words &typed, const Words &now) {
            page->setBusy(true);
            if (!now) {
                changeTo(page, typed);
                return;
            }
            m_tools.door.openWithPassphrase(std::move(*now)).then(page, [this, page, typed](const Opened &key) {
                if (key)
                    changeTo(page, typed);
                else if (key.error().what == VaultProblem::WrongPassphrase)
                    page->showWrong();
                else
                    page->showProblem(VaultText::whole(key.error()));
            });
        });
        return page;
    });
}

void Entrance::changeTo(NewPassphrasePage *page, const std::shared_ptr<Secret> &passphrase)
{
    auto done = m_byPassphrase ? m_tools.door.setPassphrase(m_key, std::move(*passphrase))
                               : m_tools.door.usePassphrase(m_key, std::move(*passphrase));
    const QPointer<NewPassphrasePage> asking = page; // it counts also for who went on meanwhile
    done.then(this, [this, asking](const std::expected<void, VaultProblem> &kept) {
        m_byPassphrase = m_byPassphrase || kept;
        if (!asking)
            return;
        asking->setBusy(false);
        if (kept) {
            m_passphraseSet = true;
            m_aside.back();
        } else if (kept.error().what == VaultProblem::NoKeyring && m_tools.door.hasTypedSlot()) {
            asking->showProblem(tr("Your passphrase is set, but this computer still opens your reports by itself. Log "
                                   "out and in again, then set the passphrase once more."));
        } else {
            asking->showProblem(VaultText::whole(kept.error()));
        }
    });
}
