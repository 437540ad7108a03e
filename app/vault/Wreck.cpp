#include "app/vault/Wreck.h"

#include "app/vault/CaseSchema.h"

#include <QTimeZone>

#include <set>

Wreck::Wreck(QString path, std::shared_ptr<const Secret> key) : m_path(std::move(path)), m_key(std::move(key)) { }

Done Wreck::each(const char *sql, const std::vector<Value> &values, const std::function<void(const Row &)> &row)
{
    if (!m_database) {
        auto database = Database::openToRead(m_path, *m_key, caseSchema());
        if (!database)
            return std::unexpected(database.error());
        m_database = std::move(*database);
    }
    Done done = m_database->each(sql, values, row);
    if (!done)
        m_database.reset();
    return done;
}

bool Wreck::scan(std::initializer_list<const char *> orders, const std::function<void(const Row &)> &row)
{
    for (const char *order : orders)
        if (each(order, {}, row))
            return true;
    return false;
}

Salvage Wreck::salvage()
{
    Salvage found;
    std::set<QString> names;
    found.fieldsWhole = scan({"SELECT name FROM fields ORDER BY name", "SELECT name FROM fields ORDER BY name DESC",
                              "SELECT name FROM fields NOT INDEXED ORDER BY rowid",
                              "SELECT name FROM fields NOT INDEXED ORDER BY rowid DESC"},
                             [&](const Row &row) { names.insert(row.text(0)); });
    for (const QString &name : names) {
        std::optional<QByteArray> value;
        for (const char *way :
             {"SELECT value FROM fields WHERE name = ?", "SELECT value FROM fields NOT INDEXED WHERE name = ?"})
            if (!value && !each(way, {name}, [&](const Row &row) { value = row.blob(0); }))
                value.reset(); // a row may come before its error, with zeros for the page that is damaged
        if (value)
            found.words.fields[name] = *value;
        else
            found.fieldsWhole = false;
    }

    std::set<qint64> events;
    found.historyWhole = scan({"SELECT id FROM history ORDER BY id", "SELECT id FROM history ORDER BY id DESC"},
                              [&](const Row &row) { events.insert(row.number(0)); });
    for (const qint64 id : events) {
        const Done read = each("SELECT at, data FROM history WHERE id = ?", {id}, [&](const Row &row) {
            found.words.history[id] = {QDateTime::fromMSecsSinceEpoch(row.number(0), QTimeZone::UTC), row.blob(1)};
        });
        if (!read) { // a row may come before its error, with zeros for the page that is damaged
            found.words.history.erase(id);
            found.historyWhole = false;
        }
    }

    std::map<qint64, Attachment> files;
    found.filesWhole =
        scan({"SELECT id, name, type, size, sha256 FROM attachments WHERE complete = 1 ORDER BY id",
              "SELECT id, name, type, size, sha256 FROM attachments WHERE complete = 1 ORDER BY id DESC"},
             [&](const Row &row) {
                 if (const auto sha256 = Digest::parse(row.text(4)))
                     files.insert_or_assign(
                         row.number(0), Attachment{row.number(0), row.text(1), row.text(2), row.number(3), *sha256});
             });
    for (auto &[id, file] : files)
        found.words.files.push_back(std::move(file));
    std::ignore = scan({"SELECT rowid, attachment, n FROM chunks NOT INDEXED ORDER BY rowid",
                        "SELECT rowid, attachment, n FROM chunks NOT INDEXED ORDER BY rowid DESC"},
                       [&](const Row &row) { m_chunks[{row.number(1), row.number(2)}] = row.number(0); });
    if (!each("SELECT summary FROM about", {}, [&](const Row &row) { found.words.glance.summary = row.blob(0); }))
        found.words.glance.summary.clear();
    return found;
}

std::expected<QByteArray, VaultProblem> Wreck::chunk(qint64 attachment, qint64 n)
{
    const auto place = m_chunks.find({attachment, n});
    if (place == m_chunks.end())
        return std::unexpected(VaultProblem{VaultProblem::Damaged});
    QByteArray bytes;
    return each("SELECT data FROM chunks WHERE rowid = ?", {place->second},
                [&](const Row &row) { bytes = row.blob(0); })
        .transform([&] { return std::move(bytes); });
}
