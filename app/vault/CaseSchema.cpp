#include "app/vault/CaseSchema.h"

#include <array>

namespace {

/// Version 1.
Done begin(Database &database)
{
    for (const char *table : {
             "CREATE TABLE about (generation INTEGER NOT NULL, changed INTEGER NOT NULL, summary BLOB NOT NULL)",
             "CREATE TABLE fields (name TEXT PRIMARY KEY NOT NULL, value BLOB NOT NULL)",
             "CREATE TABLE history (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, data BLOB NOT NULL)",
             "CREATE TABLE attachments (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, type TEXT NOT NULL,"
             " complete INTEGER NOT NULL DEFAULT 0, size INTEGER NOT NULL DEFAULT 0, sha256 TEXT NOT NULL DEFAULT '')",
             "CREATE TABLE chunks (attachment INTEGER NOT NULL REFERENCES attachments, n INTEGER NOT NULL,"
             " data BLOB NOT NULL, PRIMARY KEY (attachment, n))",
             "INSERT INTO about VALUES (0, 0, x'')",
         })
        if (Done made = database.run(table); !made)
            return made;
    return {};
}

constexpr std::array steps{begin};

} // namespace

const Schema &caseSchema()
{
    static constexpr Schema schema{0x56734361, steps}; // "VsCa"
    return schema;
}
