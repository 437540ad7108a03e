#include "ui/journey/Entrance.h"

#include "ui/journey/Aside.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/FirstUsePage.h"
#include "ui/pages/NewPassphrasePage.h"
#include "ui/pages/NoKeyPage.h"
#include "ui/pages/OpenReportsPage.h"
#include "ui/pages/OpeningPage.h"
#include "ui/words/VaultText.h"

#include <QtConcurrentRun>

namespace {

constexpr std::chrono::seconds again{5}; // after a saving that failed
constexpr std::chrono::milliseconds patience{300}; // before the person is told what takes so long

} // namespace

Secret Entrance::copyOf(const Secret &secret)
{
    Secret copy = Secret::ofSize(static_cast<qsizetype>(secret.bytes().size()));
    std::ranges::copy(secret.bytes(), copy.writable().begin());
    return copy;
}

Entrance::Entrance(EntranceTools tools, Journey &journey, Aside &aside, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_journey(journey), m_aside(aside)
{
    m_journey.setFirstUse([this](const std::function<void()> &then) { firstUse(then); });
    m_journey.setPassphrases(m_tools.passphrases);
    m_aside.setLock([this] { return hiding(); },
                    [this]() -> Page * {
                        auto *page = new OpenReportsPage(OpenReportsPage::Asks::Hidden);
                        m_hidden = page;
                        if (!m_journey.isKept())
                            page->setClosed(true);
                        connect(page, &OpenReportsPage::opened, this, [this] { m_revealing = true; });
                        listen(page);
                        return page;
                    });
    m_aside.setSettings([this](SettingsPage *page) { prepare(page); });
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_journey.showAlone(new OpeningPage); });
    connect(&m_aside, &Aside::hidden, this, [this](Aside::Cause cause) {
        m_patient = cause == Aside::Cause::Idle;
        lock();
    });
}

void Entrance::start()
{
    m_journey.setDoor([this] { m_journey.showAlone(new OpeningPage); });
    m_waiting.start(patience);
    m_tools.door.look().then(this, [this](DoorState state) { entered(state); });
}

void Entrance::entered(DoorState state)
{
    m_waiting.stop();
    switch (state) {
    case DoorState::FirstUse:
        m_journey.setDoor({});
        m_journey.showStart();
        return;
    case DoorState::KeyringHoldsKey:
        m_tools.door.openWithKeyring().then(this, [this](const Opened &key) {
            if (key)
                openVault(*key, false);
            else
                noKey();
        });
        return;
    case DoorState::NeedsPassphrase:
    case DoorState::NoKey:
        noKey();
        return;
    }
    Q_UNREACHABLE();
}

void Entrance::firstUse(const std::function<void()> &then)
{
    m_then = then;
    m_journey.setDoor({});
    if (m_tools.door.keyringProblem() && m_tools.door.keyringProblem()->what == VaultProblem::NoKeyring) {
        choosePassphrase(true);
        return;
    }
    auto *page = new FirstUsePage;
    connect(page, &Page::backPressed, this, &Entrance::leaveFirstUse);
    connect(page, &FirstUsePage::chosen, this, [this, page](bool shared) {
        if (shared) {
            choosePassphrase(false);
            return;
        }
        page->setBusy(true);
        const QPointer<FirstUsePage> asking = page; // whoever went back all the same has a store from now on
        m_tools.door.beginWithKeyring().then(this, [this, asking](const Opened &key) {
            if (key)
                openVault(*key, false);
            else if (!asking)
                return;
            else if (key.error().what == VaultProblem::NoKeyring || key.error().what == VaultProblem::NoKey)
                choosePassphrase(true); // it refuses: the passphrase is the other way
            else
                cannot(key.error(), [this] { firstUse(m_then); });
        });
    });
    m_journey.showAlone(page, [this] { firstUse(m_then); });
}

void Entrance::leaveFirstUse()
{
    m_then = {};
    m_journey.showStart();
}

