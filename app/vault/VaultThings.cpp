#include "app/vault/VaultThings.h"

#include "app/vault/VaultFolder.h"
#include "crypto/Random.h"

#include <QFileInfo>

#include <array>

namespace {

/// Version 1.
Done begin(Database &database)
{
    return database.run("CREATE TABLE things (name TEXT PRIMARY KEY NOT NULL, data BLOB NOT NULL)").and_then([&] {
        return database.run("CREATE TABLE seen (id TEXT PRIMARY KEY NOT NULL, generation INTEGER NOT NULL)");
    });
}

constexpr std::array steps{begin};
constexpr Schema schema{0x56735468, steps}; // "VsTh"

Done look(const QString &path, const Secret &key, const char *sql, const std::function<void(const Row &)> &row)
{
    if (const QFileInfo file(path); !file.exists() && !file.isSymLink())
        return {};
    return Database::openToRead(path, key, schema).and_then([&](Database &&database) {
        return database.each(sql, {}, row);
    });
}

Done change(const QString &path, const Secret &key, const std::function<Done(Database &)> &work)
{
    if (const QFileInfo file(path); !file.exists() && !file.isSymLink()) {
        // whole before it has its name: half of one would look damaged for ever
        constexpr qsizetype randomBytes = 8;
        const QString making = path + QStringLiteral("-new-") + Random::hex(randomBytes); // of this process alone
        VaultFolder::unlinkDatabase(making);
        const Done made = Database::create(making, key, schema).and_then([](Database &&) { return Done(); });
        const Done named = made.and_then([&] { return VaultFolder::rename(making, path); });
        if (!named)
            VaultFolder::unlinkDatabase(making);
        if (!named && !QFileInfo::exists(path)) // another process may have been faster
            return named;
    }
    auto database = Database::open(path, key, schema);
    if (!database)
        return std::unexpected(database.error());
    if (database->problem())
        return std::unexpected(*database->problem());
    return database->transact([&] { return work(*database); });
}

} // namespace

std::expected<std::map<QString, QByteArray>, VaultProblem> VaultThings::read(const QString &path, const Secret &key)
{
    std::map<QString, QByteArray> found;
    return look(path, key, "SELECT name, data FROM things", [&](const Row &row) { found[row.text(0)] = row.blob(1); })
        .transform([&] { return std::move(found); });
}

Done VaultThings::keep(const QString &path, const Secret &key, const QString &name, const QByteArray &data)
{
    return change(path, key, [&](Database &database) {
        return database.run("INSERT OR REPLACE INTO things VALUES (?, ?)", {name, data});
    });
}

Done VaultThings::drop(const QString &path, const Secret &key, const QString &name)
{
    return change(path, key,
                  [&](Database &database) { return database.run("DELETE FROM things WHERE name = ?", {name}); });
}

bool VaultThings::setAsideIfDamaged(const QString &path, const Secret &key)
{
    const auto things = read(path, key);
    if (things || (things.error().what != VaultProblem::Damaged && things.error().what != VaultProblem::NotOurs))
        return false;
    constexpr qsizetype randomBytes = 8;
    return VaultFolder::rename(path, path + QStringLiteral(".damaged-") + Random::hex(randomBytes)).has_value();
}

std::expected<std::map<QString, qint64>, VaultProblem> VaultThings::seen(const QString &path, const Secret &key)
{
    std::map<QString, qint64> found;
    return look(path, key, "SELECT id, generation FROM seen",
                [&](const Row &row) { found[row.text(0)] = row.number(1); })
        .transform([&] { return std::move(found); });
}

Done VaultThings::see(const QString &path, const Secret &key, const std::map<QString, qint64> &generations)
{
    return change(path, key, [&](Database &database) -> Done {
        for (const auto &[id, generation] : generations) {
            const Done put = generation > 0
                ? database.run("INSERT OR REPLACE INTO seen VALUES (?, ?)", {id, generation})
                : database.run("DELETE FROM seen WHERE id = ?", {id});
            if (!put)
                return put;
        }
        return {};
    });
}
