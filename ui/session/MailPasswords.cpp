#include "ui/session/MailPasswords.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kept = std::expected<std::shared_ptr<Secret>, VaultProblem>;
using Bytes = std::span<const char>;

/// Not a QFuture of the verdict itself for what is ready at once: GCC 14 warns of it when it optimises.
bool isDone(const std::expected<void, VaultProblem> &done)
{
    return done.has_value();
}

struct Entry {
    Bytes account;
    Bytes password;
};

/// Takes a length of two bytes and so many bytes off the front; nullopt when they are not there.
std::optional<Bytes> takePiece(Bytes &from)
{
    constexpr size_t lengthSize = 2;
    if (from.size() < lengthSize)
        return std::nullopt;
    const size_t length = qFromBigEndian<quint16>(from.data());
    from = from.subspan(lengthSize);
    if (from.size() < length)
        return std::nullopt;
    const Bytes piece = from.first(length);
    from = from.subspan(length);
    return piece;
}

std::vector<Entry> entriesOf(Bytes kept)
{
    std::vector<Entry> entries;
    while (!kept.empty()) {
        const auto account = takePiece(kept);
        const auto password = account ? takePiece(kept) : std::nullopt;
        if (!password)
            break;
        entries.push_back({*account, *password});
    }
    return entries;
}

char *putPiece(char *to, Bytes piece)
{
    qToBigEndian(static_cast<quint16>(piece.size()), to);
    return std::ranges::copy(piece, to + sizeof(quint16)).out;
}

Secret written(const std::vector<Entry> &entries)
{
    size_t size = 0;
    for (const Entry &entry : entries)
        size += 2 * sizeof(quint16) + entry.account.size() + entry.password.size();
    Secret secret = Secret::ofSize(static_cast<qsizetype>(size));
    char *to = secret.writable().data();
    for (const Entry &entry : entries)
        to = putPiece(putPiece(to, entry.account), entry.password);
    return secret;
}

} // namespace

bool hasKeyring()
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    QStringList names = bus.interface()->registeredServiceNames().value();
    names += bus.interface()->activatableServiceNames().value();
    for (const auto &name : {u"org.freedesktop.secrets"_s, u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s}) {
        if (names.contains(name))
            return true;
    }
    return false;
}

QFuture<std::shared_ptr<const Secret>> MailPasswords::find(const QString &account)
{
    return m_keyring.read().then(this, [name = account.toUtf8()](const Kept &kept) -> std::shared_ptr<const Secret> {
        if (!kept)
            return nullptr;
        for (const Entry &entry : entriesOf((*kept)->bytes())) {
            if (std::ranges::equal(entry.account, name)) {
                auto found = std::make_shared<Secret>(Secret::ofSize(static_cast<qsizetype>(entry.password.size())));
                std::ranges::copy(entry.password, found->writable().begin());
                return found;
            }
        }
        return nullptr;
    });
}

QFuture<bool> MailPasswords::keep(const QString &account, std::shared_ptr<const Secret> password)
{
    return m_keyring.read()
        .then(this,
              [this, name = account.toUtf8(), password](const Kept &kept) {
                  auto entries = kept ? entriesOf((*kept)->bytes()) : std::vector<Entry>();
                  std::erase_if(entries, [&](const Entry &entry) { return std::ranges::equal(entry.account, name); });
                  entries.push_back({Bytes(name.constData(), static_cast<size_t>(name.size())), password->bytes()});
                  return m_keyring.write(std::make_shared<const Secret>(written(entries)));
              })
        .unwrap()
        .then([](const std::expected<void, VaultProblem> &done) { return done.has_value(); });
}

QFuture<bool> MailPasswords::forget(const QString &account)
{
    return m_keyring.read()
        .then(this,
              [this, name = account.toUtf8()](const Kept &kept) {
                  auto entries = kept ? entriesOf((*kept)->bytes()) : std::vector<Entry>();
                  const auto gone = std::erase_if(
                      entries, [&](const Entry &entry) { return std::ranges::equal(entry.account, name); });
                  if (gone == 0) // a keyring that is locked or not there reads so, too: nothing can be done there
                      return QtFuture::makeReadyValueFuture(true);
                  auto changed = entries.empty() ? m_keyring.remove()
                                                 : m_keyring.write(std::make_shared<const Secret>(written(entries)));
                  return changed.then(isDone);
              })
        .unwrap();
}

QFuture<bool> MailPasswords::forgetAll()
{
    return m_keyring.remove().then(isDone);
}
