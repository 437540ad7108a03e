#include "app/cli/StoreOpening.h"

#include "app/cli/CliText.h"
#include "app/cli/PassphraseInput.h"

namespace {

using Problem = std::unexpected<StoreProblem>;

constexpr int tries = 3;

std::expected<Secret, StoreProblem> checked(std::optional<Secret> typed)
{
    if (!typed)
        return Problem(StoreProblem{StoreProblem::NoPassphrase});
    if (static_cast<qsizetype>(typed->bytes().size()) > PassphraseInput::mostBytes)
        return Problem(StoreProblem{StoreProblem::PassphraseTooLong});
    return *std::move(typed);
}

Secret copyOf(const Secret &secret)
{
    Secret copy = Secret::ofSize(static_cast<qsizetype>(secret.bytes().size()));
    std::ranges::copy(secret.bytes(), copy.writable().begin());
    return copy;
}

} // namespace

StoreOpening::StoreOpening(StoreTools tools, StoreUse use) : m_tools(std::move(tools)), m_use(std::move(use)) { }

QFuture<StoreOpening::Outcome> StoreOpening::start()
{
    m_promise.start();
    const auto nothing = m_tools.door.isEmpty();
    if (!nothing)
        fail(nothing.error());
    else if (m_use.what == StoreUse::None || (*nothing && m_use.what != StoreUse::Writes))
        end({});
    else if (m_use.passphraseFile && m_tools.door.hasSlot())
        openWithPassphrase(1);
    else
        look();
    return m_promise.future();
}

void StoreOpening::look()
{
    m_tools.door.look().then(this, [this](DoorState state) { lookedAt(state); });
}

void StoreOpening::lookedAt(DoorState state)
{
    switch (state) {
    case DoorState::FirstUse:
        begin();
        return;
    case DoorState::KeyringHoldsKey:
        m_tools.door.openWithKeyring().then(this, [this](const std::expected<Key, VaultProblem> &key) {
            if (key)
                openVault(*key);
            else
                fail(key.error());
        });
        return;
    case DoorState::NeedsPassphrase:
        openWithPassphrase(tries);
        return;
    case DoorState::NoKey:
        fail({VaultProblem::NoKey});
        return;
    }
    Q_UNREACHABLE();
}

void StoreOpening::begin()
{
    const auto keyring = m_tools.door.keyringProblem();
    if (m_use.passphraseFile || (keyring && keyring->what == VaultProblem::NoKeyring)) {
        beginWithPassphrase();
        return;
    }
    m_tools.door.beginWithKeyring().then(this, [this](const std::expected<Key, VaultProblem> &key) {
        if (key)
            openVault(*key);
        else if (key.error().what == VaultProblem::OpenElsewhere) // another program makes the key at this moment
            fail(key.error());
        else
            beginWithPassphrase(); // it refuses: the passphrase is the other way
    });
}

void StoreOpening::beginWithPassphrase()
{
    auto passphrase = chosen();
    if (!passphrase) {
        end(Problem(passphrase.error()));
        return;
    }
    m_tools.door.beginWithPassphrase(*std::move(passphrase))
        .then(this, [this](const std::expected<Key, VaultProblem> &key) {
            if (key)
                openVault(*key);
            else
                fail(key.error());
        });
}

void StoreOpening::openWithPassphrase(int triesLeft)
{
    auto passphrase = given(triesLeft < tries);
    if (!passphrase) {
        end(Problem(passphrase.error()));
        return;
    }
    m_tools.door.openWithPassphrase(*std::move(passphrase))
        .then(this, [this, triesLeft](const std::expected<Key, VaultProblem> &key) {
            const bool again = !m_use.passphraseFile && triesLeft > 1;
            if (key)
                openVault(*key);
            else if (key.error().what == VaultProblem::WrongPassphrase && again)
                openWithPassphrase(triesLeft - 1);
            else
                fail(key.error());
        });
}

std::expected<Secret, StoreProblem> StoreOpening::given(bool again) const
{
    if (m_use.passphraseFile)
        return PassphraseInput::ofFile(*m_use.passphraseFile);
    if (!m_tools.ask)
        return Problem(StoreProblem{StoreProblem::NoPassphrase});
    return checked(m_tools.ask(again ? CliText::askAgain() : CliText::askPassphrase()));
}

std::expected<Secret, StoreProblem> StoreOpening::chosen() const
{
    std::expected<Secret, StoreProblem> passphrase = Problem(StoreProblem{StoreProblem::NoPassphrase});
    if (m_use.passphraseFile)
        passphrase = PassphraseInput::ofFile(*m_use.passphraseFile);
    else if (m_tools.ask)
        passphrase = checked(m_tools.ask(CliText::choosePassphrase()));
    if (!passphrase)
        return passphrase;
    if (PassphraseInput::characters(*passphrase) < PassphraseInput::fewestCharacters)
        return Problem(StoreProblem{StoreProblem::PassphraseTooShort});
    if (m_use.passphraseFile)
        return passphrase;
    const auto repeated = checked(m_tools.ask(CliText::choosePassphraseAgain()));
    if (!repeated || !repeated->matches(*passphrase))
        return Problem(repeated ? StoreProblem{StoreProblem::NotTheSame} : repeated.error());
    return passphrase;
}

void StoreOpening::openVault(const Key &key)
{
    auto vault = Vault::open(m_tools.folder, copyOf(*key));
    if (!vault) {
        fail(vault.error());
        return;
    }
    auto things = vault->things();
    if (!things) {
        fail(things.error());
        return;
    }
    m_vault = std::make_shared<CaseVault>(*std::move(vault));
    m_tools.vendors->opened(m_vault, *std::move(things));
    end({});
}

void StoreOpening::end(const Outcome &outcome)
{
    m_promise.addResult(outcome);
    m_promise.finish();
}
