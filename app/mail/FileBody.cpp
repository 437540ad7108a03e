#include "app/mail/FileBody.h"

#include "crypto/Base64Lines.h"

namespace {

constexpr qint64 chunk = 256 * 1024;

/// Whether the file still begins with the bytes that were added; a log may have grown since. Stops when nobody reads
/// the letter any more.
bool hashesAsAdded(const LetterFile &file, const LetterSink &sink)
{
    const auto device = file.open();
    if (!device)
        return false;
    Hasher hasher;
    for (qint64 left = file.size; left > 0;) {
        const QByteArray bytes = device->read(std::min(chunk, left));
        if (bytes.isEmpty() || !sink({}))
            return false;
        hasher.add(bytes);
        left -= bytes.size();
    }
    return hasher.finish() == file.sha256;
}

} // namespace

std::expected<void, MailProblem> writeFileBody(const LetterFile &file, const LetterSink &sink)
{
    const auto changed = std::unexpected(MailProblem{MailProblem::FileChanged, file.name});
    const auto notTaken = std::unexpected(MailProblem{MailProblem::OutFailed, file.name});
    const auto device = file.open ? file.open() : nullptr;
    if (!device || !device->isReadable())
        return changed;

    Base64Lines encoder;
    QByteArray buffer(std::min(chunk, file.size), Qt::Uninitialized);
    for (qint64 left = file.size; left > 0;) {
        const qint64 n = device->read(buffer.data(), std::min(chunk, left));
        if (n <= 0) // shorter than it was
            return changed;
        QByteArray lines; // given away, so a new one each time
        encoder.add(QByteArrayView(buffer).first(n), lines);
        if (!sink(std::move(lines)))
            return notTaken;
        left -= n;
    }
    QByteArray last;
    encoder.finish(last);
    if (!sink(std::move(last)))
        return notTaken;
    const bool untouched = file.unchanged && file.unchanged(); // hashing all again takes as long as the rest
    if (!untouched && !hashesAsAdded(file, sink))
        return changed;
    return {};
}

std::expected<void, MailProblem> writeFileAsItIs(const LetterFile &file, const LetterSink &sink)
{
    const auto changed = std::unexpected(MailProblem{MailProblem::FileChanged, file.name});
    const auto device = file.open ? file.open() : nullptr;
    if (!device || !device->isReadable())
        return changed;
    Hasher hasher;
    for (qint64 left = file.size; left > 0;) {
        QByteArray bytes = device->read(std::min(chunk, left));
        if (bytes.isEmpty()) // shorter than it was
            return changed;
        hasher.add(bytes);
        left -= bytes.size();
        if (!sink(std::move(bytes)))
            return std::unexpected(MailProblem{MailProblem::OutFailed, file.name});
    }
    if (hasher.finish() != file.sha256)
        return changed;
    return {};
}
