#include "app/vault/VaultInside.h"
#include "app/vault/VaultThings.h"

#include <QFile>

#include <unistd.h>

std::expected<void, VaultProblem> Vault::remove(const CaseId &id)
{
    const VaultFolder &folder = m_inside->folder;
    if (!VaultFolder::isId(id) || !QFile::exists(folder.caseFile(id)))
        return {};
    auto lock = CaseLock::take(folder.lock(id));
    if (!lock)
        return std::unexpected(lock.error());
    // A journal that a crash left keeps its name, so that it belongs to the case again when that is put back.
    if (Done renamed = VaultFolder::rename(folder.caseFile(id), folder.removed(id)); !renamed)
        return renamed;
    const std::scoped_lock turn(m_inside->mutex);
    m_inside->removed.insert_or_assign(id, std::move(*lock));
    return {};
}

std::expected<void, VaultProblem> Vault::putBack(const CaseId &id)
{
    const std::scoped_lock turn(m_inside->mutex);
    const VaultFolder &folder = m_inside->folder;
    const auto held = m_inside->removed.find(id);
    if (held == m_inside->removed.end())
        return std::unexpected(VaultProblem{VaultProblem::FolderGone, QStringLiteral("no such case")});
    Done renamed = VaultFolder::rename(folder.removed(id), folder.caseFile(id));
    if (renamed)
        m_inside->removed.erase(held);
    return renamed;
}

void Vault::forgetRemoved()
{
    const std::scoped_lock turn(m_inside->mutex);
    for (auto &[id, lock] : m_inside->removed)
        m_inside->wipe(id, std::move(lock));
    m_inside->removed.clear();
}

void Vault::Inside::sweep()
{
    VaultThings::sweep(folder.things());
    for (const CaseId &id : folder.idsOf(QLatin1StringView("removed"))) {
        if (auto lock = CaseLock::take(folder.lock(id)))
            wipe(id, std::move(*lock));
    }
    // what never became whole goes alone: a case may have come to stand beside it since the folder was listed
    for (const auto *ending : {"new", "good-new", "export"})
        for (const CaseId &id : folder.idsOf(QLatin1StringView(ending))) {
            auto lock = CaseLock::take(folder.lock(id));
            if (!lock)
                continue;
            for (const QString &path : {folder.making(id), folder.lastGoodMaking(id), folder.exporting(id)})
                VaultFolder::unlinkDatabase(path);
            if (!QFile::exists(folder.caseFile(id)))
                lock->removeFile();
        }
}

void Vault::Inside::wipe(const CaseId &id, CaseLock lock) const
{
    // the file that the sweep finds it by goes last
    for (const QString &path : {folder.caseFile(id), folder.making(id), folder.lastGood(id), folder.lastGoodMaking(id),
                                folder.damaged(id), folder.exporting(id), folder.removed(id)})
        VaultFolder::unlinkDatabase(path);
    lock.removeFile();
    std::ignore = VaultThings::see(folder.things(), *key, {{id, 0}}); // one that is gone warns of nothing
}
