#include "app/mail/Receipt.h"

#include "app/mail/UnsentMail.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostApart = 1000;
constexpr qsizetype longestApart = 128; // its line
constexpr qsizetype longestText = 16 * 1024 + mostApart * longestApart;
constexpr qsizetype longestValue = 2000; // as much as a server is listened to

const QString title = u"Vouchsafe receipt 1"_s;
const QString about = u"What was sent, to whom, when and how. It holds nothing of the report itself."_s;
const QString howTo = u"To compare it with the locked file: vouchsafe receipt verify RECEIPT FILE"_s;
const QString apartStart = u"Another way: "_s; // one line a file
const QString nothing = u"-"_s;

/// In the order of the text.
enum Field : size_t { Reference, When, Team, To, Key, Size, Sha256, Way, ServerSaid, FieldCount };
using Values = std::array<QString, FieldCount>;

const std::array<QLatin1StringView, FieldCount> names{
    "Reference"_L1, "Sent"_L1, "Team"_L1, "Address"_L1, "Key"_L1, "Size"_L1, "SHA-256"_L1, "Way"_L1, "Server said"_L1};

/// One line that shows only what it is: no control characters, line ends or direction marks.
QString oneLine(const QString &text)
{
    QString cut = text.simplified();
    if (cut.size() > longestValue) {
        cut.truncate(cut.at(longestValue - 1).isHighSurrogate() ? longestValue - 1 : longestValue);
        cut = cut.trimmed(); // or it would be another line when it is read again
    }
    QString line;
    for (const QChar c : std::as_const(cut)) {
        const bool visible = c.isSurrogate()
            || (c.isPrint() && c.category() != QChar::Other_Format && c != QChar::LineSeparator
                && c != QChar::ParagraphSeparator);
        line.append(visible ? c : QChar(QChar::ReplacementCharacter));
    }
    return line;
}

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QString apartText(const Receipt::Apart &apart)
{
    return u"%1 bytes, SHA-256 %2"_s.arg(QString::number(apart.size), apart.sha256.hex());
}

/// Bytes as the text has them; nullopt unless it is written exactly so.
std::optional<qint64> sizeOf(const QString &text)
{
    const QString number = text.section(u' ', 0, 0);
    bool isNumber = false;
    const qint64 size = number.toLongLong(&isNumber);
    return isNumber && size >= 0 && text == u"%1 bytes"_s.arg(size) ? std::optional(size) : std::nullopt;
}

/// nullopt unless it is exactly what apartText() gives.
std::optional<Receipt::Apart> apartOf(const QString &line)
{
    const QString text = line.sliced(apartStart.size());
    const auto size = sizeOf(text.section(u", "_s, 0, 0));
    const auto sha256 = Digest::parse(text.section(u' ', -1));
    if (!size || !sha256)
        return std::nullopt;
    const Receipt::Apart apart{*size, *sha256};
    return apartText(apart) == text ? std::optional(apart) : std::nullopt;
}

/// The values of a text that has each line once and in its place.
std::optional<Values> valuesIn(const QStringList &lines)
{
    constexpr qsizetype before = 3; // title, about, blank
    constexpr qsizetype after = 2; // blank, howTo
    if (lines.size() != before + static_cast<qsizetype>(FieldCount) + after || lines[0] != title || lines[1] != about
        || !lines[2].isEmpty() || !lines[lines.size() - 2].isEmpty() || lines.constLast() != howTo)
        return std::nullopt;
    Values values;
    for (size_t i = 0; i < FieldCount; ++i) {
        const QString &line = lines[before + static_cast<qsizetype>(i)];
        const QString start = names.at(i) + u": "_s;
        values.at(i) = line.sliced(std::min(start.size(), line.size()));
        if (!line.startsWith(start) || values.at(i).isEmpty() || values.at(i) != oneLine(values.at(i)))
            return std::nullopt;
    }
    return values;
}

} // namespace

