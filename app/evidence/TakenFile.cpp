#include "app/evidence/TakenFile.h"

#include <QBuffer>
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
    Descriptor(int number, const struct stat &found) : fd(number), state(found) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { close(fd); }
    int fd;
    struct stat state; ///< when it was taken
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
    const auto same = [](const timespec &x, const timespec &y) {
        return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
    };
    return a.st_size == b.st_size && same(a.st_mtim, b.st_mtim) && same(a.st_ctim, b.st_ctim);
}

} // namespace

TakenFile::TakenFile(QString name, QString type, qint64 size, Digest sha256,
                     std::shared_ptr<const Descriptor> descriptor, std::function<std::unique_ptr<QIODevice>()> open)
    : m_name(std::move(name)), m_type(std::move(type)), m_size(size), m_sha256(std::move(sha256)),
      m_descriptor(std::move(descriptor)), m_open(std::move(open))
{
}

TakenFile TakenFile::kept(QString name, QString type, qint64 size, Digest sha256,
                          std::function<std::unique_ptr<QIODevice>()> open)
{
    return TakenFile(std::move(name), std::move(type), size, std::move(sha256), {}, std::move(open));
}

TakenFile TakenFile::inMemory(QString name, QString type, const QByteArray &bytes)
{
    return kept(std::move(name), std::move(type), bytes.size(), Digest::sha256(bytes),
                [bytes]() -> std::unique_ptr<QIODevice> {
                    auto device = std::make_unique<QBuffer>();
                    device->setData(bytes);
                    return device->open(QIODevice::ReadOnly) ? std::move(device) : nullptr;
                });
}

TakenFile TakenFile::without(std::vector<TakenOut> takenOut, qint64 size, Digest sha256,
                             std::function<std::unique_ptr<QIODevice>()> open) const
{
    TakenFile copy(m_name, m_type, size, std::move(sha256), m_descriptor, std::move(open));
    copy.m_takenOut = std::move(takenOut);
    return copy;
}

std::expected<TakenFile, EvidenceProblem> TakenFile::take(const QString &path,
                                                          const std::function<bool(qint64)> &reading)
{
    // O_NONBLOCK: a FIFO without a writer would keep us here for ever
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return refused(errno == ENOENT || errno == ENOTDIR || errno == ELOOP ? EvidenceProblem::Missing
                           : errno == ENXIO                                  ? EvidenceProblem::NotAFile
                                                                             : EvidenceProblem::Unreadable,
                       errno);
    struct stat before = {};
    if (fstat(fd, &before) != 0) {
        close(fd);
        return refused(EvidenceProblem::Unreadable, errno);
    }
    const auto descriptor = std::make_shared<const Descriptor>(fd, before);
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
        if (reading && !reading(size))
            return std::unexpected(EvidenceProblem{EvidenceProblem::Stopped});
    }
    struct stat after = {};
    if (size != before.st_size || fstat(fd, &after) != 0 || !sameState(before, after))
        return std::unexpected(EvidenceProblem{EvidenceProblem::Changing});

    const QString name = QFileInfo(path).fileName();
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, beginning).name();
    return TakenFile(name, type, size, hasher.finish(), descriptor, [descriptor] { return deviceOn(descriptor->fd); });
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
    return m_open();
}

bool TakenFile::unchanged() const
{
    if (!m_descriptor)
        return true;
    struct stat now = {};
    return fstat(m_descriptor->fd, &now) == 0 && sameState(m_descriptor->state, now);
}
