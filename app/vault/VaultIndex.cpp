#include "app/vault/VaultIndex.h"

#include "app/vault/VaultFolder.h"

#include <QTimeZone>

#include <array>

namespace {

/// Version 1. No problem: -1.
Done begin(Database &database)
{
    return database.run(
        "CREATE TABLE lines (id TEXT PRIMARY KEY NOT NULL, stamp BLOB NOT NULL, generation INTEGER NOT NULL,"
        " seen INTEGER NOT NULL, changed INTEGER NOT NULL, summary BLOB NOT NULL, problem INTEGER NOT NULL)");
}

constexpr std::array steps{begin};
constexpr Schema schema{0x56734978, steps}; // "VsIx"

constexpr qint64 noProblem = -1;

} // namespace

IndexLines VaultIndex::read(const QString &path, const Secret &key)
{
    IndexLines lines;
    const Done read = Database::openToRead(path, key, schema).and_then([&](Database &&database) {
        return database.each(
            "SELECT id, stamp, generation, seen, changed, summary, problem FROM lines", {}, [&](const Row &row) {
                IndexLine line{row.blob(1), row.number(2), row.number(3),
                               QDateTime::fromMSecsSinceEpoch(row.number(4), QTimeZone::UTC), row.blob(5)};
                if (const qint64 problem = row.number(6); problem != noProblem)
                    line.problem = static_cast<VaultProblem::What>(problem);
                lines.insert_or_assign(row.text(0), line);
            });
    });
    return read ? lines : IndexLines();
}

bool VaultIndex::isOpenedBy(const QString &path, const Secret &key)
{
    return Database::openToRead(path, key, schema).has_value();
}

Done VaultIndex::write(const QString &path, const Secret &key, const IndexLines &lines, const QStringList &gone)
{
    auto database = Database::open(path, key, schema);
    if (!database || database->problem()) { // of a newer version too: it is worth nothing by itself
        VaultFolder::unlinkDatabase(path);
        database = Database::create(path, key, schema);
    }
    if (!database)
        return std::unexpected(database.error());
    return database->transact([&]() -> Done {
        for (const auto &[id, line] : lines)
            if (Done put = database->run("INSERT OR REPLACE INTO lines VALUES (?, ?, ?, ?, ?, ?, ?)",
                                         {id, line.stamp, line.generation, line.seen, line.changed.toMSecsSinceEpoch(),
                                          line.summary, line.problem ? static_cast<qint64>(*line.problem) : noProblem});
                !put)
                return put;
        for (const QString &id : gone)
            if (Done taken = database->run("DELETE FROM lines WHERE id = ?", {id}); !taken)
                return taken;
        return {};
    });
}
