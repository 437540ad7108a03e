#include "app/mail/MessageFrame.h"

#include "app/mail/Headers.h"
#include "crypto/Random.h"

MessageFrame frameOf(const Envelope &envelope, const QString &boundary)
{
    constexpr qsizetype randomBytes = 16;
    const QByteArray mark = Random::hex(randomBytes).toLatin1(); // stands where the armor will

    const Gmime::Ref<GMimeMultipart> encrypted(g_mime_multipart_new_with_subtype("encrypted"));
    g_mime_multipart_set_boundary(encrypted.get(), boundary.toLatin1().constData());
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
