#pragma once

#include "app/evidence/EvidenceProblem.h"
#include "crypto/Digest.h"

#include <QIODevice>
#include <QStringList>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

/// Something that was taken out of a file before it goes, as the team is told.
struct TakenOut {
    QString what; ///< "password"
    qint64 times;
    qint64 values; ///< different ones

    friend bool operator==(const TakenOut &, const TakenOut &) = default;
};

/// A file that the person added, as it was at that moment: what it holds is fixed by its size and SHA-256.
class TakenFile final {
public:
    static constexpr qint64 largest = qint64{1} << 30; ///< 1 GiB

    /// Opens a regular file without ever waiting for it (no FIFO, device or socket), follows a symlink to one, reads it
    /// once to hash it. `reading` is told the bytes so far, on this thread; false from it ends the reading: Stopped.
    [[nodiscard]] static std::expected<TakenFile, EvidenceProblem>
    take(const QString &path, const std::function<bool(qint64)> &reading = {});

    /// Several at once, on two threads: one verdict a path, in their order.
    [[nodiscard]] static std::vector<std::expected<TakenFile, EvidenceProblem>> takeAll(const QStringList &paths);

    /// One that was taken before and is kept where nobody else changes it: `open` may give null, and its device fails
    /// when a byte is not what it was.
    [[nodiscard]] static TakenFile kept(QString name, QString type, qint64 size, Digest sha256,
                                        std::function<std::unique_ptr<QIODevice>()> open);
    /// One whose bytes are at hand: it never was a file, or is made of one.
    [[nodiscard]] static TakenFile inMemory(QString name, QString type, const QByteArray &bytes);

    /// The same file as it goes: a copy of that size and hash, which `open` makes of it, without what was taken out.
    [[nodiscard]] TakenFile without(std::vector<TakenOut> takenOut, qint64 size, Digest sha256,
                                    std::function<std::unique_ptr<QIODevice>()> open) const;

    [[nodiscard]] const QString &name() const { return m_name; } ///< without its folder
    [[nodiscard]] const QString &type() const
    {
        return m_type;
    } ///< by name and content, "application/octet-stream" else
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const Digest &sha256() const { return m_sha256; }
    [[nodiscard]] const std::vector<TakenOut> &takenOut() const { return m_takenOut; } ///< empty: it goes as it is

    /// The very file that was taken, also when its path has since come to mean another: readable, at its start, only
    /// for one reader at a time. Null when the system refuses.
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;
    /// Whether nobody touched it since: same size, same times of modification and of change, which nobody can set back.
    /// True for a kept one.
    [[nodiscard]] bool unchanged() const;

private:
    struct Descriptor;
    TakenFile(QString name, QString type, qint64 size, Digest sha256, std::shared_ptr<const Descriptor> descriptor,
              std::function<std::unique_ptr<QIODevice>()> open);
    QString m_name;
    QString m_type;
    qint64 m_size;
    Digest m_sha256;
    std::shared_ptr<const Descriptor> m_descriptor; ///< null for a kept one
    std::function<std::unique_ptr<QIODevice>()> m_open;
    std::vector<TakenOut> m_takenOut = {};
};
