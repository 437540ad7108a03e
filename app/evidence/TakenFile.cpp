#include "app/evidence/TakenFile.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

struct TakenFile::Descriptor {
    explicit Descriptor(int number) : fd(number) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(fd); }
    int fd;
};

namespace {

std::unexpected<EvidenceProblem> refused(EvidenceProblem::What what, int error)
{
    return std::unexpected(EvidenceProblem{what, QString::fromLocal8Bit(std::strerror(error))});
}

/// A device of its own over the same open file.
std::unique_ptr<QFile> deviceOn(int descriptor)
{
    auto file = std::make_unique<QFile>();
    const int own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
    if (own < 0 || !file->open(own, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)
        || !file->seek(0))
        return nullptr;
    return file;
}

bool sameState(const struct stat &a, const struct stat &b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

} // namespace

TakenFile::TakenFile(QString name, QString type, qint64 size, Digest sha256, int descriptor)
    : m_name(std::move(name)), m_type(std::move(type)), m_size(size), m_sha256(std::move(sha256)),
      m_descriptor(std::make_shared<const Descriptor>(descriptor))
{
}

std::expected<TakenFile, EvidenceProblem> TakenFile::take(const QString &path)
{
    // O_NONBLOCK: a FIFO without a writer would keep us here for ever
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return refused(errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? EvidenceProblem::Missing
                           : errno == ENXIO                                  ? EvidenceProblem::NotAFile
                                                                             : EvidenceProblem::Unreadable,
                       errno);
    const Descriptor guard(fd);
    struct stat before = {};
    struct stat after = {};
    if (fstat(fd, &before) != 0)
        return refused(EvidenceProblem::Unreadable, errno);
    if (!S_ISREG(before.st_mode))
        return std::unexpected(EvidenceProblem{EvidenceProblem::NotAFile});
    if (before.st_size > largest)
        return std::unexpected(EvidenceProblem{EvidenceProblem::TooBig});

    const auto device = deviceOn(fd);
    if (!device)
        return refused(EvidenceProblem::Unreadable, errno);
    constexpr qint64 chunk = 256 * 1024;
    constexpr qint64 enoughToTell = 4096;
    QByteArray buffer(chunk, Qt::Uninitialized);
    QByteArray beginning;
    Hasher hasher;
    qint64 size = 0;
    while (size <= before.st_size) {
        const qint64 n = device->read(buffer.data(), chunk);
        if (n < 0)
            return refused(EvidenceProblem::Unreadable, errno);
        if (n == 0)
            break;
        if (size == 0)
            beginning = buffer.first(std::min(n, enoughToTell));
        hasher.add(QByteArrayView(buffer).first(n));
        size += n;
    }
    if (size != before.st_size || fstat(fd, &after) != 0 || !sameState(before, after))
        return std::unexpected(EvidenceProblem{EvidenceProblem::Changing});

    const QString name = QFileInfo(path).fileName();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, beginning).name();
    return TakenFile(name, type, size, hasher.finish(), fcntl(fd, F_DUPFD_CLOEXEC, 3));
}

std::vector<std::expected<TakenFile, EvidenceProblem>> TakenFile::takeAll(const QStringList &paths)
{
    std::vector<std::expected<TakenFile, EvidenceProblem>> taken(
        static_cast<size_t>(paths.size()), std::unexpected(EvidenceProblem{EvidenceProblem::Missing}));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++)
            taken[static_cast<size_t>(i)] = take(paths[i]);
    };
    const std::jthread other(work);
    work();
    return taken;
}

std::unique_ptr<QIODevice> TakenFile::open() const
{
    return deviceOn(m_descriptor->fd);
}
