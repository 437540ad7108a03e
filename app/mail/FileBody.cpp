#include "app/mail/FileBody.h"

#include "crypto/Base64Lines.h"

#include <cerrno>
#include <unistd.h>

bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        bytes = bytes.sliced(n);
    }
    return true;
}

std::expected<void, MailProblem> writeFileBody(const LetterFile &file, int descriptor)
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
    QByteArray lines;
    for (qint64 left = file.size; left > 0;) {
        const qint64 n = device->read(buffer.data(), std::min(chunk, left));
        if (n <= 0) // shorter than it was
            return changed;
        const QByteArrayView bytes = QByteArrayView(buffer).first(n);
        hasher.add(bytes);
        lines.resize(0);
        encoder.add(bytes, lines);
        if (!writeAll(descriptor, lines))
            return notTaken;
        left -= n;
    }
    lines.resize(0);
    encoder.finish(lines);
    if (!writeAll(descriptor, lines))
        return notTaken;
    if (hasher.finish() != file.sha256)
        return changed;
    return {};
}
