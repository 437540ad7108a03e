#include "app/mail/Unpack.h"

#include "app/mail/GMimeHandles.h"
#include "app/mail/OutFile.h"
#include "app/mail/SaveFile.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>

#include <functional>

#include <fcntl.h>
#include <sys/stat.h>

namespace {

Gmime::Ref<GMimeStream> streamOf(const QFile &file)
{
    return Gmime::Ref<GMimeStream>(g_mime_stream_fs_new(fcntl(file.handle(), F_DUPFD_CLOEXEC, 3)));
}

Gmime::Ref<GMimeMessage> parse(QFile &file)
{
    file.seek(0);
    const auto stream = streamOf(file);
    g_mime_stream_reset(stream.get());
    const Gmime::Ref<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Gmime::Ref<GMimeMessage>(g_mime_parser_construct_message(parser.get(), nullptr));
}

/// A file name that means only itself on every system: no folder, no leading dot, nothing that hides or turns text, no
/// name of a device of Windows.
QString safeName(const QString &realName)
{
    constexpr qsizetype longest = 80; // up to three bytes each, of 255
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *([.]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestSuffix = 16; // by which a computer tells what opens it
    const qsizetype dot = realName.lastIndexOf(u'.');
    const QString suffix = dot >= 0 && realName.size() - dot <= longestSuffix ? realName.sliced(dot) : QString();
    const QString cut = realName.size() > longest ? realName.first(longest - suffix.size()) + suffix : realName;
    QString safe;
    for (const QChar c : cut) {
        const bool plain = (c.isLetterOrNumber() || QStringView(u".-_ ()+,@").contains(c)) && !c.isSurrogate();
        safe.append(plain ? c : u'_');
    }
    while (safe.startsWith(u'.') || safe.startsWith(u' ') || safe.startsWith(u'-'))
        safe[0] = u'_';
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (device.match(safe).hasMatch())
        safe.prepend(u'_');
    return safe.isEmpty() ? QStringLiteral("unnamed") : safe;
}

/// A safe name that is none of a report's own parts, also where case makes no difference.
QString safeNameApart(const QString &realName)
{
    const QString safe = safeName(realName);
    const QString folded = safe.toCaseFolded();
    return folded == u"report.json" || folded == u"report.txt" ? u'_' + safe : safe;
}

/// The digest of a file that was read from its start to its end, each piece taken; nullopt when it was not.
std::optional<Digest> readWhole(QFile &file, const std::function<bool(const QByteArray &)> &take)
{
    constexpr qint64 chunk = 256 * 1024;
    Hasher hasher;
    qint64 left = file.size();
    if (!file.seek(0))
        return std::nullopt;
    for (QByteArray bytes = file.read(chunk); !bytes.isEmpty(); bytes = file.read(chunk)) {
        hasher.add(bytes);
        left -= bytes.size();
        if (!take(bytes))
            return std::nullopt;
    }
    return left == 0 ? std::optional(hasher.finish()) : std::nullopt; // an error looks like the end
}

std::optional<Digest> readWhole(QFile &file)
{
    return readWhole(file, [](const QByteArray &) { return true; });
}

/// Names that differ also where case makes no difference.
class Names final {
public:
    QString unique(const QString &safe)
    {
        QString name = safe;
        for (int &number = m_last[safe.toCaseFolded()]; m_taken.contains(name.toCaseFolded());)
            name = QStringLiteral("%1-%2").arg(++number + 1).arg(safe);
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_last; ///< by how much a name was counted up
};

/// Whether no header grows beyond what our letters have: the parser keeps each whole in memory.
bool hasSmallHeaders(QFile &plain)
{
    constexpr qint64 most = 1024 * 1024;
    constexpr qint64 chunk = 64 * 1024;
    constexpr qsizetype longestLine = 8 * 1024 * 1024; // a report's text may be one line
    plain.seek(0);
    qint64 first = 0; // bytes up to the first blank line
    bool inHeader = true;
    qint64 line = 0;
    for (QByteArray bytes = plain.read(chunk); !bytes.isEmpty(); bytes = plain.read(chunk)) {
        for (const char c : std::as_const(bytes)) {
            first += inHeader ? 1 : 0;
            if (c != '\n') {
                line += c == '\r' ? 0 : 1;
            } else {
                inHeader = inHeader && line > 0;
                line = 0;
            }
            if (line > longestLine || first > most)
                return false;
        }
    }
    return true;
}

std::expected<UnpackedFile, MailProblem> writePart(GMimePart *part, const QString &folder, Names &names)
{
    const char *given = g_mime_part_get_filename(part);
    const QString realName = given ? QString::fromUtf8(given) : QStringLiteral("unnamed");
    const QString name = names.unique(safeName(realName));
    auto out = OutFile::create(folder + u'/' + name, OutFile::Never);
    if (!out)
        return std::unexpected(MailProblem{out.error().what, name});

    QFile &file = out->file();
    const auto stream = streamOf(file);
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content || g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0
        || g_mime_stream_flush(stream.get()) != 0)
        return std::unexpected(MailProblem{MailProblem::OutFailed, name});

    const auto sha256 = readWhole(file);
    const qint64 size = file.size();
    if (!sha256)
        return std::unexpected(MailProblem{MailProblem::OutFailed, name});
    if (auto committed = out->commit(); !committed)
        return std::unexpected(MailProblem{committed.error().what, name});
    return UnpackedFile{name, realName, size, *sha256};
}

/// A message of parts, as all our letters are.
std::expected<Gmime::Ref<GMimeMessage>, MailProblem> letterIn(QFile &plain)
{
    if (!hasSmallHeaders(plain))
        return std::unexpected(MailProblem{MailProblem::NotAReport, QStringLiteral("a header without an end")});
    auto message = parse(plain);
    GMimeObject *root = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (!root || !g_mime_content_type_is_type(g_mime_object_get_content_type(root), "multipart", "mixed"))
        return std::unexpected(MailProblem{MailProblem::NotAReport, QStringLiteral("no multipart/mixed inside")});
    return message;
}

} // namespace

std::expected<std::unique_ptr<QFile>, MailProblem> findSealed(const Mime &, const QString &path, const QString &folder)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return std::unexpected(MailProblem{MailProblem::NotAReport, file->errorString()});
    constexpr qint64 enoughToTell = 64;
    const QByteArray head = file->peek(enoughToTell);
    const bool binary = !head.isEmpty() && (head.at(0) & 0x80);
    if (binary || head.trimmed().startsWith("-----BEGIN PGP MESSAGE-----"))
        return file;