void Entrance::choosePassphrase(bool noKeyring)
{
    using Kind = NewPassphrasePage::Kind;
    auto *page = new NewPassphrasePage(noKeyring ? Kind::FirstNoKeyring : Kind::First, m_tools.passphrases);
    connect(page, &Page::backPressed, this, [this, noKeyring] {
        if (noKeyring)
            leaveFirstUse();
        else
            firstUse(m_then);
    });
    connect(page, &NewPassphrasePage::chosen, this, [this, page](const std::shared_ptr<Secret> &passphrase) {
        page->setBusy(true);
        const QPointer<NewPassphrasePage> asking = page; // whoever went back all the same has a store from now on
        m_tools.door.beginWithPassphrase(std::move(*passphrase)).then(this, [this, asking](const Opened &key) {
            if (asking)
                asking->setBusy(false);
            if (key)
                openVault(*key, true);
            else if (asking)
                asking->showProblem(VaultText::whole(key.error()));
        });
    });
    m_journey.showAlone(page, [this, noKeyring] { choosePassphrase(noKeyring); });
}

void Entrance::listen(OpenReportsPage *page)
{
    connect(page, &OpenReportsPage::opened, this, [this, page](const std::shared_ptr<Secret> &passphrase) {
        page->setBusy(true);
        m_tools.door.openWithPassphrase(std::move(*passphrase)).then(page, [this, page](const Opened &key) {
            if (key)
                unlocked(*key); // busy until another page stands there
            else if (key.error().what == VaultProblem::WrongPassphrase)
                page->showWrong();
            else
                page->showProblem(VaultText::whole(key.error()));
        });
    });
}

void Entrance::unlocked(const Key &key)
{
    if (m_tools.door.hasTypedSlot()) {
        openVault(key, true);
        return;
    }
    // the words that were written down: the keyring, which lost the key, gets it back
    m_tools.door.keepInKeyring(key).then(
        this, [this, key](const std::expected<void, VaultProblem> &kept) { openVault(key, !kept); });
}

void Entrance::askPassphrase()
{
    m_journey.setDoor([this] { askPassphrase(); });
    auto *page = new OpenReportsPage(OpenReportsPage::Asks::Start);
    m_asking = page;
    listen(page);
    connect(page, &OpenReportsPage::startAfresh, this, &Entrance::startAfresh);
    m_journey.showAlone(page, [this] { askPassphrase(); });
}

void Entrance::askWords()
{
    m_journey.setDoor([this] { askWords(); });
    auto *page = new OpenReportsPage(OpenReportsPage::Asks::Words);
    m_asking = page;
    listen(page);
    connect(page, &Page::backPressed, this, &Entrance::noKey);
    m_journey.showAlone(page, [this] { askWords(); });
}

void Entrance::noKey()
{
    if (m_tools.door.hasTypedSlot()) { // a passphrase opens them: it is not the keyring that is missed
        askPassphrase();
        return;
    }
    m_journey.setDoor([this] { noKey(); });
    auto *page = new NoKeyPage(m_tools.door.hasWrittenSlot());
    connect(page, &NoKeyPage::tryAgain, this, &Entrance::start);
    connect(page, &NoKeyPage::typeWords, this, &Entrance::askWords);
    connect(page, &NoKeyPage::startAfresh, this, &Entrance::startAfresh);
    m_journey.showAlone(page, [this] { noKey(); });
}

void Entrance::startAfresh()
{
    const auto put = m_tools.door.putAside();
    if (!put) {
        cannot(put.error(), [this] { startAfresh(); });
        return;
    }
    m_journey.say(tr("Your old reports are put aside in the folder %1. Nothing was deleted.").arg(*put));
    start();
}

