#include "app/mail/UnsentMail.h"

#include "app/mail/CoverLetter.h"
#include "app/mail/Headers.h"
#include "app/mail/LockedBytes.h"
#include "crypto/Base64Lines.h"
#include "crypto/Random.h"

namespace {

constexpr qsizetype randomBytes = 16;

using Part = Gmime::Ref<GMimePart>;

Part partOf(const char *type, const char *subType, const QByteArray &content, GMimeContentEncoding encoding)
{
    Part part(g_mime_part_new_with_type(type, subType));
    const Gmime::Ref<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(content.constData(), static_cast<size_t>(content.size())));
    const Gmime::Ref<GMimeDataWrapper> wrapper(g_mime_data_wrapper_new_with_stream(stream.get(), encoding));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

/// The whole mail with `mark` where the file's base64 will stand.
QByteArray frameAround(const SealedReport &sealed, const QByteArray &mark)
{
    const CoverLetter letter = coverLetter(sealed.envelope);
    const Part text = partOf("text", "plain", letter.body.toUtf8() + "\r\n", GMIME_CONTENT_ENCODING_7BIT);
    g_mime_object_set_content_type_parameter(Gmime::as<GMimeObject>(text.get()), "charset", "us-ascii");
    const Part file = partOf("application", "octet-stream", mark, GMIME_CONTENT_ENCODING_BASE64);
    const QByteArray name = sealedFileName(sealed.envelope.reference, sealed.form).toUtf8();
    g_mime_object_set_content_type_parameter(Gmime::as<GMimeObject>(file.get()), "name", name.constData());
    g_mime_object_set_disposition(Gmime::as<GMimeObject>(file.get()), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(file.get(), name.constData());

    const Gmime::Ref<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(mixed.get(), Random::hex(randomBytes).toLatin1().constData());
    g_mime_multipart_add(mixed.get(), Gmime::as<GMimeObject>(text.get()));
    g_mime_multipart_add(mixed.get(), Gmime::as<GMimeObject>(file.get()));

    const Envelope unsent{sealed.envelope.reference, sealed.envelope.to, {}, sealed.envelope.date, {}};
    const auto message = messageWith(unsent, letter.subject);
    auto *object = Gmime::as<GMimeObject>(message.get());
    g_mime_object_remove_header(object, "Date");
    g_mime_object_prepend_header(object, "X-Unsent", "1", nullptr);
    g_mime_message_set_mime_part(message.get(), Gmime::as<GMimeObject>(mixed.get()));
    return Gmime::bytesOf(object);
}

} // namespace

std::expected<void, MailProblem> readSealed(const SealedReport &sealed, const std::stop_token &cancel,
                                            const std::function<bool(QByteArrayView)> &sink)
{
    return readLocked(sealed.path, sealed.size, sealed.sha256, cancel, sink);
}

std::expected<void, MailProblem> writeUnsentMail(const Mime &, const SealedReport &sealed, QFile &out,
                                                 const std::stop_token &cancel)
{
    const QByteArray mark = Random::hex(randomBytes).toLatin1();
    const QByteArray frame = frameAround(sealed, mark);
    const qsizetype at = frame.indexOf(mark);
    const auto put = [&](const QByteArray &bytes) { return out.write(bytes) == bytes.size(); };
    const auto failed = [&] { return std::unexpected(MailProblem{MailProblem::OutFailed, out.errorString()}); };

    if (!put(frame.first(at)))
        return failed();
    Base64Lines encoder;
    const auto written = readSealed(sealed, cancel, [&](QByteArrayView piece) {
        QByteArray lines;
        encoder.add(piece, lines);
        return put(lines);
    });
    if (!written)
        return written;
    QByteArray last;
    encoder.finish(last);
    if (!put(last) || !put(frame.sliced(at + mark.size())))
        return failed();
    return {};
}
