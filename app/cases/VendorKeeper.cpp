#include "app/cases/VendorKeeper.h"

void VendorKeeper::opened(std::shared_ptr<CaseVault> vault, Things things)
{
    const std::scoped_lock lock(m_mutex);
    for (auto &[name, data] : m_things) {
        (void)vault->keepThing(name, data); // it waits in the vault's line; the next renewal would bring it again
        things[name] = data;
    }
    m_vault = std::move(vault);
    m_things = std::move(things);
}

void VendorKeeper::closed()
{
    const std::scoped_lock lock(m_mutex);
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
    if (vault && !vault->keepThing(name, data).result())
        return false;
    const std::scoped_lock lock(m_mutex);
    if (m_vault == vault) // else it was closed meanwhile, and nothing of it stays
        m_things[name] = data;
    return true;
}

bool VendorKeeper::drop(const QString &name)
{
    const std::scoped_lock turn(m_writing);
    const auto vault = openVault();
    if (vault && !vault->dropThing(name).result())
        return false;
    const std::scoped_lock lock(m_mutex);
    return m_things.erase(name) > 0;
}

std::shared_ptr<CaseVault> VendorKeeper::openVault() const
{
    const std::scoped_lock lock(m_mutex);
    return m_vault;
}
