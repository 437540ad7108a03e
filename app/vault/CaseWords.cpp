#include "app/vault/CaseWords.h"

#include "app/vault/AttachmentReader.h"
#include "app/vault/CaseFiles.h"

#include <QTimeZone>

namespace {

Done readWords(Database &database, CaseWords &words)
{
    if (Done fields = database.each("SELECT name, value FROM fields", {},
                                    [&](const Row &row) { words.fields[row.text(0)] = row.blob(1); });
        !fields)
        return fields;
    return database.each("SELECT id, at, data FROM history", {}, [&](const Row &row) {
        words.history[row.number(0)] = {QDateTime::fromMSecsSinceEpoch(row.number(1), QTimeZone::UTC), row.blob(2)};
    });
}

} // namespace

std::expected<CaseWords, VaultProblem> CaseWords::of(CaseStore &store)
{
    CaseWords words;
    const Done done = store.read([&](Database &database) {
        return database.snapshot([&] {
            return CaseStore::glanceAt(database)
                .transform([&](const CaseGlance &glance) { words.glance = glance; })
                .and_then([&] { return readWords(database, words); });
        });
    });
    if (!done)
        return std::unexpected(done.error());
    return CaseFiles::list(store).transform([&](std::vector<Attachment> files) {
        words.files = std::move(files);
        return std::move(words);
    });
}

Done CaseWords::put(Database &database) const
{
    for (const auto &[name, value] : fields)
        if (Done one = database.run("INSERT INTO fields VALUES (?, ?)", {name, value}); !one)
            return one;
    for (const auto &[id, event] : history)
        if (Done one =
                database.run("INSERT INTO history VALUES (?, ?, ?)", {id, event.when.toMSecsSinceEpoch(), event.data});
            !one)
            return one;
    return database.run("UPDATE about SET summary = ?", {glance.summary});
}

Done CaseWords::putAll(Database &database) const
{
    for (const Attachment &file : files)
        if (Done one = database.run("INSERT INTO attachments VALUES (?, ?, ?, 1, ?, ?)",
                                    {file.id, file.name, file.type, file.size, file.sha256.hex()});
            !one)
            return one;
    return put(database).and_then([&] {
        return database.run("UPDATE about SET generation = ?, changed = ?",
                            {glance.generation, glance.changed.toMSecsSinceEpoch()});
    });
}

Done copyCase(const std::shared_ptr<CaseStore> &from, CaseStore &to)
{
    const auto words = CaseWords::of(*from);
    if (!words)
        return std::unexpected(words.error());
    if (Done put = to.write([&](Database &database) { return words->put(database); }); !put)
        return put;
    for (const Attachment &file : words->files) {
        AttachmentReader reader(from, file.id);
        const auto copied = CaseFiles::attachAs(to, file, reader);
        if (!copied && reader.failed())
            return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("a file")});
        if (!copied)
            return std::unexpected(copied.error());
    }
    return {};
}
