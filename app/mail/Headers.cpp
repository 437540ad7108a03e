#include "app/mail/Headers.h"

namespace {

/// One line that means only itself: no control character or line end of any kind, nor what looks like an encoded word
/// and would be decoded on its way (THREATS-M1).
QByteArray oneLine(QString text)
{
    for (QChar &c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text.toUtf8().replace("=?", "= ?");
}

} // namespace

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
    g_mime_message_set_subject(message.get(), oneLine(subject).constData(), "utf-8");
    return message;
}
