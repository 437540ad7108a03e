#include "app/vault/CaseStore.h"

#include "app/vault/CaseSchema.h"

#include <QTimeZone>

namespace {

Value now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

CaseStore::CaseStore(Database database, QString path, std::shared_ptr<const Secret> key)
    : m_database(std::move(database)), m_path(std::move(path)), m_key(std::move(key))
{
}

Done CaseStore::make(const QString &path, const Secret &key)
{
    return Database::create(path, key, caseSchema()).and_then([](Database &&database) {
        return database.run("UPDATE about SET generation = 1, changed = ?", {now()});
    });
}

std::expected<std::shared_ptr<CaseStore>, VaultProblem>
CaseStore::open(const QString &path, std::shared_ptr<const Secret> key, std::expected<CaseLock, VaultProblem> lock)
{
    auto database = lock ? Database::open(path, *key, caseSchema()) : Database::openToRead(path, *key, caseSchema());
    if (!database)
        return std::unexpected(database.error());
    const auto glance = glanceAt(*database);
    if (!glance)
        return std::unexpected(glance.error());

    std::shared_ptr<CaseStore> store(new CaseStore(std::move(*database), path, std::move(key)));
    store->m_generation = glance->generation;
    store->m_why = store->m_database.problem();
    if (!lock && !store->m_why)
        store->m_why = lock.error();
    if (lock && !store->m_why)
        store->m_lock = std::move(*lock);
    return store;
}

std::expected<CaseGlance, VaultProblem> CaseStore::glance(const QString &path, const Secret &key)
{
    auto database = Database::openToRead(path, key, caseSchema());
    if (!database)
        return std::unexpected(database.error());
    return glanceAt(*database);
}

std::expected<CaseGlance, VaultProblem> CaseStore::glanceAt(Database &database)
{
    const bool newer = database.problem() && database.problem()->what == VaultProblem::NewerVersion;
    std::optional<CaseGlance> glance;
    const Done read = database.each("SELECT generation, changed, summary FROM about", {}, [&](const Row &row) {
        glance = {row.number(0), QDateTime::fromMSecsSinceEpoch(row.number(1), QTimeZone::UTC), row.blob(2), newer};
    });
    if (!read)
        return std::unexpected(newer ? *database.problem() : read.error()); // tables that we do not know
    if (!glance)
        return std::unexpected(VaultProblem{VaultProblem::Damaged});
    return *glance;
}

Done CaseStore::read(const std::function<Done(Database &)> &work)
{
    const std::scoped_lock turn(m_mutex);
    return work(m_database);
}

Done CaseStore::write(const std::function<Done(Database &)> &work)
{
    const std::scoped_lock turn(m_mutex);
    if (m_why)
        return std::unexpected(*m_why);
    Done done = m_database.transact([&]() -> Done {
        const auto found = m_database.number("SELECT generation FROM about");
        if (!found)
            return std::unexpected(found.error());
        if (*found != m_generation && !(m_uncertain && *found == m_generation + 1))
            return std::unexpected(VaultProblem{VaultProblem::ChangedElsewhere});
        m_generation = *found;
        m_uncertain = false;
        return work(m_database).and_then([&] {
            return m_database.run("UPDATE about SET generation = generation + 1, changed = ?", {now()});
        });
    });
    if (done)
        ++m_generation;
    else if (done.error().what != VaultProblem::ChangedElsewhere)
        m_uncertain = true;
    return done;
}
