#include "app/vault/AttachmentReader.h"
#include "app/vault/CaseFiles.h"
#include "app/vault/CaseSchema.h"
#include "app/vault/VaultInside.h"
#include "app/vault/Wreck.h"

#include <algorithm>

namespace {

/// What the damaged case lacks comes from the copy; whether anything did.
bool fillUp(Salvage &found, const CaseWords &copy)
{
    bool filled = false;
    const auto fill = [&](auto &into, const auto &from, bool whole) {
        if (whole) // what it lacks was taken away on purpose
            return;
        const auto before = into.size();
        into.insert(from.begin(), from.end());
        filled = filled || into.size() > before;
    };
    fill(found.words.fields, copy.fields, found.fieldsWhole);
    fill(found.words.history, copy.history, found.historyWhole);
    if (!found.filesWhole)
        for (const Attachment &file : copy.files)
            if (std::ranges::find(found.words.files, file.id, &Attachment::id) == found.words.files.end())
                found.words.files.push_back(file);
    if (found.words.glance.summary.isEmpty())
        found.words.glance.summary = copy.glance.summary;
    return filled;
}

} // namespace

std::expected<void, VaultProblem> Vault::keepLastGood(const CaseId &id, const CaseFile &file)
{
    if (file.why())
        return std::unexpected(*file.why());
    const auto words = CaseWords::of(file.store());
    if (!words)
        return std::unexpected(words.error());
    const VaultFolder &folder = m_inside->folder;
    VaultFolder::unlinkDatabase(folder.lastGoodMaking(id));
    Done kept =
        Database::create(folder.lastGoodMaking(id), *m_inside->key, caseSchema()).and_then([&](Database &&database) {
            return database.transact([&] { return words->putAll(database); });
        });
    if (kept)
        kept = VaultFolder::replace(folder.lastGoodMaking(id), folder.lastGood(id));
    if (!kept)
        VaultFolder::unlinkDatabase(folder.lastGoodMaking(id));
    return kept;
}

std::expected<std::pair<CaseId, Rescued>, VaultProblem> Vault::rescue(const CaseId &id, const Enough &enough)
{
    const VaultFolder &folder = m_inside->folder;
    if (const Done there = m_inside->isThere(id); !there)
        return std::unexpected(there.error());
    auto lock = CaseLock::take(folder.lock(id));
    if (!lock)
        return std::unexpected(lock.error());

    Wreck wreck(folder.caseFile(id), m_inside->key);
    Salvage found = wreck.salvage();
    Rescued rescued;
    if (const auto copy = CaseStore::open(folder.lastGood(id), m_inside->key, std::unexpected(VaultProblem{})))
        if (const auto words = CaseWords::of(**copy); words && fillUp(found, *words))
            rescued.lastGood = words->glance.changed;
    if (found.words.fields.empty() && found.words.history.empty() && found.words.files.empty())
        return std::unexpected(VaultProblem{VaultProblem::Damaged, QStringLiteral("nothing to rescue")});
    if (enough)
        if (const Done worth = enough(found.words.fields); !worth)
            return std::unexpected(worth.error());

    auto begun = m_inside->begin();
    if (!begun)
        return std::unexpected(begun.error());
    const CaseId fresh = begun->first;
    Done done = begun->second->write([&](Database &database) { return found.words.put(database); });
    for (const Attachment &file : found.words.files) {
        if (!done)
            break;
        AttachmentReader reader(file, [&](qint64 n) { return wreck.chunk(file.id, n); });
        const auto kept = CaseFiles::attachAs(*begun->second, file, reader);
        if (!kept && !reader.failed())
            done = std::unexpected(kept.error());
        ++(kept ? rescued.filesKept : rescued.filesLost);
    }
    wreck.close();
    if (done)
        done = m_inside->finish(fresh, std::move(begun->second));
    if (!done) {
        begun->second.reset();
        m_inside->giveUp(fresh);
        return std::unexpected(done.error());
    }

    // From here on the words are safe; a crash in between only lists the damaged case once more.
    if (const Done moved = VaultFolder::rename(folder.caseFile(id), folder.damaged(fresh)); !moved)
        return std::unexpected(moved.error());
    VaultFolder::unlinkDatabase(folder.caseFile(id)); // its journal, which says nothing without it
    VaultFolder::unlinkDatabase(folder.lastGood(id));
    lock->removeFile();
    rescued.fields = std::move(found.words.fields);
    for (auto &[number, event] : found.words.history)
        rescued.history.push_back(std::move(event));
    return std::pair(fresh, std::move(rescued));
}
