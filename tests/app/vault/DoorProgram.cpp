// The vault's door as a program of its own, to be killed, to meet faults, and to find a key that another one stored.
//
//   door-program begin FOLDER PASSPHRASE      door-program keyring-look FOLDER
//   door-program change FOLDER OLD NEW        door-program keyring-begin FOLDER
//   door-program change-in-place FOLDER OLD NEW
//   door-program open FOLDER PASSPHRASE       door-program keyring-cancel FOLDER
//   door-program reveal FOLDER PASSPHRASE     door-program keyring-remove FOLDER
//                                             door-program keyring-unlock FOLDER
//                                             door-program keyring-leave FOLDER
//
// It says what came of it in one line; 0 when it was acknowledged. change-in-place is a planted bug;
// keyring-leave wants the passphrase of the slot "correct horse" to be the only way, for its key or the keyring's;
// reveal shows the key of a slot of any cost, for whoever looks for it in memory.

#include "app/vault/Door.h"
#include "app/vault/Keyring.h"
#include "app/vault/SlotFile.h"
#include "crypto/Crypto.h"
#include "crypto/Digest.h"
#include "tests/support/CheapSlot.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using Key = std::expected<std::shared_ptr<Secret>, VaultProblem>;

/// Until the answer is there: a keyring may take its time.
template <typename T> T await(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 10);
    return future.takeResult();
}

int say(const QByteArray &what, int status)
{
    std::printf("%s\n", what.constData());
    (void)std::fflush(stdout); // what could not be said is not acknowledged
    return status;
}

int refused(const VaultProblem &problem)
{
    return say("problem " + QByteArray::number(problem.what) + ' ' + problem.detail.toUtf8(), 1);
}

/// Two programs have the same key when they say the same.
int opened(const Secret &key)
{
    Hasher hasher;
    hasher.add(QByteArrayView(key.bytes().data(), static_cast<qsizetype>(key.bytes().size())));
    return say("key " + hasher.finish().hex().toUtf8(), 0);
}

int opened(const Key &key)
{
    return key ? opened(**key) : refused(key.error());
}

Secret secret(const QString &text)
{
    return Secret::take(text.toUtf8());
}

QByteArray problemOf(const Door &door)
{
    const auto problem = door.keyringProblem();
    return problem ? QByteArray::number(problem->what) : "none";
}

int withSlot(const QString &verb, const QDir &folder, const QStringList &words)
{
    // One thread: strace counts the calls of each thread on its own.
    if (verb == u"begin") {
        const Secret key = Secret::ofSize(32);
        const auto written =
            SlotFile::write(folder, SlotFile::Kind::Typed, key, secret(words[0]), cheap, SlotFile::First);
        return written ? opened(key) : refused(written.error());
    }
    const bool reveal = verb == u"reveal";
    const auto key = SlotFile::open(folder, SlotFile::Kind::Typed, secret(words[0]), reveal ? SlotLimits{} : low);
    if (key && reveal)
        return say(QByteArrayView(key->bytes().data(), std::ssize(key->bytes())).toByteArray().toHex(), 0);
    if (!key || verb == u"open")
        return key ? opened(*key) : refused(key.error());
    if (verb == u"change-in-place") {
        QFile file(folder.filePath(u"key-slot"_s));
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
            && file.write(*KeySlot::seal(*key, secret(words[1]), cheap)) == KeySlot::size;
        return written ? opened(*key) : refused({VaultProblem::DiskFault});
    }
    const auto written =
        SlotFile::write(folder, SlotFile::Kind::Typed, *key, secret(words[1]), cheap, SlotFile::Replace);
    return written ? opened(*key) : refused(written.error());
}

int withKeyring(const QString &verb, const QDir &folder)
{
    Keyring keyring;
    Door door(folder, &keyring, [] { return cheap; }, low);
    if (verb == u"keyring-cancel") {
        auto asked = door.openWithKeyring();
        asked.cancel();
        QElapsedTimer clock;
        clock.start();
        while (!asked.isFinished() && clock.elapsed() < 1000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return say(asked.isFinished() ? "cancelled" : "hangs", asked.isFinished() ? 0 : 1);
    }
    if (verb == u"keyring-begin")
        return opened(await(door.beginWithKeyring()));
    if (verb == u"keyring-unlock") {
        const auto unlocked = await(keyring.unlock());
        return unlocked ? say("unlocked", 0) : refused(unlocked.error());
    }
    if (verb == u"keyring-leave") {
        auto key = await(door.openWithKeyring());
        if (!key)
            key = await(door.openWithPassphrase(secret(u"correct horse"_s)));
        if (!key)
            return refused(key.error());
        const auto left = await(door.usePassphrase(*key, secret(u"correct horse"_s)));
        return left ? say("left", 0) : refused(left.error());
    }
    if (verb == u"keyring-remove")
        return await(keyring.remove()) ? say("removed", 0) : say("not removed", 1);
    switch (await(door.look())) {
    case DoorState::FirstUse:
        return say("FirstUse " + problemOf(door), 0);
    case DoorState::KeyringHoldsKey:
        return opened(await(door.openWithKeyring()));
    case DoorState::NeedsPassphrase:
        return say("NeedsPassphrase " + problemOf(door), 0);
    case DoorState::NoKey:
        return say("NoKey " + problemOf(door), 0);
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto crypto = Crypto::start();
    const QStringList words = QCoreApplication::arguments();
    if (!crypto || words.size() < 3)
        return 2;
    const QDir folder(words[2]);
    return words[1].startsWith(u"keyring"_s) ? withKeyring(words[1], folder)
                                             : withSlot(words[1], folder, words.sliced(3));
}
