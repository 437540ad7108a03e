#include "app/vault/CaseFiles.h"

#include "app/vault/CaseSchema.h"

namespace {

constexpr qint64 largest = qint64{1} << 30; // bytes
constexpr qint64 chunksAtOnce = 16; // 4 MiB between two turns of others: a flush each is not too dear

/// Up to 4 MiB of the device, in chunks; the last one of all is shorter or missing.
std::expected<std::vector<QByteArray>, VaultProblem> nextChunks(QIODevice &from, Hasher &hasher)
{
    std::vector<QByteArray> chunks;
    while (std::ssize(chunks) < chunksAtOnce) {
        QByteArray chunk(chunkSize, Qt::Uninitialized);
        qint64 filled = 0;
        while (filled < chunkSize) {
            const qint64 n = from.read(chunk.data() + filled, chunkSize - filled);
            if (n < 0)
                return std::unexpected(VaultProblem{VaultProblem::DiskFault, QStringLiteral("reading the file")});
            if (n == 0)
                break;
            filled += n;
        }
        chunk.truncate(filled);
        hasher.add(chunk);
        if (filled > 0)
            chunks.push_back(std::move(chunk));
        if (filled < chunkSize)
            break;
    }
    return chunks;
}

/// Its bytes first, a few at a time: with secure_delete each page is written twice.
Done removeIncomplete(CaseStore &store, qint64 id)
{
    for (;;) {
        bool left = true;
        const Done removed = store.write([&](Database &database) -> Done {
            if (Done some = database.run("DELETE FROM chunks WHERE attachment = ?1 AND n IN"
                                         " (SELECT n FROM chunks WHERE attachment = ?1 ORDER BY n DESC LIMIT ?2)",
                                         {id, chunksAtOnce});
                !some)
                return some;
            if (Done shrunk = database.run("PRAGMA incremental_vacuum"); !shrunk) // gives the space back to the disk
                return shrunk;
            const auto count = database.number("SELECT count(*) FROM chunks WHERE attachment = ?", {id});
            if (!count)
                return std::unexpected(count.error());
            left = *count > 0;
            return left ? Done() : database.run("DELETE FROM attachments WHERE id = ? AND complete = 0", {id});
        });
        if (!removed || !left)
            return removed;
    }
}

} // namespace

std::expected<std::vector<Attachment>, VaultProblem> CaseFiles::list(CaseStore &store)
{
    std::vector<Attachment> found;
    bool readable = true;
    const Done done = store.read([&](Database &database) {
        return database.each("SELECT id, name, type, size, sha256 FROM attachments WHERE complete = 1 ORDER BY id", {},
                             [&](const Row &row) {
                                 const auto sha256 = Digest::parse(row.text(4));
                                 readable = readable && sha256;
                                 if (sha256)
                                     found.push_back({row.number(0), row.text(1), row.text(2), row.number(3), *sha256});
                             });
    });
    if (!done)
        return std::unexpected(done.error());
    if (!readable)
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("a hash")});
    return found;
}

namespace {

/// `given`: the id it shall have; nullopt: the next one.
std::expected<Attachment, VaultProblem> take(CaseStore &store, std::optional<qint64> given, const QString &name,
                                             const QString &type, QIODevice &from,
                                             const std::function<void(qint64)> &progress, const std::stop_token &cancel)
{
    const qint64 expected = from.isSequential() ? -1 : from.size() - from.pos();
    if (expected > largest)
        return std::unexpected(VaultProblem{VaultProblem::TooBig});

    qint64 id = 0;
    if (const Done begun = store.write([&](Database &database) {
            const Done put = given
                ? database.run("INSERT INTO attachments (id, name, type) VALUES (?, ?, ?)", {*given, name, type})
                : database.run("INSERT INTO attachments (name, type) VALUES (?, ?)", {name, type});
            return put.transform([&] { id = database.lastId(); });
        });
        !begun)
        return std::unexpected(begun.error());

    Hasher hasher;
    qint64 size = 0;
    const auto copyAll = [&]() -> Done {
        for (qint64 n = 0;;) {
            if (cancel.stop_requested())
                return std::unexpected(VaultProblem{VaultProblem::Cancelled});
            const auto chunks = nextChunks(from, hasher);
            if (!chunks)
                return std::unexpected(chunks.error());
            for (const QByteArray &chunk : *chunks)
                size += chunk.size();
            if (size > largest)
                return std::unexpected(VaultProblem{VaultProblem::TooBig});
            if (chunks->empty())
                return {};
            if (Done put = store.write([&](Database &database) -> Done {
                    for (const QByteArray &chunk : *chunks)
                        if (Done one = database.run("INSERT INTO chunks VALUES (?, ?, ?)", {id, n++, chunk}); !one)
                            return one;
                    return {};
                });
                !put)
                return put;
            if (progress)
                progress(size);
        }
    };
    Done copied = copyAll();
    if (copied && expected >= 0 && size != expected)
        copied = std::unexpected(VaultProblem{VaultProblem::Changing});
    if (copied) {
        const Digest sha256 = hasher.finish();
        copied = store.write([&](Database &database) {
            return database.run("UPDATE attachments SET complete = 1, size = ?, sha256 = ? WHERE id = ?",
                                {size, sha256.hex(), id});
        });
        if (copied)
            return Attachment{id, name, type, size, sha256};
    }
    std::ignore = removeIncomplete(store, id); // else the sweep at the next opening does it
    return std::unexpected(copied.error());
}

} // namespace

std::expected<Attachment, VaultProblem> CaseFiles::attach(CaseStore &store, const QString &name, const QString &type,
                                                          QIODevice &from, const std::function<void(qint64)> &progress,
                                                          const std::stop_token &cancel)
{
    return take(store, {}, name, type, from, progress, cancel);
}

std::expected<Attachment, VaultProblem> CaseFiles::attachAs(CaseStore &store, const Attachment &known, QIODevice &from)
{
    return take(store, known.id, known.name, known.type, from, {}, {});
}

Done CaseFiles::detach(CaseStore &store, qint64 id)
{
    return store
        .write(
            [&](Database &database) { return database.run("UPDATE attachments SET complete = 0 WHERE id = ?", {id}); })
        .transform([&] {
            std::ignore = removeIncomplete(store, id); // it is gone for the person; else the next opening sweeps it
        });
}

Done CaseFiles::sweep(CaseStore &store)
{
    std::vector<qint64> incomplete;
    Done done = store.read([&](Database &database) {
        return database.each("SELECT id FROM attachments WHERE complete = 0", {},
                             [&](const Row &row) { incomplete.push_back(row.number(0)); });
    });
    for (const qint64 id : incomplete)
        if (done)
            done = removeIncomplete(store, id);
    return done;
}
