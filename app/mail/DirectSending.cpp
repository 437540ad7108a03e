#include "app/mail/DirectSending.h"

#include "app/mail/MailLines.h"
#include "app/mail/RegularFile.h"
#include "app/net/Submission.h"

#include <QFile>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

namespace {

constexpr qint64 pieceSize = 262'144;

/// The sealed file while it is sent: opened once and looked through before. Every piece is proven to be the sealed one
/// again before any byte of it is given away, for whoever may write the file can do so at any time.
class MessageFile final {
public:
    explicit MessageFile(const SealedReport &sealed) : m_file(sealed.path), m_size(sealed.size), m_sha256(sealed.sha256)
    {
    }

    [[nodiscard]] std::expected<void, SendProblem> open();
    [[nodiscard]] qint64 read(std::span<char> into); ///< -1: it is another file by now

private:
    [[nodiscard]] bool nextPiece();

    QFile m_file;
    qint64 m_size;
    std::optional<Digest> m_sha256;
    std::vector<Digest> m_pieces = {}; ///< as they were when the whole was the sealed one
    size_t m_next = 0;
    QByteArray m_piece = {};
    qsizetype m_given = 0; ///< of m_piece
};

std::unexpected<SendProblem> no(SendProblem::What what)
{
    return std::unexpected(SendProblem{what});
}

std::expected<void, SendProblem> MessageFile::open()
{
    if (!m_sha256 || !openRegular(m_file) || m_file.size() != m_size)
        return no(SendProblem::FileChanged);
    MailLines lines;
    Hasher whole;
    bool isMail = m_size > 0;
    for (qint64 left = m_size; left > 0; left -= m_piece.size()) {
        m_piece = m_file.read(std::min(pieceSize, left));
        if (m_piece.isEmpty())
            return no(SendProblem::FileChanged);
        whole.add(m_piece);
        m_pieces.push_back(Digest::sha256(m_piece));
        isMail = isMail && lines.add(m_piece);
    }
    if (whole.finish() != *m_sha256 || !m_file.seek(0))
        return no(SendProblem::FileChanged);
    if (!isMail || !lines.atEndOfLine())
        return no(SendProblem::NotAMessage);
    m_piece.clear();
    return {};
}

bool MessageFile::nextPiece()
{
    m_piece = m_file.read(std::min(pieceSize, m_size - static_cast<qint64>(m_next) * pieceSize));
    m_given = 0;
    return Digest::sha256(m_piece) == m_pieces.at(m_next++);
}

qint64 MessageFile::read(std::span<char> into)
{
    if (m_given == m_piece.size()) {
        if (m_next == m_pieces.size())
            return 0;
        if (!nextPiece())
            return -1;
    }
    const auto n = std::min(static_cast<qsizetype>(into.size()), m_piece.size() - m_given);
    std::ranges::copy(QByteArrayView(m_piece).sliced(m_given, n), into.begin());
    m_given += n;
    return n;
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
