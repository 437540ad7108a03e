#include "app/mail/SealStream.h"

#include "app/mail/Conduit.h"

std::expected<void, MailProblem> sealWritten(const PlainWriter &write, qint64 total, const VerifiedKey &key,
                                             const SealForm &form, QFile &out, const SealingWishes &wishes)
{
    std::expected<void, MailProblem> written;
    std::expected<void, SealProblem> sealed;
    {
        Conduit conduit([&](const LetterSink &sink) {
            written = write(sink);
            return written.has_value();
        });
        qint64 done = 0;
        const auto source = [&](std::span<char> into) {
            const qint64 n = conduit.read(into, wishes.cancel);
            done += std::max(n, qint64{0});
            if (wishes.progress)
                wishes.progress(done, total);
            return n;
        };
        sealed = seal(key, source, out, form, wishes.cancel);
    }
    if (sealed)
        return {};
    if (sealed.error().what == SealProblem::ReadFailed && !written)
        return written;
    return std::unexpected(MailProblem{MailProblem::NotSealed, sealed.error().detail, sealed.error().what});
}

std::expected<Digest, MailProblem> digestOf(QFile &file)
{
    constexpr qint64 chunk = 262'144;
    QByteArray buffer(chunk, Qt::Uninitialized);
    Hasher hasher;
    qint64 n = file.seek(0) ? 0 : -1;
    while (n >= 0 && (n = file.read(buffer.data(), chunk)) > 0)
        hasher.add(QByteArrayView(buffer).first(n));
    if (n < 0)
        return std::unexpected(MailProblem{MailProblem::OutFailed, file.errorString()});
    return hasher.finish();
}
