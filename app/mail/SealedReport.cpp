#include "app/mail/SealedReport.h"

#include "app/mail/Conduit.h"
#include "app/mail/Headers.h"
#include "crypto/Random.h"

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
    if (auto begun = append(file, frame.before); !begun)
        return std::unexpected(begun.error());

    std::expected<void, MailProblem> written;
    std::expected<void, SealProblem> sealed;
    {
        Conduit conduit([&](const LetterSink &sink) {
            written = letter.write(sink);
            return written.has_value();
        });
        qint64 done = 0;
        const auto source = [&](std::span<char> into) {
            const qint64 n = conduit.read(into, wishes.cancel);
            done += std::max(n, qint64{0});
            if (wishes.progress)
                wishes.progress(done, letter.estimatedSize());
            return n;
        };
        sealed = seal(key, source, file, {.armored = message, .compressed = wishes.compressed}, wishes.cancel);
    }
    if (!sealed) {
        if (sealed.error().what == SealProblem::ReadFailed && !written)
            return std::unexpected(written.error());
        return std::unexpected(MailProblem{MailProblem::NotSealed, sealed.error().detail, sealed.error().what});
    }
    if (auto ended = append(file, frame.after); !ended)
        return std::unexpected(ended.error());
    const qint64 size = file.size();
    if (auto committed = out->commit(); !committed)
        return std::unexpected(committed.error());
    return SealedReport{form, path, letter.envelope(), size, key.expiredOn()};
}