std::expected<Receipt, MailProblem> Receipt::of(const SealedReport &sealed, const QDateTime &when, const QString &team,
                                                const Fingerprint &fingerprint, const QString &way,
                                                const QString &serverSaid)
{
    Hasher hasher;
    const auto read = readSealed(sealed, {}, [&](QByteArrayView piece) {
        hasher.add(piece);
        return true;
    });
    if (!read)
        return std::unexpected(read.error());
    std::vector<Apart> apart;
    for (const ApartFile &file : sealed.apart)
        apart.push_back({file.size, file.sha256});
    const auto toTheSecond = QDateTime::fromSecsSinceEpoch(when.toSecsSinceEpoch(), QTimeZone::UTC);
    return Receipt{oneLine(sealed.envelope.reference),
                   toTheSecond,
                   oneLine(team),
                   sealed.envelope.to,
                   fingerprint,
                   sealed.size,
                   hasher.finish(),
                   oneLine(way),
                   oneLine(serverSaid),
                   apart};
}

std::optional<Receipt> Receipt::parse(const QByteArray &text)
{
    if (text.size() > longestText)
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8); // takes the mark at the start away
    const QString decoded = utf8(text);
    if (utf8.hasError())
        return std::nullopt;
    QStringList lines = decoded.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    QStringList fixed = lines;
    std::vector<Apart> apart;
    for (const QString &line : std::as_const(lines)) {
        const auto read = line.startsWith(apartStart) ? apartOf(line) : std::nullopt;
        if (!read)
            continue;
        apart.push_back(*read);
        fixed.removeOne(line);
    }
    const auto values = valuesIn(fixed);
    if (!values)
        return std::nullopt;
    const auto when = QDateTime::fromString(values->at(When), Qt::ISODate);
    const auto to = Address::parse(values->at(To));
    const auto key = Fingerprint::parse(values->at(Key));
    const auto size = sizeOf(values->at(Size));
    const auto sha256 = Digest::parse(values->at(Sha256));
    if (!when.isValid() || !to || !key || !size || !sha256)
        return std::nullopt;
    const QString said = values->at(ServerSaid);
    Receipt receipt{values->at(Reference),
                    when,
                    values->at(Team),
                    *to,
                    *key,
                    *size,
                    *sha256,
                    values->at(Way),
                    said == nothing ? QString() : said,
                    apart};
    // dates, keys and sums can be written in several ways, and lines stand elsewhere: ours is one
    return receipt.text() == lines.join(u'\n').toUtf8() + '\n' ? std::optional(receipt) : std::nullopt;
}

QByteArray Receipt::text() const
{
    const Values values{reference,
                        timeText(when),
                        team,
                        to.text(),
                        fingerprint.grouped(),
                        u"%1 bytes"_s.arg(size),
                        sha256.hex(),
                        way,
                        serverSaid.isEmpty() ? nothing : serverSaid};
    QStringList lines{title, about, {}};
    for (size_t i = 0; i < FieldCount; ++i)
        lines.append(names.at(i) + u": "_s + (values.at(i).isEmpty() ? nothing : values.at(i)));
    for (const Apart &file : apart)
        lines.append(apartStart + apartText(file));
    lines += {QString(), howTo};
    return (lines.join(u'\n') + u'\n').toUtf8();
}

std::expected<Receipt::Compared, MailProblem> Receipt::compare(const QString &path) const
{
    const auto unreadable = [&](const QString &why) {
        return std::unexpected(MailProblem{MailProblem::FileChanged, why});
    };
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // a FIFO or device would keep us waiting
        return unreadable(info.isFile() ? file.errorString() : QFileInfo(path).fileName());
    const qint64 found = file.size();
    constexpr qint64 chunk = 256 * 1024;
    Hasher hasher;
    for (qint64 left = found; left > 0;) {
        const QByteArray piece = file.read(std::min(chunk, left));
        if (piece.isEmpty())
            return unreadable(file.errorString());
        hasher.add(piece);
        left -= piece.size();
    }
    const Apart it{found, hasher.finish()};
    if (it == Apart{size, sha256})
        return Compared{Match::Letter, it.size, it.sha256};
    return Compared{std::ranges::contains(apart, it) ? Match::Apart : Match::No, it.size, it.sha256};
}

std::expected<void, MailProblem> writeText(const Receipt &receipt, const QString &path, OutFile::Overwrite overwrite)
{
    auto out = OutFile::create(path, overwrite);
    if (!out)
        return std::unexpected(out.error());
    const QByteArray text = receipt.text();
    if (out->file().write(text) != text.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, out->file().errorString()});
    return out->commit();
}
