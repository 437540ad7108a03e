#pragma once

#include "app/vault/CaseFile.h"
#include "app/vault/CaseLock.h"
#include "app/vault/Database.h"

#include <mutex>
#include <utility>

/// What a line of the list needs to know of a case.
struct CaseGlance {
    qint64 generation; ///< how often it was written
    QDateTime changed; ///< UTC
    QByteArray summary;
    bool newer; ///< of a later version of this program
};

/// The database of one case, shared by its CaseFile and by those who read a file of it.
class CaseStore final {
public:
    /// A new, empty case in a file that is not there yet, closed again.
    [[nodiscard]] static Done make(const QString &path, const Secret &key);
    /// For writing when `lock` is held, else for reading only.
    [[nodiscard]] static std::expected<std::shared_ptr<CaseStore>, VaultProblem>
    open(const QString &path, std::shared_ptr<const Secret> key, std::expected<CaseLock, VaultProblem> lock);
    [[nodiscard]] static std::expected<CaseGlance, VaultProblem> glance(const QString &path, const Secret &key);

    [[nodiscard]] static std::expected<CaseGlance, VaultProblem> glanceAt(Database &database);

    [[nodiscard]] const std::optional<VaultProblem> &why() const { return m_why; } ///< it may only be read

    /// For whoever closes it and must stay the only one at its files a moment longer.
    [[nodiscard]] std::optional<CaseLock> giveLock() { return std::exchange(m_lock, std::nullopt); }

    [[nodiscard]] Done read(const std::function<Done(Database &)> &work);
    /// One transaction, all or nothing and on the disk when it returns; refused when somebody else wrote since.
    [[nodiscard]] Done write(const std::function<Done(Database &)> &work);
    /// Reads and checks every page, others get their turn meanwhile.
    [[nodiscard]] Done check();

private:
    CaseStore(Database database, QString path, std::shared_ptr<const Secret> key);
    [[nodiscard]] Done checkPages();
    [[nodiscard]] Done checkTables();

    std::mutex m_mutex;
    Database m_database;
    QString m_path;
    std::shared_ptr<const Secret> m_key;
    std::optional<CaseLock> m_lock;
    std::optional<VaultProblem> m_why;
    qint64 m_generation = 0;
    bool m_uncertain = false; ///< the last write failed at a point where it may have gone to the disk nevertheless
};