void Entrance::openVault(const Key &key, bool byPassphrase)
{
    if (m_journey.isKept()) { // what could not be saved was not put away
        m_aside.reveal();
        return;
    }
    if (std::exchange(m_entering, true))
        return;
    struct Inside {
        std::shared_ptr<CaseVault> store;
        VendorShelf::Things things;
        bool lostThings;
    };
    QtConcurrent::run([folder = m_tools.folder, key]() -> std::expected<Inside, VaultProblem> {
        auto vault = Vault::open(folder, copyOf(*key));
        if (!vault)
            return std::unexpected(vault.error());
        auto things = vault->things();
        if (!things)
            return std::unexpected(things.error());
        const bool lost = vault->lostThings();
        return Inside{std::make_shared<CaseVault>(*std::move(vault)), *std::move(things), lost};
    }).then(this, [this, key, byPassphrase](const std::expected<Inside, VaultProblem> &opened) {
        m_entering = false;
        const bool otherKey = !opened && opened.error().what == VaultProblem::NoKey;
        if (otherKey && !byPassphrase && m_tools.door.hasSlot()) {
            m_aside.reveal();
            noKey(); // the keyring holds a key of before
            return;
        }
        if (!opened) {
            cannot(opened.error(), [this, key, byPassphrase] { openVault(key, byPassphrase); });
            return;
        }
        m_key = key;
        m_byPassphrase = byPassphrase;
        if (opened->lostThings)
            m_journey.say(tr("The teams that you added and newer locks could not be read any more. Please add them "
                             "again. Your reports are whole."));
        inside(opened->store, opened->things);
    });
}

void Entrance::inside(std::shared_ptr<CaseVault> store, VendorShelf::Things things)
{
    m_journey.setDoor({});
    m_tools.vendors->opened(store, std::move(things));
    m_journey.setStore(std::move(store), m_tools.times);
    const bool hidMeanwhile = m_aside.isHidden() && !m_revealing;
    Q_EMIT opened();
    if (hidMeanwhile && m_byPassphrase) { // to the page that asks for it once more, and what waits goes on after that
        m_aside.reveal();
        m_aside.hide();
        return;
    }
    if (!hidMeanwhile)
        m_aside.reveal();
    if (m_journey.isReopening())
        m_then = {};
    else if (m_then) // a keyring may be made anew, a passphrase forgotten
        offerRecovery();
    else
        m_journey.showStart();
}

void Entrance::cannot(const VaultProblem &problem, const std::function<void()> &again)
{
    m_aside.reveal(); // nothing is open that it could show
    m_journey.setDoor([this, problem, again] { cannot(problem, again); });
    const auto words = VaultText::problem(problem);
    auto *page = new CannotKeepPage(words.heading, words.meaning);
    connect(page, &CannotKeepPage::tryAgain, this, again);
    connect(page, &CannotKeepPage::goOn, this, &Entrance::goOnUnsaved);
    m_journey.showAlone(page, [this, problem, again] { cannot(problem, again); });
}

void Entrance::goOnUnsaved()
{
    m_tools.vendors->opened(nullptr, {});
    m_journey.setFirstUse({});
    m_journey.setDoor({});
    m_aside.reveal();
    if (const auto then = std::exchange(m_then, {}))
        then();
    else
        m_journey.showStart();
}

Aside::Hiding Entrance::hiding()
{
    if (m_key)
        return m_byPassphrase ? Aside::Hiding::Closes : Aside::Hiding::CouldClose;
    if (!m_asking || m_asking->isBusy())
        return Aside::Hiding::Covers;
    m_asking->forget(); // all is closed, and somebody was about to open it
    return Aside::Hiding::Nothing;
}

void Entrance::lock()
{
    m_revealing = false;
    if (!m_key || !m_byPassphrase)
        return;
    if (m_patient && m_journey.isWorking()) {
        lockLater();
        return;
    }
    m_journey.putAway([this] {
        if (m_hidden)
            m_hidden->setClosed(!m_journey.isKept());
        if (m_journey.isKept()) { // something could not be saved: until it is
            lockLater();
        } else {
            m_journey.setDoor([this] { askPassphrase(); });
            m_tools.vendors->closed();
            m_key.reset();
        }
        for (const auto &then : std::exchange(m_whenLocked, {}))
            then();
    });
}

void Entrance::lockLater()
{
    QTimer::singleShot(again, this, [this] {
        if (m_aside.isHidden())
            lock();
    });
}

void Entrance::lockNow(const std::function<void()> &then)
{
    const bool closes = m_key && m_byPassphrase;
    const bool wasHidden = m_aside.isHidden();
    if (closes)
        m_whenLocked.push_back(then);
    m_aside.hide();
    m_patient = false;
    if (!closes)
        m_journey.saveNow([then](bool) { then(); });
    else if (wasHidden)
        lock();
}
