#include "app/mail/Headers.h"

Gmime::Ref<GMimeMessage> messageWith(const Envelope &envelope, const QString &subject)
{
    Gmime::Ref<GMimeMessage> message(g_mime_message_new(FALSE));
    const auto addMailbox = [&](GMimeAddressType type, const Address &address) {
        g_mime_message_add_mailbox(message.get(), type, nullptr, address.text().toUtf8().constData());
    };
    if (envelope.from)
        addMailbox(GMIME_ADDRESS_TYPE_FROM, *envelope.from);
    addMailbox(GMIME_ADDRESS_TYPE_TO, envelope.to);
    GDateTime *date = g_date_time_new_from_unix_utc(envelope.date.toSecsSinceEpoch());
    g_mime_message_set_date(message.get(), date);
    g_date_time_unref(date);
    if (!envelope.messageId.isEmpty())
        g_mime_object_append_header(Gmime::as<GMimeObject>(message.get()), "Message-ID",
                                    QStringLiteral("<%1>").arg(envelope.messageId).toUtf8().constData(), nullptr);
    g_mime_message_set_subject(message.get(), subject.toUtf8().constData(), "utf-8");
    return message;
}
