#include "app/mail/DirectSending.h"

#include "app/mail/MailLines.h"
#include "app/net/Submission.h"

#include <QFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <sys/stat.h>

namespace {

/// The sealed file while it is sent: opened once, looked through before, and proven to be still the same before its
/// last bytes are given away.
class MessageFile final {
public:
    explicit MessageFile(const SealedReport &sealed) : m_file(sealed.path), m_size(sealed.size) { }

    [[nodiscard]] std::expected<void, SendProblem> open();
    [[nodiscard]] qint64 read(std::span<char> into);

private:
    [[nodiscard]] bool unchanged() const;

    QFile m_file;
    qint64 m_size;
    qint64 m_read = 0;
    struct stat m_state = {}; ///< when it was opened
};

std::unexpected<SendProblem> no(SendProblem::What what)
{
    return std::unexpected(SendProblem{what});
}

std::expected<void, SendProblem> MessageFile::open()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || fstat(m_file.handle(), &m_state) != 0
        || m_state.st_size != m_size)
        return no(SendProblem::FileChanged);
    constexpr qint64 chunk = 262'144;
    MailLines lines;
    QByteArray buffer(chunk, Qt::Uninitialized);
    qint64 n = 0;
    while ((n = m_file.read(buffer.data(), chunk)) > 0) {
        if (!lines.add(QByteArrayView(buffer).first(n)))
            return no(SendProblem::NotAMessage);
    }
    if (n < 0 || !m_file.seek(0))
        return no(SendProblem::FileChanged);
    if (m_size == 0 || !lines.atEndOfLine())
        return no(SendProblem::NotAMessage);
    return {};
}

bool MessageFile::unchanged() const
{
    const auto same = [](const timespec &a, const timespec &b) {
        return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
    };
    struct stat now = {};
    return fstat(m_file.handle(), &now) == 0 && now.st_size == m_size && same(now.st_mtim, m_state.st_mtim);
}

qint64 MessageFile::read(std::span<char> into)
{
    const qint64 wanted = std::min(static_cast<qint64>(into.size()), m_size - m_read);
    const qint64 n = m_file.read(into.data(), wanted);
    if (n < 0 || (n == 0 && wanted > 0))
        return -1;
    m_read += n;
    return m_read < m_size || unchanged() ? n : -1;
}

} // namespace

std::expected<ServerReply, SendProblem> sendDirectly(const SendRequest &request)
{
    const SealedReport &sealed = request.sealed;
    if (sealed.form != SealedForm::Message || !sealed.envelope.from)
        return no(SendProblem::NotAMessage);
    MessageFile file(sealed);
    if (const auto opened = file.open(); !opened)
        return std::unexpected(opened.error());
    return submit({.server = request.server,
                   .login = request.login,
                   .proxy = request.proxy,
                   .patience = request.patience,
                   .from = sealed.envelope.from->text().toLatin1(),
                   .to = sealed.envelope.to.text().toLatin1(),
                   .size = sealed.size,
                   .read = [&file](std::span<char> into) { return file.read(into); },
                   .cancel = request.cancel,
                   .progress = request.progress})
        .transform([](const QString &said) { return ServerReply{said}; });
}

QFuture<std::expected<ServerReply, SendProblem>> sendInBackground(SendRequest request)
{
    return QtConcurrent::run([request = std::move(request)] {
        QThreadPool *const pool = QThreadPool::globalInstance();
        pool->releaseThread(); // it mostly waits, for minutes perhaps: meanwhile others may work
        auto result = sendDirectly(request);
        pool->reserveThread();
        return result;
    });
}
