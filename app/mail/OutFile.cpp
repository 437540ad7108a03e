#include "app/mail/OutFile.h"

#include "crypto/Random.h"

#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

MailProblem failed(int error)
{
    const auto what = error == EEXIST ? MailProblem::OutExists : MailProblem::OutFailed;
    return MailProblem{what, QString::fromLocal8Bit(std::strerror(error))};
}

QByteArray hiddenNameBeside(const QString &path)
{
    constexpr qsizetype randomBytes = 8;
    return QFile::encodeName(
        QStringLiteral("%1/.%2.part").arg(QFileInfo(path).absolutePath(), Random::hex(randomBytes)));
}

void syncFolder(const QString &path)
{
    const int folder = open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

} // namespace

OutFile::OutFile(QString path, Overwrite overwrite)
    : m_path(std::move(path)), m_overwrite(overwrite), m_file(std::make_unique<QFile>())
{
}

OutFile::OutFile(OutFile &&other) noexcept = default;
OutFile &OutFile::operator=(OutFile &&other) noexcept = default;

OutFile::~OutFile()
{
    if (m_file && !m_hidden.isEmpty())
        unlink(m_hidden.constData());
}

std::expected<OutFile, MailProblem> OutFile::create(const QString &path, Overwrite overwrite)
{
    struct stat there = {};
    if (overwrite == Never && lstat(QFile::encodeName(path).constData(), &there) == 0)
        return std::unexpected(failed(EEXIST));

    constexpr mode_t ownerOnly = 0600;
    OutFile out(path, overwrite);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    int descriptor = open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, ownerOnly);
    if (descriptor < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        out.m_hidden = hiddenNameBeside(path);
        descriptor = open(out.m_hidden.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    }
    if (descriptor < 0)
        return std::unexpected(failed(errno));
    fchmod(descriptor, ownerOnly); // whatever the umask says
    if (!out.m_file->open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return std::unexpected(failed(errno));
    return out;
}

std::expected<void, MailProblem> OutFile::commit()
{
    if (!m_file->flush() || fsync(m_file->handle()) != 0)
        return std::unexpected(failed(errno));
    if (!m_hidden.isEmpty() && m_overwrite == Never) { // FAT has no hard links, other file systems not this flag
        if (renameat2(AT_FDCWD, m_hidden.constData(), AT_FDCWD, QFile::encodeName(m_path).constData(), RENAME_NOREPLACE)
            == 0) {
            m_hidden.clear();
            syncFolder(m_path);
            return {};
        }
        if (errno != EINVAL && errno != ENOSYS)
            return std::unexpected(failed(errno));
    }
    if (m_hidden.isEmpty() || m_overwrite == Never) {
        // give it a name: its own when nothing may be there, else a hidden one that is then moved over
        const QByteArray name = m_overwrite == Never ? QFile::encodeName(m_path) : hiddenNameBeside(m_path);
        const QByteArray source =
            m_hidden.isEmpty() ? "/proc/self/fd/" + QByteArray::number(m_file->handle()) : m_hidden;
        if (linkat(AT_FDCWD, source.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) != 0)
            return std::unexpected(failed(errno));
        if (!m_hidden.isEmpty())
            unlink(m_hidden.constData());
        m_hidden = m_overwrite == Never ? QByteArray() : name;
    }
    if (m_overwrite == Replace) {
        if (rename(m_hidden.constData(), QFile::encodeName(m_path).constData()) != 0)
            return std::unexpected(failed(errno));
        m_hidden.clear();
    }
    syncFolder(m_path);
    return {};
}
