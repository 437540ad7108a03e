#include "app/vault/VaultThings.h"

#include "app/vault/CaseLock.h"
#include "app/vault/VaultFolder.h"
#include "crypto/Random.h"

#include <QDateTime>
#include <QDir>
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
    if (const Done made = VaultThings::make(path, key); !made)
        return made;
    auto database = Database::open(path, key, schema);
    if (!database)
        return std::unexpected(database.error());
    if (database->problem())
        return std::unexpected(*database->problem());
    return database->transact([&] { return work(*database); });
}

/// Whether any page of it is not as it was written, or it is something else.
bool isDamaged(const QString &path, const Secret &key)
{
    if (const QFileInfo file(path); !file.exists() && !file.isSymLink())
        return false;
    QString answer;
    const Done asked = Database::openToRead(path, key, schema).and_then([&](Database &&database) {
        return database.snapshot([&] { // SQLCipher tells of a damaged page when the next statement begins
            return database.each("PRAGMA integrity_check", {}, [&](const Row &row) { answer += row.text(0); })
                .and_then([&] { return database.run("SELECT 1 FROM sqlite_schema"); });
        });
    });
    if (asked)
        return answer != QLatin1String("ok");
    return asked.error().what == VaultProblem::Damaged || asked.error().what == VaultProblem::NotOurs;
}

} // namespace

std::expected<std::map<QString, QByteArray>, VaultProblem> VaultThings::read(const QString &path, const Secret &key)
{
    std::map<QString, QByteArray> found;
    return look(path, key, "SELECT name, data FROM things", [&](const Row &row) { found[row.text(0)] = row.blob(1); })
        .transform([&] { return std::move(found); });
}

Done VaultThings::make(const QString &path, const Secret &key)
{
    if (const QFileInfo file(path); file.exists() || file.isSymLink())
        return {};
    // whole before it has its name: half of one would look damaged for ever
    constexpr qsizetype randomBytes = 8;
    const QString making = path + QStringLiteral("-new-") + Random::hex(randomBytes); // of this process alone
    const Done made = Database::create(making, key, schema).and_then([](Database &&) { return Done(); });
    const Done named = made.and_then([&] { return VaultFolder::rename(making, path); });
    if (!named)
        VaultFolder::unlinkDatabase(making);
    if (!named && !QFileInfo::exists(path)) // another process may have been faster
        return named;
    return {};
}

Done VaultThings::keep(const QString &path, const Secret &key, const QString &name, const QByteArray &data,
                       const Merge &merge)
{
    return change(path, key, [&](Database &database) {
        QByteArray kept = data;
        const auto mergeWith = [&](const Row &row) {
            if (merge)
                kept = merge(row.blob(0), data);
        };
        return database.each("SELECT data FROM things WHERE name = ?", {name}, mergeWith).and_then([&] {
            return database.run("INSERT OR REPLACE INTO things VALUES (?, ?)", {name, kept});
        });
    });
}

Done VaultThings::drop(const QString &path, const Secret &key, const QString &name)
{
    return change(path, key,
                  [&](Database &database) { return database.run("DELETE FROM things WHERE name = ?", {name}); });
}

bool VaultThings::isOpenedBy(const QString &path, const Secret &key)
{
    return Database::openToRead(path, key, schema).has_value();
}

bool VaultThings::setAsideIfDamaged(const QString &path, const Secret &key)
{
    if (!isDamaged(path, key))
        return false;
    auto alone = CaseLock::take(path + QStringLiteral(".lock"));
    if (!alone || !isDamaged(path, key)) // another process did it, and may have begun a new one
        return true;
    constexpr qsizetype randomBytes = 8;
    const QString aside = path + QStringLiteral(".damaged-") + Random::hex(randomBytes);
    // its journal first: left behind, it would be played back into the new one
    if (const QString journal = path + QStringLiteral("-journal"); QFileInfo::exists(journal))
        std::ignore = VaultFolder::rename(journal, aside + QStringLiteral("-journal"));
    std::ignore = VaultFolder::rename(path, aside); // on a disk that takes no changes it stays
    alone->removeFile();
    return true;
}

void VaultThings::sweep(const QString &path)
{
    constexpr qint64 hour = 3600; // seconds: whoever is at it needs no more than one
    const QFileInfo things(path);
    const auto left = things.dir().entryInfoList({things.fileName() + QStringLiteral("-new-*")}, QDir::Files);
    for (const QFileInfo &half : left)
        if (half.lastModified().secsTo(QDateTime::currentDateTime()) > hour)
            QFile::remove(half.filePath());
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
