#include "app/evidence/TextPart.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

/// Where the line after the first one begins, and the last one ends; the ends themselves where there is no line.
struct Cut {
    qsizetype from;
    qsizetype to;
};

Cut wholeLines(QByteArrayView bytes, bool fromStart, bool toEnd, TextEncoding encoding)
{
    const bool wide = encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be;
    constexpr qsizetype most = TextPart::most / 4; // a line that is longer is cut
    Cut cut{0, bytes.size()};
    if (!fromStart) {
        const qsizetype line = bytes.indexOf('\n');
        const bool found = line >= 0 && line < most;
        const qsizetype after = line + (encoding == TextEncoding::Utf16Le ? 2 : 1);
        cut.from = found ? after : 0;
        while (encoding == TextEncoding::Utf8 && cut.from < bytes.size()
               && (static_cast<uchar>(bytes[cut.from]) & 0xc0) == 0x80) // amid a letter
            ++cut.from;
    }
    if (!toEnd) {
        const qsizetype line = bytes.lastIndexOf('\n');
        if (line > bytes.size() - most)
            cut.to = line - (encoding == TextEncoding::Utf16Be ? 1 : 0);
    }
    if (wide) {
        cut.from -= cut.from % 2;
        cut.to -= cut.to % 2;
    }
    return {std::min(cut.from, bytes.size()), std::max(cut.from, cut.to)};
}

} // namespace

QString decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf16Le:
        return QStringDecoder(QStringDecoder::Utf16LE)(bytes);
    case TextEncoding::Utf16Be:
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes);
    case TextEncoding::Latin1:
        return QString::fromLatin1(bytes);
    case TextEncoding::Utf8:
    case TextEncoding::NotText:
        return QString::fromUtf8(bytes);
    }
    Q_UNREACHABLE();
}

std::expected<TextPart, EvidenceProblem> TextPart::read(const TakenFile &file, qint64 around, TextEncoding encoding,
                                                        std::span<const Finding> findings)
{
    const auto unreadable = std::unexpected(EvidenceProblem{EvidenceProblem::Unreadable});
    const auto device = file.open();
    qint64 begin = std::clamp<qint64>(around - most / 3, 0, std::max<qint64>(file.size() - most, 0));
    begin -= begin % 2;
    if (!device || !device->seek(begin))
        return unreadable;
    const QByteArray bytes = device->read(most);
    if (bytes.isEmpty() && file.size() > 0)
        return unreadable;
    const Cut cut = wholeLines(bytes, begin == 0, begin + bytes.size() >= file.size(), encoding);
    TextPart part{.begin = begin + cut.from, .end = begin + cut.to, .words = {}, .marks = {}};
    qint64 done = part.begin;
    const auto writeUpTo = [&](qint64 end) {
        part.words += decodedText(QByteArrayView(bytes).sliced(done - begin, end - done), encoding);
        done = end;
    };
    auto finding = std::ranges::lower_bound(findings, part.begin, {}, [](const Finding &each) { return each.end(); });
    for (; finding != findings.end() && finding->offset < part.end; ++finding) {
        const qint64 from = std::max(finding->offset, done);
        const qint64 to = std::min(finding->end(), part.end);
        if (to <= from)
            continue;
        writeUpTo(from);
        const qsizetype before = part.words.size();
        writeUpTo(to);
        part.marks.push_back({finding->offset, before, part.words.size() - before});
    }
    writeUpTo(part.end);
    return part;
}
