#include "app/vault/CaseLock.h"

#include "app/vault/DiskError.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

CaseLock::CaseLock(QString path, int descriptor) : m_path(std::move(path)), m_descriptor(descriptor) { }

CaseLock::CaseLock(CaseLock &&other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

CaseLock &CaseLock::operator=(CaseLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

CaseLock::~CaseLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::expected<CaseLock, VaultProblem> CaseLock::take(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int descriptor = open(name.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
        if (descriptor < 0 && errno == EINTR)
            continue;
        if (descriptor < 0)
            return std::unexpected(diskProblem(errno));
        CaseLock lock(path, descriptor);
        // flock, not fcntl: it also keeps two of one process apart, and SQLite does not let go of it
        if (flock(descriptor, LOCK_EX | LOCK_NB) != 0)
            return std::unexpected(errno == EWOULDBLOCK ? VaultProblem{VaultProblem::OpenElsewhere}
                                                        : diskProblem(errno));
        struct stat held = {};
        struct stat named = {};
        if (fstat(descriptor, &held) == 0 && lstat(name.constData(), &named) == 0 && held.st_ino == named.st_ino)
            return lock; // else its last holder removed it between our two steps
    }
}

void CaseLock::removeFile()
{
    unlink(QFile::encodeName(m_path).constData());
}
