#include "app/mail/MailParts.h"

#include "app/mail/GMimeHandles.h"

#include <algorithm>

namespace {

constexpr qsizetype largestMail = 4LL * 1024 * 1024;
constexpr qsizetype mostParts = 200; // the parser goes into each, one in the other
constexpr int deepest = 20;

/// Whether it begins with the fields of a mail, one of which says how the rest was packed.
bool beginsLikeMail(QByteArrayView mail)
{
    constexpr qsizetype mostFields = 64LL * 1024;
    QByteArray head = mail.first(std::min(mail.size(), mostFields)).toByteArray().replace("\r\n", "\n");
    const qsizetype first = head.indexOf('\n');
    const qsizetype colon = head.indexOf(':');
    const bool startsWithField = colon > 0 && colon < first
        && std::ranges::all_of(head.first(colon), [](char c) { return c == '-' || isalnum(static_cast<uchar>(c)); });
    if (!startsWithField && !head.startsWith("From ")) // as some programs begin what they save
        return false;
    const qsizetype end = head.indexOf("\n\n");
    head = head.first(end < 0 ? head.size() : end).toLower();
    return head.contains("\nmime-version:") || head.contains("content-type:")
        || head.contains("content-transfer-encoding:");
}

bool hasFewParts(const QByteArray &mail)
{
    return mail.toLower().count("content-type") <= mostParts;
}

void collect(GMimeObject *object, int depth, std::vector<QByteArray> &parts)
{
    if (!object || depth > deepest)
        return;
    if (GMIME_IS_MULTIPART(object)) {
        auto *multipart = Gmime::as<GMimeMultipart>(object);
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            collect(g_mime_multipart_get_part(multipart, i), depth + 1, parts);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(Gmime::as<GMimeMessagePart>(object));
        collect(inner ? g_mime_message_get_mime_part(inner) : nullptr, depth + 1, parts);
    } else if (GMIME_IS_PART(object)) {
        GMimeDataWrapper *content = g_mime_part_get_content(Gmime::as<GMimePart>(object));
        const Gmime::Ref<GMimeStream> memory(g_mime_stream_mem_new());
        if (!content || g_mime_data_wrapper_write_to_stream(content, memory.get()) < 0)
            return;
        const GByteArray *bytes = g_mime_stream_mem_get_byte_array(Gmime::as<GMimeStreamMem>(memory.get()));
        parts.emplace_back(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
    }
}

} // namespace

std::optional<std::vector<QByteArray>> mailParts(const Mime &, const QByteArray &mail)
{
    if (mail.size() > largestMail || !beginsLikeMail(mail) || !hasFewParts(mail))
        return std::nullopt;
    const Gmime::Ref<GMimeStream> memory(
        g_mime_stream_mem_new_with_buffer(mail.constData(), static_cast<size_t>(mail.size())));
    const Gmime::Ref<GMimeParser> parser(g_mime_parser_new_with_stream(memory.get()));
    g_mime_parser_set_format(parser.get(), mail.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    const Gmime::Ref<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    std::vector<QByteArray> parts;
    if (message)
        collect(g_mime_message_get_mime_part(message.get()), 0, parts);
    if (parts.empty())
        return std::nullopt;
    return parts;
}
