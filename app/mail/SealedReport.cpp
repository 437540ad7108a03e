#include "app/mail/SealedReport.h"

#include "app/mail/Headers.h"
#include "crypto/Random.h"

#include <csignal>
#include <fcntl.h>
#include <future>
#include <thread>
#include <unistd.h>

namespace {

/// The outer mail around the armor (RFC 3156, 4), as what comes before and after it.
struct Frame {
    QByteArray before;
    QByteArray after;
};

Frame frameOf(const Envelope &envelope)
{
    constexpr qsizetype randomBytes = 16;
    const QByteArray mark = Random::hex(randomBytes).toLatin1(); // stands where the armor will

    const Gmime::Ref<GMimeMultipart> encrypted(g_mime_multipart_new_with_subtype("encrypted"));
    g_mime_multipart_set_boundary(encrypted.get(), Random::hex(randomBytes).toLatin1().constData());
    g_mime_object_set_content_type_parameter(Gmime::as<GMimeObject>(encrypted.get()), "protocol",
                                             "application/pgp-encrypted");
    const auto add = [&](const char *subType, const char *fileName, const QByteArray &content) {
        const Gmime::Ref<GMimePart> part(g_mime_part_new_with_type("application", subType));
        auto *object = Gmime::as<GMimeObject>(part.get());
        if (fileName) {
            g_mime_object_set_content_type_parameter(object, "name", fileName);
            g_mime_object_set_disposition(object, "inline");
            g_mime_object_set_content_disposition_parameter(object, "filename", fileName);
        }
        const Gmime::Ref<GMimeStream> stream(
            g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<size_t>(content.size())));
        const Gmime::Ref<GMimeDataWrapper> wrapper(
            g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
        g_mime_part_set_content(part.get(), wrapper.get());
        g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_7BIT);
        g_mime_multipart_add(encrypted.get(), object);
    };
    add("pgp-encrypted", nullptr, "Version: 1\r\n");
    add("octet-stream", "encrypted.asc", mark + "\r\n");

    const auto message = messageWith(envelope, envelope.outerSubject());
    g_mime_message_set_mime_part(message.get(), Gmime::as<GMimeObject>(encrypted.get()));

    QByteArray whole = Gmime::bytesOf(Gmime::as<GMimeObject>(message.get()));
    whole.replace("\r\n\t", "\r\n "); // no byte but printable ones, also where a header is folded (THREATS-M4)
    const qsizetype at = whole.indexOf(mark);
    return {whole.first(at), whole.sliced(at + mark.size() + 2)};
}

/// The letter flowing through a pipe: a thread of its own writes it, the sealer reads it.
class LetterPipe final {
public:
    explicit LetterPipe(const Letter &letter)
    {
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC) != 0)
            return;
        constexpr int capacity = 1024 * 1024;
        fcntl(ends[1], F_SETPIPE_SZ, capacity); // fewer switches; the default will do where it is refused
        m_read = ends[0];
        m_written = std::async(std::launch::async, [&letter, out = ends[1]] {
            sigset_t pipes;
            sigemptyset(&pipes);
            sigaddset(&pipes, SIGPIPE);
            pthread_sigmask(SIG_BLOCK, &pipes, nullptr); // a sealer that gave up is an error, not a signal
            auto written = letter.write(out);
            close(out);
            return written;
        });
    }
    LetterPipe(const LetterPipe &) = delete;
    LetterPipe &operator=(const LetterPipe &) = delete;
    ~LetterPipe() { stop(); }

    /// Bytes of the letter, 0 when it was written whole, -1 when it was not.
    qint64 read(std::span<char> into)
    {
        if (m_read < 0)
            return -1;
        const ssize_t n = ::read(m_read, into.data(), into.size());
        return n == 0 && !result() ? -1 : n;
    }

    /// What became of the writing; waits for its end.
    const std::expected<void, MailProblem> &result()
    {
        if (m_written.valid())
            m_result = m_written.get();
        return m_result;
    }

    /// Lets the writer go, wherever it is.
    void stop()
    {
        if (m_read >= 0)
            close(m_read);
        m_read = -1;
        (void)result();
    }

private:
    int m_read = -1;
    std::future<std::expected<void, MailProblem>> m_written;
    std::expected<void, MailProblem> m_result =
        std::unexpected(MailProblem{MailProblem::OutFailed, QStringLiteral("no pipe")});
};

std::expected<void, MailProblem> append(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, file.errorString()});
    return {};
}

} // namespace

QString sealedFileName(const QString &reference, SealedForm form)
{
    const QString ending = form == SealedForm::File ? QStringLiteral(".eml.pgp") : QStringLiteral(".eml");
    return QStringLiteral("locked-report-") + reference.section(u'-', -1).toLower() + ending;
}

std::expected<SealedReport, MailProblem> sealLetter(const Letter &letter, const VerifiedKey &key, SealedForm form,
                                                    const QString &path, const SealingWishes &wishes)
{
    const bool message = form == SealedForm::Message;
    Q_ASSERT(!message || letter.envelope().from);
    auto out = OutFile::create(path, wishes.overwrite);
    if (!out)
        return std::unexpected(out.error());
    QFile &file = out->file();

    const Frame frame = message ? frameOf(letter.envelope()) : Frame{};
    if (auto written = append(file, frame.before); !written)
        return std::unexpected(written.error());

    LetterPipe pipe(letter);
    const auto sealed = seal(
        key, [&](std::span<char> into) { return pipe.read(into); }, file,
        {.armored = message, .compressed = wishes.compressed}, wishes.cancel);
    pipe.stop();
    if (!sealed) {
        const auto &written = pipe.result();
        if (sealed.error().what == SealProblem::ReadFailed && !written)
            return std::unexpected(written.error());
        return std::unexpected(MailProblem{MailProblem::NotSealed, sealed.error().detail, sealed.error().what});
    }
    if (auto written = append(file, frame.after); !written)
        return std::unexpected(written.error());
    const qint64 size = file.size();
    if (auto committed = out->commit(); !committed)
        return std::unexpected(committed.error());
    return SealedReport{form, path, letter.envelope(), size, key.expiredOn()};
}
