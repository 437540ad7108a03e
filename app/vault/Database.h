#pragma once

#include "app/vault/VaultProblem.h"
#include "crypto/Secret.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <span>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;
class Database;

/// Done, or why not.
using Done = std::expected<void, VaultProblem>;

/// A value for a statement: integer, text or blob.
using Value = std::variant<qint64, QString, QByteArray>;

/// One row of an answer, for as long as the call that shows it.
class Row final {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) { }
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// What a database of ours is: its kind, and how one of each version becomes one of the next, from an empty one on. As
/// many steps as versions.
struct Schema {
    qint64 applicationId; ///< PRAGMA application_id
    std::span<Done (*const)(Database &)> steps;

    [[nodiscard]] qint64 version() const { return static_cast<qint64>(steps.size()); }
};

/// A SQLCipher database under a raw 32-byte key, in the one profile that docs/vault.md tells. Not for two threads at
/// once.
class Database final {
public:
    /// In a new file (0600); nothing may stand there yet.
    [[nodiscard]] static std::expected<Database, VaultProblem> create(const QString &path, const Secret &key,
                                                                      const Schema &schema);
    /// Brings it up to the newest version when it may. One of a newer version, or on a disk that takes no changes,
    /// is opened for reading; problem() tells.
    [[nodiscard]] static std::expected<Database, VaultProblem> open(const QString &path, const Secret &key,
                                                                    const Schema &schema);
    /// The same without writing into it: one that another process writes, or that is only looked at.
    [[nodiscard]] static std::expected<Database, VaultProblem> openToRead(const QString &path, const Secret &key,
                                                                          const Schema &schema);

    /// Why it cannot be written: NewerVersion or ReadOnly; nullopt when it can, or when openToRead() was asked.
    [[nodiscard]] const std::optional<VaultProblem> &problem() const { return m_problem; }

    /// One statement, each of its rows shown to `row`: what they say holds when all of it is done.
    [[nodiscard]] Done each(const char *sql, const std::vector<Value> &values,
                            const std::function<void(const Row &)> &row);
    [[nodiscard]] Done run(const char *sql, const std::vector<Value> &values = {});
    /// The first column of the first row; 0 when there is none.
    [[nodiscard]] std::expected<qint64, VaultProblem> number(const char *sql, const std::vector<Value> &values = {});
    /// All that `work` does or nothing; on the disk when it returns.
    [[nodiscard]] Done transact(const std::function<Done()> &work);
    /// All that `work` reads is of one state, whoever else writes.
    [[nodiscard]] Done snapshot(const std::function<Done()> &work);
    [[nodiscard]] qint64 lastId() const;

private:
    struct Close {
        void operator()(sqlite3 *connection) const;
    };
    enum Mode { New, Write, Read };

    Database() = default;
    [[nodiscard]] static std::expected<Database, VaultProblem> connect(const QString &path, const Secret &key);
    [[nodiscard]] static std::expected<Database, VaultProblem> openAs(Mode mode, const QString &path, const Secret &key,
                                                                      const Schema &schema);
    [[nodiscard]] Done step(const char *sql, const std::vector<Value> &values,
                            const std::function<void(const Row &)> &row);
    [[nodiscard]] Done within(const char *begin, const std::function<Done()> &work);
    [[nodiscard]] Done unlock(const Secret &key);
    [[nodiscard]] Done recognise(const Schema &schema, Mode mode);
    [[nodiscard]] Done migrate(const Schema &schema, qint64 from);

    std::unique_ptr<sqlite3, Close> m_connection;
    std::optional<VaultProblem> m_problem;
};
