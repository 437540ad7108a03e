#include "app/vault/CaseSchema.h"
#include "app/vault/CaseWords.h"
#include "app/vault/DiskError.h"
#include "app/vault/NewFile.h"
#include "app/vault/VaultInside.h"
#include "crypto/Random.h"

#include <QFile>
#include <QStorageInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

// An exported case (docs/vault.md): a key slot, filled up with zeros to one page, then the database.
constexpr qsizetype pageSize = 4096; // bytes
constexpr qsizetype keyBytes = 32;
constexpr qsizetype idBytes = 16;
constexpr qsizetype pieceSize = 1 << 20; // bytes copied at once

VaultProblem slotProblem(const SlotProblem &problem)
{
    switch (problem.what) {
    case SlotProblem::WrongPassphrase:
        return {VaultProblem::WrongPassphrase, problem.detail};
    case SlotProblem::NotASlot:
        return {VaultProblem::NotOurs, problem.detail};
    case SlotProblem::NewerVersion:
        return {VaultProblem::NewerVersion, problem.detail};
    case SlotProblem::TooCostly:
    case SlotProblem::NoMemory:
        return {VaultProblem::TooCostly, problem.detail};
    }
    Q_UNREACHABLE();
}

/// A database that only exists while one is written or read; gone at the end with its lock.
struct Passing {
    explicit Passing(const VaultFolder &where) : folder(where) { }
    Passing(const Passing &) = delete;
    Passing &operator=(const Passing &) = delete;
    ~Passing()
    {
        VaultFolder::unlinkDatabase(path);
        QFile::remove(folder.lock(id));
    }
    const VaultFolder &folder;
    CaseId id = Random::hex(idBytes);
    QString path = folder.exporting(id);
    std::expected<CaseLock, VaultProblem> lock = CaseLock::take(folder.lock(id));
};

Done copyTo(NewFile &out, QIODevice &from)
{
    for (;;) {
        const QByteArray piece = from.read(pieceSize);
        if (piece.isEmpty())
            return from.atEnd() ? Done() : std::unexpected(VaultProblem{VaultProblem::DiskFault});
        if (Done written = out.write(piece); !written)
            return written;
    }
}

/// What the database is made of: its tables, and how SQLite was told to make them.
std::expected<QString, VaultProblem> tablesOf(Database &database)
{
    QString tables;
    return database
        .each("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name", {},
              [&](const Row &row) {
                  for (int column = 0; column < 4; ++column)
                      tables += row.text(column) + QLatin1Char('\n');
              })
        .transform([&] { return std::move(tables); });
}

/// As many of everything, and with such ids, as ours could have.
Done checkCounts(Database &foreign)
{
    struct Limit {
        const char *count;
        qint64 most;
    };
    constexpr qint64 mostValues = 10'000;
    constexpr qint64 mostFiles = 1'000;
    constexpr qint64 mostWords = qint64{256} << 20; // bytes: they go through memory at once
    for (const Limit &limit :
         {Limit{"SELECT count(*) FROM fields", mostValues}, Limit{"SELECT count(*) FROM history", mostValues},
          Limit{"SELECT count(*) FROM attachments", mostFiles},
          Limit{"SELECT count(*) FROM (SELECT id FROM history UNION ALL SELECT id FROM attachments)"
                " WHERE id NOT BETWEEN 1 AND 2147483648",
                0},
          Limit{"SELECT (SELECT coalesce(sum(length(value)), 0) FROM fields)"
                " + (SELECT coalesce(sum(length(data)), 0) FROM history)",
                mostWords}}) {
        const auto found = foreign.number(limit.count);
        if (!found)
            return std::unexpected(found.error());
        if (*found > limit.most)
            return std::unexpected(VaultProblem{VaultProblem::NotOurs, QLatin1String(limit.count)});
    }
    return {};
}

/// Whether what somebody handed over is made as our cases are, before anything of it is used: a column that computes
/// its value, or a virtual table, would run their program in ours.
Done checkForeign(const QString &path, const Secret &key, CaseStore &fresh)
{
    std::expected<QString, VaultProblem> ours;
    if (Done read = fresh.read([&](Database &database) {
            ours = tablesOf(database);
            return Done();
        });
        !read || !ours)
        return std::unexpected(read ? ours.error() : read.error());
    return Database::openToRead(path, key, caseSchema()).and_then([&](Database &&foreign) -> Done {
        if (foreign.problem())
            return std::unexpected(*foreign.problem());
        return tablesOf(foreign).and_then([&](const QString &theirs) -> Done {
            if (theirs != *ours)
                return std::unexpected(VaultProblem{VaultProblem::NotOurs, QStringLiteral("tables")});
            return checkCounts(foreign);
        });
    });
}

