#include "app/vault/Door.h"

#include "app/vault/CaseLock.h"
#include "app/vault/DiskError.h"
#include "app/vault/KeyKeeping.h"
#include "app/vault/SlotFile.h"
#include "app/vault/VaultFolder.h"
#include "app/vault/VaultThings.h"
#include "crypto/Random.h"

#include <QDateTime>
#include <QFile>
#include <QtConcurrentRun>

#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keySize = 32; // bytes

using Key = std::expected<std::shared_ptr<Secret>, VaultProblem>;

/// Whether the vault's folder holds a case. An error when it does not let us see: nobody may take that for "none".
std::expected<bool, VaultProblem> hasCases(const QDir &folder)
{
    const QByteArray cases = QFile::encodeName(folder.absoluteFilePath(QStringLiteral("cases")));
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(opendir(cases.constData()), [](DIR *d) { return closedir(d); });
    if (!opened && errno == ENOENT)
        return false;
    if (!opened)
        return std::unexpected(diskProblem(errno));
    errno = 0;
    while (const dirent *entry = readdir(opened.get())) {
        if (QByteArrayView(entry->d_name).endsWith(".case"))
            return true;
    }
    if (errno != 0)
        return std::unexpected(diskProblem(errno));
    return false;
}

/// Whether a slot file of either kind lies there.
std::expected<bool, VaultProblem> hasAnySlot(const QDir &folder)
{
    const auto typed = SlotFile::exists(folder, SlotFile::Kind::Typed);
    return typed && !*typed ? SlotFile::exists(folder, SlotFile::Kind::WrittenDown) : typed;
}

/// Whether anything that only the key opens lies there: a case, or the small things beside. The index can be made anew.
std::expected<bool, VaultProblem> keepsAnything(const QDir &folder)
{
    struct stat there = {};
    if (lstat(QFile::encodeName(folder.absoluteFilePath(u"things"_s)).constData(), &there) == 0)
        return true;
    if (errno != ENOENT)
        return std::unexpected(diskProblem(errno));
    return hasCases(folder);
}

/// A new key may be made: nothing is locked with another one. NoKey otherwise (THREATS-D12).
Done mayBegin(const QDir &folder)
{
    const auto slot = hasAnySlot(folder);
    if (!slot)
        return std::unexpected(slot.error());
    const auto kept = keepsAnything(folder);
    if (!kept)
        return std::unexpected(kept.error());
    if (*slot || *kept)
        return std::unexpected(VaultProblem{VaultProblem::NoKey, *slot ? u"a slot file"_s : u"something kept"_s});
    return {};
}

/// Held while a first key is made, so that two programs that start at once do not make two.
struct FirstUse {
    explicit FirstUse(CaseLock taken) : lock(std::move(taken)) { }
    FirstUse(const FirstUse &) = delete;
    FirstUse &operator=(const FirstUse &) = delete;
    ~FirstUse() { lock.removeFile(); }
    CaseLock lock;
};

/// OpenElsewhere while another program makes one.
std::expected<std::unique_ptr<FirstUse>, VaultProblem> firstUse(const QDir &folder)
{
    if (const Done may = mayBegin(folder); !may)
        return std::unexpected(may.error());
    if (!makePrivateFolder(folder.absolutePath()))
        return std::unexpected(diskProblem(errno));
    auto lock = CaseLock::take(folder.absoluteFilePath(u"first-use.lock"_s));
    if (!lock)
        return std::unexpected(lock.error());
    auto turn = std::make_unique<FirstUse>(*std::move(lock));
    if (const Done may = mayBegin(folder); !may) // the other one may have just ended
        return std::unexpected(may.error());
    return turn;
}

VaultProblem noKeyring()
{
    return {VaultProblem::NoKeyring, QStringLiteral("none in use")};
}

template <typename T> QFuture<T> ready(T value)
{
    return QtFuture::makeReadyValueFuture(std::move(value));
}

/// The first file under a new key: whoever comes with another one, at once or years later, is told so.
Done leaveMark(const QDir &folder, const Secret &key)
{
    return VaultThings::make(folder.absoluteFilePath(u"things"_s), key);
}

} // namespace

