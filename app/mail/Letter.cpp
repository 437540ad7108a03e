#include "app/mail/Letter.h"

#include "app/mail/FileBody.h"
#include "app/mail/Headers.h"
#include "crypto/Base64Lines.h"
#include "crypto/Random.h"

#include <algorithm>

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
    qsizetype line = 0; // with its CR
    for (qsizetype i = 0; i < text.size(); ++i) {
        line = text[i] == '\n' ? 0 : line + 1;
        const bool loneCr = text[i] == '\r' && text.mid(i + 1, 1) != "\n"; // a line end to some readers
        if (line > longest8bitLine + 1 || text[i] == '\0' || loneCr)
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

/// A name that every mail program reads: ASCII letters, digits and a few marks, short enough for one line.
QByteArray asciiName(const QString &name)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype ending = 10;
    QByteArray ascii;
    for (const QChar c : name) {
        const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_');
        ascii.append(plain ? c.toLatin1() : '_');
    }
    return ascii.size() <= longest ? ascii : ascii.first(longest - ending) + ascii.last(ending);
}

/// A file name as a parameter: as it stands when it is its own asciiName(), else percent-encoded UTF-8 (RFC 2231) in
/// pieces that fit their lines. Not GMime's: that puts an ASCII name's own line end into the header (THREATS-M3).
QByteArray fileNameParameter(const QString &name)
{
    if (!name.isEmpty() && name.toUtf8() == asciiName(name))
        return " filename=\"" + asciiName(name) + '"';

    constexpr qsizetype longestPiece = 54;
    QByteArray left = name.toUtf8().toPercentEncoding();
    QByteArrayList pieces;
    do {
        qsizetype size = std::min(longestPiece, left.size());
        const auto inCharacter = [&] { // "%", its two digits, or the "%" of a byte that continues a character
            return size < left.size()
                && (left.mid(size - 1, 1) == "%" || left.mid(size - 2, 1) == "%"
                    || (left[size] == '%' && left[size + 1] >= '8' && left[size + 1] <= 'B'));
        };
        while (inCharacter())
            --size;
        pieces.append(left.first(size));
        left.slice(size);
    } while (!left.isEmpty());

    QByteArrayList parameters;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        parameters.append(" filename*" + (pieces.size() > 1 ? QByteArray::number(i) + '*' : QByteArray())
                          + (i == 0 ? "=utf-8''" : "=") + pieces[i]);
    return parameters.join(";\r\n");
}

/// "image/png" in two. Plain bytes for what is no media type, and for a mail: the letter holds none (docs/PRODUCT.md).
std::pair<QByteArray, QByteArray> mediaType(const QString &type)
{
    const QByteArrayList halves = type.toLatin1().toLower().split('/');
    const bool plain =
        halves.size() == 2 && std::ranges::all_of(halves, [](const QByteArray &half) {
            return !half.isEmpty() && std::ranges::all_of(half, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || QByteArrayView("!#$&-^_.+").contains(c);
            });
        });
    if (!plain || halves[0] == "message" || halves[0] == "multipart")
        return {"application", "octet-stream"};
    return {halves[0], halves[1]};
}

/// An attachment: always base64, for "binary" corrupts it in Thunderbird under a green padlock (docs/PRODUCT.md).
Part attachment(const QString &name, const QString &type, const QByteArray &base64)
{
    const auto [mainType, subType] = mediaType(type);
    Part part(g_mime_part_new_with_type(mainType.constData(), subType.constData()));
    auto *object = Gmime::as<GMimeObject>(part.get());
    g_mime_object_set_content_type_parameter(object, "name", asciiName(name).constData());
    g_mime_object_set_disposition(object, GMIME_DISPOSITION_ATTACHMENT);
    GMimeHeader *disposition =
        g_mime_header_list_get_header(g_mime_object_get_header_list(object), "Content-Disposition");
    g_mime_header_set_raw_value(disposition, (" attachment;\r\n" + fileNameParameter(name) + "\r\n").constData());
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

std::expected<void, MailProblem> Letter::write(const LetterSink &sink) const
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
    qsizetype from = 0;
    for (size_t i = 0; i < m_files.size(); ++i) {
        const qsizetype at = frame.indexOf(marks[i], from);
        if (!sink(frame.sliced(from, at - from)))
            return std::unexpected(notTaken());
        if (auto written = writeFileBody(m_files[i], sink); !written)
            return written;
        from = at + marks[i].size();
    }
    if (!sink(frame.sliced(from)))
        return std::unexpected(notTaken());
    return {};
}

qint64 Letter::estimatedSize() const
{
    constexpr qint64 headers = 2048;
    qint64 size = headers + m_text.size() + estimatedSizeOf(m_json.size());
    for (const LetterFile &file : m_files)
        size += estimatedSizeOf(file.size);
    return size;
}

qint64 Letter::estimatedSizeOf(qint64 fileSize)
{
    constexpr qint64 partHeaders = 512;
    return Base64Lines::sizeOf(fileSize) + partHeaders;
}
