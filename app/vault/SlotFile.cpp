#include "app/vault/SlotFile.h"

#include "app/vault/DiskError.h"
#include "crypto/Random.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using SlotFile::Kind;

QString nameOf(Kind kind)
{
    return kind == Kind::Typed ? QStringLiteral("key-slot") : QStringLiteral("recovery-slot");
}

QByteArray pathOf(const QDir &folder, const QString &name)
{
    return QFile::encodeName(folder.absoluteFilePath(name));
}

QByteArray slotPath(const QDir &folder, Kind kind)
{
    return pathOf(folder, nameOf(kind));
}

VaultProblem meaningOf(const SlotProblem &problem)
{
    const auto what = [&] {
        switch (problem.what) {
        case SlotProblem::WrongPassphrase:
            return VaultProblem::WrongPassphrase;
        case SlotProblem::NotASlot:
            return VaultProblem::Damaged;
        case SlotProblem::NewerVersion:
            return VaultProblem::NewerVersion;
        case SlotProblem::TooCostly:
        case SlotProblem::NoMemory:
            break;
        }
        return VaultProblem::TooCostly;
    }();
    return {what, problem.detail};
}

/// 0, or the error number.
int writeWhole(const QByteArray &path, const QByteArray &data)
{
    constexpr mode_t ownerOnly = 0600;
    const int file = again(
        [&] { return ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, ownerOnly); });
    if (file < 0)
        return errno;
    int error = 0;
    for (qsizetype done = 0; done < data.size() && error == 0;) {
        const ssize_t n =
            again([&] { return ::write(file, data.constData() + done, static_cast<size_t>(data.size() - done)); });
        if (n < 0)
            error = errno;
        else
            done += n;
    }
    if (error == 0 && again([&] { return fsync(file); }) != 0)
        error = errno;
    if (close(file) != 0 && errno != EINTR && error == 0) // on a network's disk this may be the first to tell
        error = errno;
    return error;
}

std::expected<QByteArray, VaultProblem> readWhole(const QByteArray &path)
{
    const int file = again([&] { return ::open(path.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC); });
    if (file < 0)
        return std::unexpected(diskProblem(errno));
    constexpr qsizetype enoughToTell = KeySlot::size + 1;
    QByteArray data(enoughToTell, Qt::Uninitialized);
    qsizetype size = 0;
    ssize_t n = 0;
    do {
        n = again([&] { return ::read(file, data.data() + size, static_cast<size_t>(enoughToTell - size)); });
        size += std::max<ssize_t>(n, 0);
    } while (n > 0 && size < enoughToTell);
    const int error = n < 0 ? errno : 0;
    close(file);
    if (error != 0)
        return std::unexpected(diskProblem(error));
    return data.first(size);
}

std::expected<Secret, VaultProblem> openFile(const QByteArray &path, const Secret &passphrase, const SlotLimits &limits)
{
    const auto data = readWhole(path);
    if (!data)
        return std::unexpected(data.error());
    auto key = KeySlot::open(*data, passphrase, limits);
    if (!key)
        return std::unexpected(meaningOf(key.error()));
    return std::move(*key);
}

/// What a process that was killed left beside.
void sweep(const QDir &folder)
{
    for (const QString &left : folder.entryList({QStringLiteral(".key-slot-*.part")}, QDir::Files | QDir::Hidden))
        ::unlink(pathOf(folder, left).constData());
}

/// 0, or the error number; EEXIST when one lies there and `place` is First.
int putInPlace(const QByteArray &made, const QByteArray &slot, SlotFile::Place place)
{
    if (place == SlotFile::First) {
        if (again([&] { return renameat2(AT_FDCWD, made.constData(), AT_FDCWD, slot.constData(), RENAME_NOREPLACE); })
            == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS) // this file system cannot tell both at once
            return errno;
        struct stat there = {};
        if (lstat(slot.constData(), &there) == 0)
            return EEXIST;
    }
    return again([&] { return rename(made.constData(), slot.constData()); }) == 0 ? 0 : errno;
}

} // namespace

std::expected<bool, VaultProblem> SlotFile::exists(const QDir &folder, Kind kind)
{
    struct stat there = {};
    if (lstat(slotPath(folder, kind).constData(), &there) == 0)
        return true;
    if (errno == ENOENT)
        return false;
    return std::unexpected(diskProblem(errno));
}

std::expected<Secret, VaultProblem> SlotFile::open(const QDir &folder, Kind kind, const Secret &passphrase,
                                                   const SlotLimits &limits)
{
    return openFile(slotPath(folder, kind), passphrase, limits);
}

std::expected<void, VaultProblem> SlotFile::write(const QDir &folder, Kind kind, const Secret &key,
                                                  const Secret &passphrase, const SlotCost &cost, Place place)
{
    const auto slot = KeySlot::seal(key, passphrase, cost);
    if (!slot)
        return std::unexpected(meaningOf(slot.error()));
    if (!makePrivateFolder(folder.absolutePath()))
        return std::unexpected(diskProblem(errno));

    constexpr qsizetype randomBytes = 8;
    const QByteArray made = pathOf(folder, QStringLiteral(".key-slot-%1.part").arg(Random::hex(randomBytes)));
    const auto refused = [&](const VaultProblem &problem) {
        ::unlink(made.constData());
        return std::unexpected(problem);
    };
    if (const int error = writeWhole(made, *slot); error != 0)
        return refused(diskProblem(error));
    const auto readBack = openFile(made, passphrase, {cost.memory, cost.passes});
    if (!readBack || !readBack->matches(key))
        return refused(
            {VaultProblem::DiskFault,
             QStringLiteral("read back: ") + (readBack ? QStringLiteral("another key") : readBack.error().detail)});

    if (const int error = putInPlace(made, slotPath(folder, kind), place); error != 0)
        return refused(error == EEXIST ? VaultProblem{VaultProblem::NoKey, QStringLiteral("a slot file lies there")}
                                       : diskProblem(error));
    if (const int error = syncFolder(folder.absolutePath()); error != 0 && place == First) {
        ::unlink(slotPath(folder, kind).constData()); // it might be gone tomorrow, and the key with it
        return std::unexpected(diskProblem(error));
    }
    // A replaced slot whose name may not survive a power cut still counts: from now on it is this passphrase that
    // opens, and after such a power cut the earlier one does. To call that a failure would tell the person the wrong
    // one.
    sweep(folder);
    return {};
}