Door::Door(const QDir &folder, KeyStore *keyring, Cost cost, SlotLimits limits)
    : m_folder(folder), m_keyring(keyring), m_cost(std::move(cost)), m_limits(limits),
      m_keyringProblem(std::make_shared<std::optional<VaultProblem>>()), m_here(std::make_unique<QObject>())
{
}

QFuture<DoorState> Door::look()
{
    auto asked = m_keyring ? m_keyring->read() : ready<Key>(std::unexpected(noKeyring()));
    return asked
        .then(m_here.get(),
              [problem = m_keyringProblem](const Key &key) {
                  *problem = key ? std::nullopt : std::optional(key.error());
                  return key.has_value();
              })
        .then(QtFuture::Launch::Async, [folder = m_folder](bool keyThere) {
            if (keyThere)
                return DoorState::KeyringHoldsKey;
            const auto slot = hasAnySlot(folder);
            if (slot && *slot)
                return DoorState::NeedsPassphrase;
            return mayBegin(folder) ? DoorState::FirstUse : DoorState::NoKey;
        });
}

std::optional<VaultProblem> Door::keyringProblem() const
{
    return *m_keyringProblem;
}

std::expected<bool, VaultProblem> Door::isEmpty() const
{
    const auto slot = hasAnySlot(m_folder);
    if (!slot || *slot)
        return slot.transform([](bool there) { return !there; });
    return keepsAnything(m_folder).transform([](bool there) { return !there; });
}

bool Door::hasSlot() const
{
    return hasAnySlot(m_folder).value_or(false);
}

bool Door::hasTypedSlot() const
{
    return SlotFile::exists(m_folder, SlotFile::Kind::Typed).value_or(false);
}

bool Door::hasWrittenSlot() const
{
    return SlotFile::exists(m_folder, SlotFile::Kind::WrittenDown).value_or(false);
}

QFuture<Key> Door::openWithKeyring()
{
    return m_keyring ? m_keyring->read() : ready<Key>(std::unexpected(noKeyring()));
}

QFuture<Key> Door::openWithPassphrase(Secret passphrase)
{
    return QtConcurrent::run(
        [folder = m_folder, limits = m_limits, typed = std::make_shared<Secret>(std::move(passphrase))]() -> Key {
            std::optional<VaultProblem> problem;
            for (const SlotFile::Kind kind : {SlotFile::Kind::Typed, SlotFile::Kind::WrittenDown}) {
                if (!SlotFile::exists(folder, kind).value_or(true))
                    continue;
                auto key = SlotFile::open(folder, kind, *typed, limits);
                if (key)
                    return std::make_shared<Secret>(std::move(*key));
                problem = problem.value_or(key.error()); // of the one that people know of
            }
            return std::unexpected(problem.value_or(VaultProblem{VaultProblem::NoKey, QStringLiteral("no slot file")}));
        });
}

QFuture<Key> Door::beginWithKeyring()
{
    if (!m_keyring)
        return ready<Key>(std::unexpected(noKeyring()));
    using Turn = std::expected<std::shared_ptr<std::unique_ptr<FirstUse>>, VaultProblem>;
    return QtConcurrent::run([folder = m_folder]() -> Turn {
               return firstUse(folder).transform(
                   [](auto turn) { return std::make_shared<std::unique_ptr<FirstUse>>(std::move(turn)); });
           })
        .then(m_here.get(),
              [folder = m_folder, keyring = m_keyring, here = m_here.get()](const Turn &turn) {
                  if (!turn && (turn.error().what != VaultProblem::NoKey || hasAnySlot(folder).value_or(true)))
                      return ready<Key>(std::unexpected(turn.error()));
                  if (!turn) // another program may have just begun, in this keyring
                      return keyring->read().then([problem = turn.error()](const Key &found) -> Key {
                          if (!found)
                              return std::unexpected(problem);
                          return found;
                      });
                  return KeyKeeping::keyOrNew(keyring, here)
                      .then(QtFuture::Launch::Async, [folder, held = *turn](const Key &key) -> Key {
                          const Done marked = key ? leaveMark(folder, **key) : Done();
                          held->reset(); // before anybody hears of the key
                          if (!marked)
                              return std::unexpected(marked.error());
                          return key;
                      });
              })
        .unwrap();
}

