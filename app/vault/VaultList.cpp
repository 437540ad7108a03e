#include "app/vault/DiskError.h"
#include "app/vault/VaultIndex.h"
#include "app/vault/VaultInside.h"
#include "app/vault/VaultThings.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>

namespace {

qint64 nanoseconds(const timespec &time)
{
    constexpr qint64 second = 1'000'000'000;
    return time.tv_sec * second + time.tv_nsec;
}

/// What changes whenever the file does, or is another one. Empty for one that changed just now: it could change once
/// more within the same tick of the file system's clock.
QByteArray stampOf(const QString &path)
{
    constexpr qint64 tick = 50'000'000; // nanoseconds; 10 ms is the coarsest of Linux
    struct stat file = {};
    timespec now = {};
    if (lstat(QFile::encodeName(path).constData(), &file) != 0)
        return {};
    clock_gettime(CLOCK_REALTIME, &now);
    if (nanoseconds(now) - nanoseconds(file.st_ctim) < tick)
        return {};
    return QByteArray::number(nanoseconds(file.st_mtim)) + ' ' + QByteArray::number(nanoseconds(file.st_ctim)) + ' '
        + QByteArray::number(static_cast<qint64>(file.st_size)) + ' '
        + QByteArray::number(static_cast<quint64>(file.st_ino));
}

/// What will be the same the next time, until the file changes.
bool stays(VaultProblem::What what)
{
    return what == VaultProblem::Damaged || what == VaultProblem::NotOurs || what == VaultProblem::NewerVersion;
}

IndexLine look(const VaultFolder &folder, const CaseId &id, const Secret &key, const IndexLine &before)
{
    IndexLine line;
    line.stamp = stampOf(folder.caseFile(id));
    auto glance = CaseStore::glance(folder.caseFile(id), key);
    if (glance && glance->newer)
        line.problem = VaultProblem::NewerVersion;
    if (!glance) {
        line.problem = glance.error().what;
        if (!stays(*line.problem))
            line.stamp.clear();
        glance = CaseStore::glance(folder.lastGood(id), key);
        if (!glance || glance->generation < before.generation)
            glance = CaseGlance{before.generation, before.changed, before.summary, false};
    }
    line.generation = glance->generation;
    line.changed = glance->changed;
    line.summary = glance->summary;
    return line;
}

} // namespace

std::expected<std::vector<CaseLine>, VaultProblem> Vault::list()
{
    const std::scoped_lock turn(m_inside->mutex);
    const VaultFolder &folder = m_inside->folder;
    const Secret &key = *m_inside->key;
    if (!QFile::exists(folder.cases()))
        return std::unexpected(diskProblem(ENOENT));

    IndexLines known = VaultIndex::read(folder.index(), key);
    const auto seen = VaultThings::seen(folder.things(), key).value_or(std::map<QString, qint64>());
    IndexLines looked;
    std::map<QString, qint64> higher;
    std::vector<CaseLine> lines;
    for (const CaseId &id : folder.idsOf(QLatin1StringView("case"))) {
        const auto before = known.extract(id);
        const IndexLine old = before ? before.mapped() : IndexLine();
        const auto everSeen = seen.find(id);
        const qint64 seenBefore = everSeen == seen.end() ? 0 : everSeen->second;
        IndexLine line = old;
        if (old.stamp.isEmpty() || old.stamp != stampOf(folder.caseFile(id))) {
            line = look(folder, id, key, old);
            line.seen = std::max({old.seen, seenBefore, line.generation});
            looked[id] = line;
        }
        line.seen = std::max(line.seen, seenBefore);
        if (line.seen > seenBefore)
            higher[id] = line.seen;
        CaseLine shown{id, line.changed, line.summary};
        if (line.problem)
            shown.problem = VaultProblem{*line.problem};
        shown.older = line.generation < line.seen;
        lines.push_back(std::move(shown));
    }
    QStringList gone;
    for (const auto &[id, line] : known)
        gone.append(id);
    // Where the disk takes neither, all is looked at once more the next time.
    if (!looked.empty() || !gone.isEmpty())
        std::ignore = VaultIndex::write(folder.index(), key, looked, gone);
    if (!higher.empty())
        std::ignore = VaultThings::see(folder.things(), key, higher);
    std::ranges::stable_sort(lines, std::ranges::greater(), &CaseLine::changed);
    return lines;
}
