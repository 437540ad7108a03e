#include "app/vault/Vault.h"

#include "app/vault/CaseFiles.h"
#include "app/vault/VaultIndex.h"
#include "app/vault/VaultInside.h"
#include "app/vault/VaultThings.h"
#include "crypto/Random.h"

#include <QFileInfo>

namespace {

constexpr qsizetype idBytes = 16;

/// Whether there are files and not one of them opens: then the key is another one's, which SQLCipher cannot tell from
/// damage.
bool isForeign(const VaultFolder &folder, const Secret &key)
{
    if (VaultThings::isOpenedBy(folder.things(), key) || VaultIndex::isOpenedBy(folder.index(), key))
        return false;
    const QStringList ids = folder.idsOf(QLatin1StringView("case"));
    for (const QString &id : ids)
        if (const auto glance = CaseStore::glance(folder.caseFile(id), key);
            glance || glance.error().what != VaultProblem::Damaged)
            return false;
    return !ids.isEmpty() || QFile::exists(folder.things());
}

} // namespace

Vault::Vault(std::unique_ptr<Inside> inside) : m_inside(std::move(inside)) { }
Vault::Vault(Vault &&) noexcept = default;
Vault &Vault::operator=(Vault &&) noexcept = default;
Vault::~Vault() = default;

std::expected<Vault, VaultProblem> Vault::open(const QDir &folder, Secret key)
{
    auto inside = std::make_unique<Inside>(VaultFolder(folder), std::make_shared<const Secret>(std::move(key)));
    if (const Done made = inside->folder.make(); !made)
        return std::unexpected(made.error());
    if (isForeign(inside->folder, *inside->key))
        return std::unexpected(VaultProblem{VaultProblem::NoKey});
    inside->lostThings = VaultThings::setAsideIfDamaged(inside->folder.things(), *inside->key);
    inside->sweep();
    return Vault(std::move(inside));
}

std::expected<std::pair<CaseId, std::shared_ptr<CaseStore>>, VaultProblem> Vault::Inside::begin() const
{
    const CaseId id = Random::hex(idBytes);
    auto lock = CaseLock::take(folder.lock(id));
    if (!lock)
        return std::unexpected(lock.error());
    Done made = CaseStore::make(folder.making(id), *key);
    if (!made) {
        VaultFolder::unlinkDatabase(folder.making(id));
        lock->removeFile();
        return std::unexpected(made.error());
    }
    return CaseStore::open(folder.making(id), key, std::move(lock)).transform([&](auto store) {
        return std::pair(id, std::move(store));
    });
}

Done Vault::Inside::finish(const CaseId &id, std::shared_ptr<CaseStore> store) const
{
    const auto lock = store->giveLock(); // until it has its name: another process sweeps what nobody holds
    store.reset(); // SQLite remembers the name of its journal, so the file is opened anew under the other one
    return VaultFolder::rename(folder.making(id), folder.caseFile(id));
}

void Vault::Inside::giveUp(const CaseId &id) const
{
    VaultFolder::unlinkDatabase(folder.making(id));
    QFile::remove(folder.lock(id));
}

Done Vault::Inside::isThere(const CaseId &id) const
{
    if (VaultFolder::isId(id) && QFileInfo(folder.caseFile(id)).isSymLink())
        return std::unexpected(VaultProblem{VaultProblem::NotOurs, QStringLiteral("a symlink")});
    if (!VaultFolder::isId(id) || !QFile::exists(folder.caseFile(id)))
        return std::unexpected(VaultProblem{VaultProblem::FolderGone, QStringLiteral("no such case")});
    return {};
}

std::expected<std::shared_ptr<CaseStore>, VaultProblem> Vault::Inside::openStore(const CaseId &id) const
{
    auto store = isThere(id).and_then(
        [&] { return CaseStore::open(folder.caseFile(id), key, CaseLock::take(folder.lock(id))); });
    if (store && !(*store)->why())
        std::ignore = CaseFiles::sweep(**store); // else another time: nobody sees what is left
    return store;
}

std::expected<std::shared_ptr<CaseStore>, VaultProblem> Vault::Inside::openToRead(const CaseId &id,
                                                                                  const VaultProblem &why) const
{
    return isThere(id).and_then([&] { return CaseStore::open(folder.caseFile(id), key, std::unexpected(why)); });
}

std::expected<std::pair<CaseId, CaseFile>, VaultProblem> Vault::create()
{
    auto begun = m_inside->begin();
    if (!begun)
        return std::unexpected(begun.error());
    const CaseId id = begun->first;
    if (const Done finished = m_inside->finish(id, std::move(begun->second)); !finished) {
        m_inside->giveUp(id);
        return std::unexpected(finished.error());
    }
    return openCase(id).transform([&](CaseFile file) { return std::pair(id, std::move(file)); });
}

std::expected<CaseFile, VaultProblem> Vault::openCase(const CaseId &id)
{
    return m_inside->openStore(id).transform(
        [](std::shared_ptr<CaseStore> store) { return CaseFile(std::move(store)); });
}

std::expected<CaseFile, VaultProblem> Vault::openToRead(const CaseId &id, const VaultProblem &why) const
{
    return m_inside->openToRead(id, why).transform(
        [](std::shared_ptr<CaseStore> store) { return CaseFile(std::move(store)); });
}

bool Vault::lostThings() const
{
    return m_inside->lostThings;
}

std::expected<std::map<QString, QByteArray>, VaultProblem> Vault::things() const
{
    using Things = std::map<QString, QByteArray>;
    auto found = VaultThings::read(m_inside->folder.things(), *m_inside->key);
    if (!found && m_inside->lostThings) // and could not be set aside
        return Things();
    return found;
}

std::expected<void, VaultProblem> Vault::keepThing(const QString &name, const QByteArray &data, const MergeThing &merge)
{
    const std::scoped_lock turn(m_inside->mutex);
    return VaultThings::keep(m_inside->folder.things(), *m_inside->key, name, data, merge);
}

std::expected<void, VaultProblem> Vault::dropThing(const QString &name)
{
    const std::scoped_lock turn(m_inside->mutex);
    return VaultThings::drop(m_inside->folder.things(), *m_inside->key, name);
}
