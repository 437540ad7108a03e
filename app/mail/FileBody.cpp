#include "app/mail/FileBody.h"

#include "crypto/Base64Lines.h"

std::expected<void, MailProblem> writeFileBody(const LetterFile &file, const LetterSink &sink)
{
    constexpr qint64 chunk = 256 * 1024;
    const auto changed = std::unexpected(MailProblem{MailProblem::FileChanged, file.name});
    const auto notTaken = std::unexpected(MailProblem{MailProblem::OutFailed, file.name});
    const auto device = file.open ? file.open() : nullptr;
    if (!device || !device->isReadable())
        return changed;

    Hasher hasher;
    Base64Lines encoder;
    QByteArray buffer(std::min(chunk, file.size), Qt::Uninitialized);
    for (qint64 left = file.size; left > 0;) {
        const qint64 n = device->read(buffer.data(), std::min(chunk, left));
        if (n <= 0) // shorter than it was
            return changed;
        const QByteArrayView bytes = QByteArrayView(buffer).first(n);
        hasher.add(bytes);
        QByteArray lines; // given away, so a new one each time
        encoder.add(bytes, lines);
        if (!sink(std::move(lines)))
            return notTaken;
        left -= n;
    }
    QByteArray last;
    encoder.finish(last);
    if (!sink(std::move(last)))
        return notTaken;
    if (hasher.finish() != file.sha256)
        return changed;
    return {};
}
