#include "app/cases/VendorKeeper.h"

#include "app/vendors/VendorBook.h"

void VendorKeeper::opened(std::shared_ptr<CaseVault> vault, Things things)
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = false;
    if (!vault)
        return;
    for (const auto &[name, data] : m_things) {
        const auto stored = things.find(name);
        if (stored != things.end() && !VendorBook::isKeyCopy(name))
            continue;
        const auto both = [](const QByteArray &old, const QByteArray &newer) {
            return VendorBook::bothCopies(old, newer).value_or(old);
        };
        (void)vault->keepThing(name, data, both); // it waits in the vault's line; the next renewal would bring it again
        things[name] = stored == things.end() ? data : both(stored->second, data);
    }
    m_vault = std::move(vault);
    m_things = std::move(things);
}

void VendorKeeper::closed()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = m_isClosed || m_vault;
    m_vault.reset();
    m_things.clear();
}

VendorShelf::Things VendorKeeper::all() const
{
    const std::scoped_lock lock(m_mutex);
    return m_things;
}

bool VendorKeeper::put(const QString &name, const QByteArray &data)
{
    const std::scoped_lock turn(m_writing);
    const auto vault = openVault(); // and not locked while it works: the window reads meanwhile
    if (!vault)
        return false;
    const auto kept = std::make_shared<QByteArray>(data);
    Vault::MergeThing merge;
    if (VendorBook::isKeyCopy(name))
        merge = [kept](const QByteArray &stored, const QByteArray &newer) {
            return *kept = VendorBook::bothCopies(stored, newer).value_or(newer);
        };
    if (*vault && !(*vault)->keepThing(name, data, merge).result())
        return false;
    const std::scoped_lock lock(m_mutex);
    if (m_vault != *vault || m_isClosed) // closed meanwhile: nothing of it stays here
        return *vault != nullptr;
    m_things[name] = *kept;
    return true;
}

bool VendorKeeper::drop(const QString &name)
{
    const std::scoped_lock turn(m_writing);
    const auto vault = openVault();
    if (!vault || (*vault && !(*vault)->dropThing(name).result()))
        return false;
    const std::scoped_lock lock(m_mutex);
    return m_things.erase(name) > 0;
}

std::optional<std::shared_ptr<CaseVault>> VendorKeeper::openVault() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isClosed ? std::nullopt : std::optional(m_vault);
}