/// It is copied, and then made a case of: room for both.
Done checkSize(qint64 size, const QString &folder)
{
    constexpr qint64 largest = qint64{60} << 30; // bytes
    if (size > largest)
        return std::unexpected(VaultProblem{VaultProblem::TooBig});
    if (const QStorageInfo disk(folder); disk.isValid() && disk.bytesAvailable() < 2 * size)
        return std::unexpected(VaultProblem{VaultProblem::DiskFull});
    return {};
}

/// A regular file, opened without ever waiting for it.
std::expected<std::unique_ptr<QFile>, VaultProblem> openForeign(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return std::unexpected(diskProblem(errno));
    auto file = std::make_unique<QFile>();
    struct stat found = {};
    if (fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode)
        && file->open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return file;
    ::close(descriptor);
    return std::unexpected(VaultProblem{VaultProblem::NotOurs, QStringLiteral("not a file")});
}

} // namespace

std::expected<void, VaultProblem> Vault::exportCase(const CaseId &id, const QString &path, const Secret &passphrase,
                                                    const SlotCost &cost)
{
    auto out = NewFile::create(path);
    if (!out)
        return std::unexpected(out.error());
    const auto from = m_inside->openToRead(id);
    if (!from)
        return std::unexpected(from.error());
    Passing passing(m_inside->folder);
    if (!passing.lock)
        return std::unexpected(passing.lock.error());

    const auto key = std::make_shared<const Secret>(Random::secret(keyBytes));
    auto slot = KeySlot::seal(*key, passphrase, cost);
    if (!slot)
        return std::unexpected(slotProblem(slot.error()));
    if (const Done made = CaseStore::make(passing.path, *key); !made)
        return made;
    auto to = CaseStore::open(passing.path, key, std::move(passing.lock));
    if (!to)
        return std::unexpected(to.error());
    if (Done copied = copyCase(*from, **to); !copied)
        return copied;
    const auto lock = (*to)->giveLock(); // until it was read: another process sweeps what nobody holds
    to->reset();

    QFile database(passing.path);
    if (!database.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(VaultProblem{VaultProblem::DiskFault});
    slot->append(pageSize - slot->size(), '\0');
    return out->write(*slot).and_then([&] { return copyTo(*out, database); }).and_then([&] { return out->commit(); });
}

std::expected<CaseId, VaultProblem> Vault::importCase(const QString &path, const Secret &passphrase)
{
    const auto file = openForeign(path);
    if (!file)
        return std::unexpected(file.error());
    if (const Done fits = checkSize((*file)->size(), m_inside->folder.cases()); !fits)
        return std::unexpected(fits.error());
    const QByteArray page = (*file)->read(pageSize);
    auto opened = KeySlot::open(page.first(std::min(page.size(), KeySlot::size)), passphrase);
    if (!opened)
        return std::unexpected(slotProblem(opened.error()));
    if (page.size() < pageSize || page.sliced(KeySlot::size).count('\0') != pageSize - KeySlot::size)
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("the first page")});
    const auto key = std::make_shared<const Secret>(std::move(*opened));

    Passing passing(m_inside->folder);
    if (!passing.lock)
        return std::unexpected(passing.lock.error());
    if (Done copied = NewFile::create(passing.path).and_then([&](NewFile &&copy) {
            return copyTo(copy, **file).and_then([&] { return copy.commit(); });
        });
        !copied)
        return std::unexpected(copied.error());
    auto begun = m_inside->begin();
    if (!begun)
        return std::unexpected(begun.error());
    Done done = checkForeign(passing.path, *key, *begun->second).and_then([&] {
        return CaseStore::open(passing.path, key, std::unexpected(VaultProblem{VaultProblem::ReadOnly}))
            .and_then([&](const std::shared_ptr<CaseStore> &from) {
                return from->check().and_then([&] { return copyCase(from, *begun->second); });
            });
    });
    if (done)
        done = m_inside->finish(begun->first, std::move(begun->second));
    if (!done) {
        begun->second.reset();
        m_inside->giveUp(begun->first);
        return std::unexpected(done.error());
    }
    return begun->first;
}