QFuture<Key> Door::beginWithPassphrase(Secret passphrase)
{
    return QtConcurrent::run([folder = m_folder, cost = m_cost,
                              typed = std::make_shared<Secret>(std::move(passphrase))]() -> Key {
        const auto turn = firstUse(folder);
        if (!turn)
            return std::unexpected(turn.error());
        auto key = std::make_shared<Secret>(Random::secret(keySize));
        if (const auto written = SlotFile::write(folder, SlotFile::Kind::Typed, *key, *typed, cost(), SlotFile::First);
            !written)
            return std::unexpected(written.error());
        std::ignore = leaveMark(folder, *key); // the slot says that something has begun; this only says it better
        return key;
    });
}

QFuture<Done> Door::writeSlot(SlotFile::Kind kind, std::shared_ptr<const Secret> key, Secret passphrase)
{
    return QtConcurrent::run([folder = m_folder, cost = m_cost, kind, key = std::move(key),
                              typed = std::make_shared<Secret>(std::move(passphrase))] {
        return SlotFile::write(folder, kind, *key, *typed, cost(), SlotFile::Replace);
    });
}

QFuture<Done> Door::setPassphrase(std::shared_ptr<const Secret> key, Secret passphrase)
{
    return writeSlot(SlotFile::Kind::Typed, std::move(key), std::move(passphrase));
}

QFuture<Done> Door::setRecovery(std::shared_ptr<const Secret> key, Secret passphrase)
{
    return writeSlot(SlotFile::Kind::WrittenDown, std::move(key), std::move(passphrase));
}

QFuture<Done> Door::usePassphrase(std::shared_ptr<const Secret> key, Secret passphrase)
{
    if (!m_keyring)
        return setPassphrase(std::move(key), std::move(passphrase));
    // First whether the keyring will tell: a passphrase whose setting was refused must not open. Then the slot, since
    // the key must never be nowhere; when the keyring keeps its key in the end, both open, and the person is told.
    return KeyKeeping::lookInto(m_keyring, m_here.get())
        .then(m_here.get(),
              [this, key = std::move(key),
               typed = std::make_shared<Secret>(std::move(passphrase))](const Key &found) mutable {
                  if (!found && found.error().what != VaultProblem::NoKey)
                      return ready<Done>(std::unexpected(found.error()));
                  const bool forgets = found && (*found)->matches(*key); // another vault's key stays
                  return setPassphrase(std::move(key), std::move(*typed))
                      .then(m_here.get(),
                            [keyring = m_keyring, here = m_here.get(), forgets](const Done &written) {
                                return written && forgets ? KeyKeeping::forget(keyring, here) : ready(written);
                            })
                      .unwrap();
              })
        .unwrap();
}

std::expected<QString, VaultProblem> Door::putAside()
{
    constexpr qsizetype randomBytes = 4;
    constexpr mode_t ownerOnly = 0700;
    const QString folder = m_folder.absoluteFilePath(
        QDateTime::currentDateTimeUtc().toString(u"'aside-'yyyyMMdd-HHmmss-") + Random::hex(randomBytes));
    if (mkdir(QFile::encodeName(folder).constData(), ownerOnly) != 0) // one that is there is somebody else's
        return std::unexpected(diskProblem(errno));
    // The slots first: whoever is cut off in between finds cases without a key, and this way out again. A journal that
    // stayed would be played back into the file that comes next.
    for (const auto &name : {u"key-slot"_s, u"recovery-slot"_s, u"cases"_s, u"index"_s, u"index-journal"_s, u"things"_s,
                             u"things-journal"_s}) {
        struct stat there = {};
        if (lstat(QFile::encodeName(m_folder.absoluteFilePath(name)).constData(), &there) != 0 && errno == ENOENT)
            continue;
        if (const Done moved = VaultFolder::rename(m_folder.absoluteFilePath(name), folder + u'/' + name); !moved)
            return std::unexpected(moved.error());
    }
    if (const int error = syncFolder(m_folder.absolutePath()); error != 0)
        return std::unexpected(diskProblem(error));
    return folder;
}

QFuture<Done> Door::keepInKeyring(std::shared_ptr<const Secret> key)
{
    if (!m_keyring)
        return ready<Done>(std::unexpected(noKeyring()));
    return KeyKeeping::keep(m_keyring, std::move(key), m_here.get());
}
