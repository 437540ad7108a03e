#include "app/vault/NewFile.h"

#include "app/vault/DiskError.h"
#include "crypto/Random.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace {

std::unexpected<VaultProblem> failed()
{
    if (errno == EEXIST)
        return std::unexpected(VaultProblem{VaultProblem::NameTaken});
    return std::unexpected(diskProblem(errno));
}

bool isThere(const QByteArray &name)
{
    struct stat there = {};
    return lstat(name.constData(), &there) == 0;
}

} // namespace

NewFile::NewFile(QString path, QByteArray hidden, int descriptor)
    : m_path(std::move(path)), m_hidden(std::move(hidden)), m_descriptor(descriptor)
{
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::move(other.m_path)), m_hidden(std::exchange(other.m_hidden, {})),
      m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

NewFile &NewFile::operator=(NewFile &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_hidden, other.m_hidden);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

NewFile::~NewFile()
{
    if (!m_hidden.isEmpty())
        unlink(m_hidden.constData());
    if (m_descriptor >= 0)
        close(m_descriptor);
}

std::expected<NewFile, VaultProblem> NewFile::create(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    constexpr qsizetype randomBytes = 8;
    if (isThere(QFile::encodeName(path))) {
        errno = EEXIST;
        return failed();
    }
    const QString folder = QFileInfo(path).absolutePath();
    QByteArray hidden;
    int descriptor =
        again([&] { return open(QFile::encodeName(folder).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly); });
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        hidden = QFile::encodeName(QStringLiteral("%1/.%2.part").arg(folder, Random::hex(randomBytes)));
        descriptor = again(
            [&] { return open(hidden.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, ownerOnly); });
    }
    if (descriptor < 0)
        return failed();
    fchmod(descriptor, ownerOnly); // whatever the umask says
    return NewFile(path, hidden, descriptor);
}

std::expected<void, VaultProblem> NewFile::write(QByteArrayView data)
{
    while (!data.isEmpty()) {
        const ssize_t n = ::write(m_descriptor, data.data(), static_cast<size_t>(data.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return failed();
        data = data.sliced(n);
    }
    return {};
}

std::expected<void, VaultProblem> NewFile::commit()
{
    const QByteArray name = QFile::encodeName(m_path);
    if (again([&] { return fsync(m_descriptor); }) != 0)
        return failed();
    if (m_hidden.isEmpty()) {
        const QByteArray nameless = "/proc/self/fd/" + QByteArray::number(m_descriptor);
        if (again([&] { return linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW); })
            != 0)
            return failed();
    } else {
        if (again(
                [&] { return renameat2(AT_FDCWD, m_hidden.constData(), AT_FDCWD, name.constData(), RENAME_NOREPLACE); })
            != 0) {
            if (errno != EINVAL && errno != ENOSYS)
                return failed();
            if (link(m_hidden.constData(), name.constData()) != 0) // a file system that has this instead
                return failed();
            unlink(m_hidden.constData());
        }
        m_hidden.clear();
    }
    if (const int error = syncFolder(QFileInfo(m_path).absolutePath()); error != 0)
        return std::unexpected(diskProblem(error));
    return {};
}
