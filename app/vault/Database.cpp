#define SQLITE_HAS_CODEC

#include "app/vault/Database.h"

#include "app/vault/DiskError.h"
#include "app/vault/SqliteError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

struct Finalize {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// "x'...'": SQLCipher takes these 64 digits for the key itself and derives nothing from them.
Secret rawKeyWord(const Secret &key)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    Secret word = Secret::ofSize(static_cast<qsizetype>(2 * key.bytes().size() + 3));
    auto out = word.writable().begin();
    *out++ = 'x';
    *out++ = '\'';
    for (const char byte : key.bytes()) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = digits[value >> 4U];
        *out++ = digits[value & 0xfU];
    }
    *out = '\'';
    return word;
}

/// SQLite gives the journal the same mode as the file.
Done makeEmptyFile(const QString &path)
{
    constexpr mode_t ownerOnly = 0600;
    const int file =
        ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (file < 0)
        return std::unexpected(diskProblem(errno));
    fchmod(file, ownerOnly); // whatever the umask says
    ::close(file);
    return {};
}

/// Only for a file that could not be opened: closing it drops the locks that SQLite holds on it in this process.
bool isPlainSqlite(const QString &path)
{
    static constexpr QByteArrayView mark = "SQLite format 3";
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

/// SQLite plays a journal that lies beside a file back before it looks at the key, and deletes the file that the
/// journal names as its super-journal, wherever that is. None of ours has one, since we never attach a second database.
Done checkJournal(const QByteArray &database)
{
    static constexpr QByteArrayView superJournal = "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
    const QByteArray path = database + "-journal";
    const int journal = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (journal < 0)
        return errno == ENOENT ? Done() : std::unexpected(diskProblem(errno));
    struct stat there = {};
    std::array<char, superJournal.size()> end{};
    const bool regular = fstat(journal, &there) == 0 && S_ISREG(there.st_mode);
    const auto read = regular ? ::pread(journal, end.data(), end.size(), there.st_size - superJournal.size()) : -1;
    ::close(journal);
    const bool names = read == superJournal.size() && QByteArrayView(end.data(), read) == superJournal;
    if (!regular || names)
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("a journal that is not ours")});
    return {};
}

int bind(sqlite3_stmt *statement, int place, const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return sqlite3_bind_int64(statement, place, *number);
    if (const auto *blob = std::get_if<QByteArray>(&value))
        return sqlite3_bind_blob64(statement, place, blob->constData(), static_cast<sqlite3_uint64>(blob->size()),
                                   SQLITE_STATIC); // lives as long as the statement
    const QByteArray text = std::get<QString>(value).toUtf8();
    return sqlite3_bind_text64(statement, place, text.constData(), static_cast<sqlite3_uint64>(text.size()),
                               SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

qint64 Row::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                             sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

void Database::Close::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

std::expected<Database, VaultProblem> Database::create(const QString &path, const Secret &key, const Schema &schema)
{
    if (const Done made = makeEmptyFile(path); !made)
        return std::unexpected(made.error());
    auto database = openAs(New, path, key, schema);
    if (!database)
        for (const QString &half : {path + QStringLiteral("-journal"), path})
            QFile::remove(half);
    return database;
}

std::expected<Database, VaultProblem> Database::open(const QString &path, const Secret &key, const Schema &schema)
{
    return openAs(Write, path, key, schema);
}

std::expected<Database, VaultProblem> Database::openToRead(const QString &path, const Secret &key, const Schema &schema)
{
    return openAs(Read, path, key, schema);
}

std::expected<Database, VaultProblem> Database::openAs(Mode mode, const QString &path, const Secret &key,
                                                       const Schema &schema)
{
    auto database = connect(path, key);
    if (database)
        if (const Done known = database->recognise(schema, mode); !known)
            database = std::unexpected(known.error());
    if (!database && database.error().what == VaultProblem::Damaged && isPlainSqlite(path))
        return std::unexpected(VaultProblem{VaultProblem::NotOurs, QStringLiteral("not encrypted")});
    return database;
}

std::expected<Database, VaultProblem> Database::connect(const QString &path, const Secret &key)
{
    // A home may lie behind a symlink; the file itself may not be one.
    const QFileInfo file(path);
    const QString folder = QDir(file.path()).canonicalPath();
    if (folder.isEmpty())
        return std::unexpected(diskProblem(ENOENT));
    const QByteArray whole = QFile::encodeName(folder + QLatin1Char('/') + file.fileName());
    struct stat there = {};
    if (lstat(whole.constData(), &there) != 0)
        return std::unexpected(diskProblem(errno));
    if (!S_ISREG(there.st_mode))
        return std::unexpected(VaultProblem{VaultProblem::NotOurs});

    if (const Done sound = checkJournal(whole); !sound)
        return std::unexpected(sound.error());

    Database database;
    sqlite3 *connection = nullptr;
    const int opened = sqlite3_open_v2(whole.constData(), &connection,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX, nullptr);
    database.m_connection.reset(connection);
    if (opened != SQLITE_OK)
        return std::unexpected(sqliteProblem(connection, opened));
    if (const Done unlocked = database.unlock(key); !unlocked)
        return std::unexpected(unlocked.error());
    return database;
}

Done Database::unlock(const Secret &key)
{
    constexpr int patience = 5000; // milliseconds
    sqlite3 *connection = m_connection.get();
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, patience);
    constexpr int longestValue = 16 << 20; // bytes; an answer is 1 MB at the most, a piece of a file 256 KiB
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // Before the key: nothing on stderr, and its memory locked and wiped.
    for (const char *setting : {"PRAGMA cipher_log_level = NONE", "PRAGMA cipher_memory_security = ON"})
        if (const Done set = run(setting); !set)
            return set;
    const Secret word = rawKeyWord(key);
    if (const int taken = sqlite3_key(connection, word.bytes().data(), static_cast<int>(word.bytes().size()));
        taken != SQLITE_OK)
        return std::unexpected(sqliteProblem(connection, taken));
    // The one profile there is: AES-256-CBC and HMAC-SHA512 on pages of 4096 bytes. EXTRA also writes the folder out
    // after the journal is gone.
    for (const char *setting : {"PRAGMA cipher_compatibility = 4", "PRAGMA temp_store = MEMORY", "PRAGMA mmap_size = 0",
                                "PRAGMA secure_delete = ON", "PRAGMA synchronous = EXTRA", "PRAGMA foreign_keys = ON",
                                "PRAGMA cell_size_check = ON", "PRAGMA journal_mode = DELETE"})
        if (const Done set = run(setting); !set)
            return set;
    return {};
}

Done Database::recognise(const Schema &schema, Mode mode)
{
    if (mode == New) // vacuum: before the first table; later on this would be a write
        return run("PRAGMA auto_vacuum = INCREMENTAL").and_then([&] { return migrate(schema, 0); });
    const auto application = number("PRAGMA application_id");
    const auto version = number("PRAGMA user_version");
    const auto actors = number("SELECT count(*) FROM sqlite_schema WHERE type IN ('view', 'trigger')");
    if (!application || !version || !actors)
        return std::unexpected(!application ? application.error() : !version ? version.error() : actors.error());
    if (*application == 0 && *version == 0) // cut down to nothing, which SQLite takes for a new one
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("empty")});
    if (*application != schema.applicationId || *version < 1 || *actors != 0)
        return std::unexpected(VaultProblem{VaultProblem::NotOurs});

    if (*version > schema.version())
        m_problem = VaultProblem{VaultProblem::NewerVersion, QString::number(*version)};
    else if (sqlite3_db_readonly(m_connection.get(), "main") == 1)
        m_problem = VaultProblem{VaultProblem::ReadOnly};
    if (m_problem || mode == Read)
        return run("PRAGMA query_only = ON");
    return *version < schema.version() ? migrate(schema, *version) : Done();
}

