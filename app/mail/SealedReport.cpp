#include "app/mail/SealedReport.h"

#include "app/mail/Conduit.h"
#include "app/mail/MessageFrame.h"
#include "crypto/Random.h"

namespace {

std::expected<void, MailProblem> append(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, file.errorString()});
    return {};
}

/// Of the whole file, which nobody else can write yet.
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

} // namespace

QString sealedFileName(const QString &reference, SealedForm form)
{
    const QString ending = form == SealedForm::File ? QStringLiteral(".eml.pgp") : QStringLiteral(".eml");
    return QStringLiteral("locked-report-") + reference.section(u'-', -1).toLower() + ending;
}

std::expected<SealedReport, MailProblem> sealLetter(const Letter &letter, const VerifiedKey &key, SealedForm form,
                                                    const QString &path, const SealingWishes &wishes)
{
    const bool message = form == SealedForm::Message;
    Q_ASSERT(!message || letter.envelope().from);
    auto out = OutFile::create(path, wishes.overwrite);
    if (!out)
        return std::unexpected(out.error());
    QFile &file = out->file();

    constexpr qsizetype randomBytes = 16;
    const MessageFrame frame = message ? frameOf(letter.envelope(), Random::hex(randomBytes)) : MessageFrame{};
    if (auto begun = append(file, frame.before); !begun)
        return std::unexpected(begun.error());

    std::expected<void, MailProblem> written;
    std::expected<void, SealProblem> sealed;
    {
        Conduit conduit([&](const LetterSink &sink) {
            written = letter.write(sink);
            return written.has_value();
        });
        qint64 done = 0;
        const auto source = [&](std::span<char> into) {
            const qint64 n = conduit.read(into, wishes.cancel);
            done += std::max(n, qint64{0});
            if (wishes.progress)
                wishes.progress(done, letter.estimatedSize());
            return n;
        };
        sealed = seal(key, source, file, {.armored = message, .compressed = wishes.compressed}, wishes.cancel);
    }
    if (!sealed) {
        if (sealed.error().what == SealProblem::ReadFailed && !written)
            return std::unexpected(written.error());
        return std::unexpected(MailProblem{MailProblem::NotSealed, sealed.error().detail, sealed.error().what});
    }
    if (auto ended = append(file, frame.after); !ended)
        return std::unexpected(ended.error());
    const qint64 size = file.size();
    const auto sha256 = digestOf(file);
    if (!sha256)
        return std::unexpected(sha256.error());
    if (auto committed = out->commit(); !committed)
        return std::unexpected(committed.error());
    return SealedReport{form, path, letter.envelope(), size, key.expiredOn(), *sha256};
}