    const auto message = parse(*file);
    GMimeObject *root = message ? g_mime_message_get_mime_part(message.get()) : nullptr;
    if (!root || !GMIME_IS_MULTIPART_ENCRYPTED(root)
        || g_mime_multipart_get_count(Gmime::as<GMimeMultipart>(root)) != 2)
        return std::unexpected(MailProblem{MailProblem::NotAReport, QStringLiteral("no multipart/encrypted")});
    GMimeObject *second = g_mime_multipart_get_part(Gmime::as<GMimeMultipart>(root), 1);
    GMimeDataWrapper *content = GMIME_IS_PART(second) ? g_mime_part_get_content(Gmime::as<GMimePart>(second)) : nullptr;

    auto decoded = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/.vouchsafe-XXXXXX"));
    if (!content || !decoded->open())
        return std::unexpected(MailProblem{MailProblem::OutFailed, decoded->errorString()});
    const auto stream = streamOf(*decoded);
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0 || g_mime_stream_flush(stream.get()) != 0)
        return std::unexpected(MailProblem{MailProblem::OutFailed, QStringLiteral("the sealed part was not taken")});
    decoded->seek(0);
    return decoded;
}

std::expected<Digest, MailProblem> plainDigest(QFile &plain)
{
    const auto digest = readWhole(plain);
    if (!digest)
        return std::unexpected(MailProblem{MailProblem::OutFailed, plain.errorString()});
    return *digest;
}

bool isReport(const Mime &, QFile &plain)
{
    const auto letter = letterIn(plain);
    if (!letter)
        return false;
    auto *mixed = Gmime::as<GMimeMultipart>(g_mime_message_get_mime_part(letter->get()));
    for (int i = 0; i < g_mime_multipart_get_count(mixed); ++i) {
        GMimeObject *part = g_mime_multipart_get_part(mixed, i);
        const char *name = GMIME_IS_PART(part) ? g_mime_part_get_filename(Gmime::as<GMimePart>(part)) : nullptr;
        if (QByteArrayView(name) == "report.json")
            return true;
    }
    return false;
}

std::expected<UnpackedFile, MailProblem> unpackApart(QFile &plain, const QString &name, const QString &folder)
{
    constexpr mode_t ownerOnly = 0700;
    mkdir(QFile::encodeName(folder).constData(), ownerOnly); // when it cannot be made, the file says so
    const QString safe = safeNameApart(name);
    std::optional<Digest> sha256;
    const auto path = saveFile(folder, safe, [&](QFile &out) -> std::expected<void, MailProblem> {
        sha256 = readWhole(plain, [&](const QByteArray &bytes) { return out.write(bytes) == bytes.size(); });
        if (!sha256)
            return std::unexpected(MailProblem{MailProblem::OutFailed});
        return {};
    });
    if (!path)
        return std::unexpected(MailProblem{path.error().what, safe});
    return UnpackedFile{QFileInfo(*path).fileName(), name, plain.size(), *sha256};
}

std::expected<Unpacked, MailProblem> unpack(const Mime &, QFile &plain, const QString &folder)
{
    const auto letter = letterIn(plain);
    if (!letter)
        return std::unexpected(letter.error());
    constexpr mode_t ownerOnly = 0700;
    mkdir(QFile::encodeName(folder).constData(), ownerOnly); // when it cannot be made, the first file says so
    Unpacked unpacked;
    const char *subject = g_mime_message_get_subject(letter->get());
    unpacked.subject = QString::fromUtf8(subject);
    auto *mixed = Gmime::as<GMimeMultipart>(g_mime_message_get_mime_part(letter->get()));
    constexpr int mostParts = 10'000;
    const int parts = g_mime_multipart_get_count(mixed);
    if (parts > mostParts)
        return std::unexpected(MailProblem{MailProblem::NotAReport, QStringLiteral("too many parts")});
    Names names;
    for (int i = 0; i < parts; ++i) { // our letters are flat
        if (!GMIME_IS_PART(g_mime_multipart_get_part(mixed, i)))
            return std::unexpected(MailProblem{MailProblem::NotAReport, QStringLiteral("nested parts")});
    }
    for (int i = 0; i < parts; ++i) {
        auto written = writePart(Gmime::as<GMimePart>(g_mime_multipart_get_part(mixed, i)), folder, names);
        if (!written) { // half a report would be taken for a whole one
            for (const UnpackedFile &file : unpacked.files)
                QFile::remove(folder + u'/' + file.name);
            return std::unexpected(written.error());
        }
        unpacked.files.push_back(std::move(*written));
    }
    return unpacked;
}