Done Database::migrate(const Schema &schema, qint64 from)
{
    return transact([&]() -> Done {
        for (const auto step : schema.steps.subspan(static_cast<size_t>(from)))
            if (Done stepped = step(*this); !stepped)
                return stepped;
        const QByteArray version = "PRAGMA user_version = " + QByteArray::number(schema.version());
        const QByteArray application = "PRAGMA application_id = " + QByteArray::number(schema.applicationId);
        return run(version.constData()).and_then([&] { return run(application.constData()); });
    });
}

Done Database::each(const char *sql, const std::vector<Value> &values, const std::function<void(const Row &)> &row)
{
    if (!std::string_view(sql).starts_with("SELECT"))
        return step(sql, values, row);
    // SQLCipher gives zeros for a damaged page and remembers the error until the transaction ends. When that page is
    // the last one of a long value, SQLite looks at no other and answers as if all were well: so one look more.
    const auto look = [&] {
        return step(sql, values, row).and_then([&] {
            return step("SELECT 1 FROM sqlite_schema LIMIT 1", {}, [](const Row &) { });
        });
    };
    return sqlite3_get_autocommit(m_connection.get()) != 0 ? snapshot(look) : look();
}

Done Database::step(const char *sql, const std::vector<Value> &values, const std::function<void(const Row &)> &row)
{
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare_v2(m_connection.get(), sql, -1, &prepared, nullptr);
    const Statement statement(prepared);
    for (int place = 0; code == SQLITE_OK && place < static_cast<int>(values.size()); ++place)
        code = bind(prepared, place + 1, values[static_cast<size_t>(place)]);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteProblem(m_connection.get(), code));
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW)
        row(Row(prepared));
    if (code != SQLITE_DONE)
        return std::unexpected(sqliteProblem(m_connection.get(), code));
    return {};
}

Done Database::run(const char *sql, const std::vector<Value> &values)
{
    return each(sql, values, [](const Row &) { });
}

std::expected<qint64, VaultProblem> Database::number(const char *sql, const std::vector<Value> &values)
{
    std::optional<qint64> found;
    if (const Done asked = each(sql, values, [&](const Row &row) { found = found.value_or(row.number(0)); }); !asked)
        return std::unexpected(asked.error());
    return found.value_or(0);
}

Done Database::transact(const std::function<Done()> &work)
{
    return within("BEGIN IMMEDIATE", work);
}

Done Database::snapshot(const std::function<Done()> &work)
{
    return within("BEGIN", work);
}

Done Database::within(const char *begin, const std::function<Done()> &work)
{
    if (Done begun = run(begin); !begun)
        return begun;
    Done done = work();
    if (done)
        done = run("COMMIT");
    if (!done && sqlite3_get_autocommit(m_connection.get()) == 0)
        std::ignore = run("ROLLBACK"); // what failed is told; the journal undoes the rest when the disk answers again
    return done;
}

qint64 Database::lastId() const
{
    return sqlite3_last_insert_rowid(m_connection.get());
}
