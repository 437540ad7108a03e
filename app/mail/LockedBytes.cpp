#include "app/mail/LockedBytes.h"

#include "app/mail/RegularFile.h"

#include <QFileInfo>

std::expected<void, MailProblem> readLocked(const QString &path, qint64 size, const std::optional<Digest> &sha256,
                                            const std::stop_token &cancel,
                                            const std::function<bool(QByteArrayView)> &sink)
{
    constexpr qint64 chunk = 262'144;
    const QString name = QFileInfo(path).fileName();
    QFile in(path);
    const auto changed = std::unexpected(MailProblem{MailProblem::FileChanged, name});
    if (!openRegular(in) || in.size() != size)
        return changed;
    Hasher hasher;
    for (qint64 left = size; left > 0;) {
        if (cancel.stop_requested())
            return std::unexpected(MailProblem{MailProblem::NotSealed, {}, SealProblem::Cancelled});
        const QByteArray piece = in.read(std::min(chunk, left));
        if (piece.isEmpty())
            return changed;
        hasher.add(piece);
        if (!sink(piece))
            return std::unexpected(MailProblem{MailProblem::OutFailed, name});
        left -= piece.size();
    }
    if (sha256 && hasher.finish() != *sha256)
        return changed;
    return {};
}
