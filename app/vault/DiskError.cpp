#include "app/vault/DiskError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

VaultProblem::What meaningOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // RLIMIT_FSIZE, or a file system that cannot hold it
        return VaultProblem::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return VaultProblem::ReadOnly;
    case ENOENT:
    case ENOTDIR:
        return VaultProblem::FolderGone;
    default:
        return VaultProblem::DiskFault;
    }
}

} // namespace

VaultProblem diskProblem(int error)
{
    return {meaningOf(error), QString::fromLocal8Bit(std::strerror(error))};
}

bool makePrivateFolder(const QString &path)
{
    constexpr mode_t ownerOnly = 0700;
    const QString whole = QDir::cleanPath(QDir(path).absolutePath());
    const QString above = QFileInfo(whole).path();
    const QByteArray name = QFile::encodeName(whole);
    if (mkdir(name.constData(), ownerOnly) == 0) {
        errno = syncFolder(above);
        return errno == 0 || errno == EACCES; // a folder above may take names and not let itself be read
    }
    if (errno == ENOENT && whole != above)
        return makePrivateFolder(above) && makePrivateFolder(whole);
    if (errno != EEXIST)
        return false;
    struct stat there = {};
    if (stat(name.constData(), &there) != 0)
        return false;
    if (!S_ISDIR(there.st_mode)) {
        errno = ENOTDIR;
        return false;
    }
    // a file system without modes (a memory stick's) refuses, and says whose folder it is by how it was mounted
    return (there.st_mode & 0777) == ownerOnly || chmod(name.constData(), ownerOnly) == 0 || there.st_uid == geteuid();
}

int syncFolder(const QString &path)
{
    int folder = -1;
    do
        folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (folder < 0 && errno == EINTR);
    if (folder < 0)
        return errno;
    int error = 0;
    do
        error = fsync(folder) == 0 ? 0 : errno;
    while (error == EINTR);
    close(folder);
    return error == EINVAL ? 0 : error; // some file systems have nothing to write out for a folder
}
