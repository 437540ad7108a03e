#include "app/mail/Letter.h"

#include "app/mail/FileSource.h"
#include "app/mail/Headers.h"
#include "crypto/Base64Lines.h"
#include "crypto/Random.h"

namespace {

constexpr qsizetype longest8bitLine = 998; // RFC 5322, 2.1.1

using Part = Gmime::Ref<GMimePart>;

/// 128 random bits: not to be found in any content (THREATS-M5).
QByteArray randomMark()
{
    constexpr qsizetype randomBytes = 16;
    return Random::hex(randomBytes).toLatin1();
}

MailProblem notTaken()
{
    return {MailProblem::OutFailed, QStringLiteral("the letter was not taken")};
}

/// Line ends of the text as MIME has them: CRLF.
QByteArray withCrlf(QByteArray text)
{
    return text.replace("\r\n", "\n").replace('\n', "\r\n");
}

bool fits8bit(const QByteArray &text)
{
    qsizetype line = 0;
    for (const char c : text) {
        line = c == '\n' ? 0 : line + 1;
        if (line > longest8bitLine || c == '\0')
            return false;
    }
    return true;
}

/// Content that is in `given` already is written as it is, other content is encoded.
void setContent(GMimePart *part, const QByteArray &bytes, GMimeContentEncoding given, GMimeContentEncoding encoding)
{
    const Gmime::Ref<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<size_t>(bytes.size())));
    const Gmime::Ref<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), given));
    g_mime_part_set_content(part, content.get());
    g_mime_part_set_content_encoding(part, encoding);
}

Part reportText(const QByteArray &text)
{
    Part part(g_mime_part_new_with_type("text", "plain"));
    auto *object = Gmime::as<GMimeObject>(part.get());
    g_mime_object_set_content_type_parameter(object, "charset", "utf-8");
    g_mime_object_set_disposition(object, "inline");
    g_mime_object_set_content_disposition_parameter(object, "filename", "report.txt");
    const QByteArray lines = withCrlf(text);
    setContent(part.get(), lines, GMIME_CONTENT_ENCODING_DEFAULT,
               fits8bit(lines) ? GMIME_CONTENT_ENCODING_8BIT : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    Base64Lines encoder;
    QByteArray lines;
    encoder.add(bytes, lines);
    encoder.finish(lines);
    return lines;
}

/// A name that every mail program reads: ASCII letters, digits and a few marks.
QByteArray asciiName(const QString &name)
{
    QByteArray ascii;
    for (const QChar c : name) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        ascii.append(plain ? c.toLatin1() : '_');
    }
    return ascii;
}

/// An attachment: always base64, for "binary" corrupts it in Thunderbird under a green padlock (docs/PRODUCT.md).
Part attachment(const QString &name, const QString &type, const QByteArray &base64)
{
    const QByteArray mainType = type.section(u'/', 0, 0).toUtf8();
    const QByteArray subType = type.section(u'/', 1, 1).toUtf8();
    Part part(g_mime_part_new_with_type(mainType.constData(), subType.constData()));
    auto *object = Gmime::as<GMimeObject>(part.get());
    g_mime_object_set_content_type_parameter(object, "name", asciiName(name).constData());
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    g_mime_object_set_content_disposition_parameter(object, "filename", name.toUtf8().constData());
    setContent(part.get(), base64, GMIME_CONTENT_ENCODING_BASE64, GMIME_CONTENT_ENCODING_BASE64);
    return part;
}

/// RFC 9788, 2.2: what the outer, readable headers say, so that the reader can tell them from the real ones.
void addOuterHeaders(GMimeObject *message, const Envelope &envelope)
{
    const QByteArray date(g_mime_object_get_header(message, "Date"));
    const auto add = [&](const QString &name, const QString &value) {
        g_mime_object_append_header(message, "HP-Outer",
                                    QString(name + QStringLiteral(": ") + value).toUtf8().constData(), "utf-8");
    };
    add(QStringLiteral("From"), envelope.from->text());
    add(QStringLiteral("To"), envelope.to.text());
    add(QStringLiteral("Date"), QString::fromUtf8(date));
    add(QStringLiteral("Message-ID"), u'<' + envelope.messageId + u'>');
    add(QStringLiteral("Subject"), envelope.outerSubject());
}

} // namespace

Envelope Envelope::make(const QString &reference, const Address &to, const std::optional<Address> &from,
                        const QDateTime &date)
{
    constexpr qsizetype randomBytes = 16;
    const QString messageId = from ? Random::hex(randomBytes) + u'@' + from->domain() : QString();
    return {reference, to, from, date.toUTC(), messageId};
}

QString Envelope::outerSubject() const
{
    return QStringLiteral("Security report ") + reference.section(u'-', -1);
}

Letter::Letter(const Mime &, Envelope envelope, QString subject, QByteArray text, QByteArray json,
               std::vector<LetterFile> files)
    : m_envelope(std::move(envelope)), m_subject(std::move(subject)), m_text(std::move(text)), m_json(std::move(json)),
      m_files(std::move(files))
{
}

std::expected<void, MailProblem> Letter::write(int pipe) const
{
    const Gmime::Ref<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_set_boundary(mixed.get(), randomMark().constData());
    auto *root = Gmime::as<GMimeObject>(mixed.get());
    g_mime_object_set_content_type_parameter(root, "protected-headers", "v1");
    g_mime_object_set_content_type_parameter(root, "hp", "cipher");

    const auto add = [&](const Part &part) { g_mime_multipart_add(mixed.get(), Gmime::as<GMimeObject>(part.get())); };
    add(reportText(m_text));
    add(attachment(QStringLiteral("report.json"), QStringLiteral("application/json"), base64Lines(m_json)));
    std::vector<QByteArray> marks; // stand where the files will
    for (const LetterFile &file : m_files) {
        marks.push_back(randomMark());
        add(attachment(file.name, file.type, marks.back()));
    }
    const auto message = messageWith(m_envelope, m_subject);
    if (m_envelope.from)
        addOuterHeaders(Gmime::as<GMimeObject>(message.get()), m_envelope);
    g_mime_message_set_mime_part(message.get(), root);

    // GMime writes the frame; the files go between its pieces, for its own filters take three times as long
    const QByteArray frame = Gmime::bytesOf(Gmime::as<GMimeObject>(message.get()));
    QByteArrayView rest(frame);
    for (size_t i = 0; i < m_files.size(); ++i) {
        const qsizetype at = rest.indexOf(marks[i]);
        if (!writeAll(pipe, rest.first(at)))
            return std::unexpected(notTaken());
        if (auto written = FileSource(m_files[i]).write(pipe); !written)
            return written;
        rest = rest.sliced(at + marks[i].size());
    }
    if (!writeAll(pipe, rest))
        return std::unexpected(notTaken());
    return {};
}

qint64 Letter::estimatedSize() const
{
    constexpr qint64 headers = 2048;
    constexpr qint64 partHeaders = 512;
    const auto inBase64 = [](qint64 bytes) { return Base64Lines::sizeOf(bytes) + partHeaders; };
    qint64 size = headers + m_text.size() + inBase64(m_json.size());
    for (const LetterFile &file : m_files)
        size += inBase64(file.size);
    return size;
}
