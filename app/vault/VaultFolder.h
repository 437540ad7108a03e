#pragma once

#include "app/vault/Database.h"

#include <QDir>
#include <QStringList>

/// What lies where in a vault (docs/vault.md).
class VaultFolder final {
public:
    explicit VaultFolder(const QDir &folder) : m_folder(folder.absolutePath()) { }

    [[nodiscard]] Done make() const;
    [[nodiscard]] QString index() const { return m_folder + QStringLiteral("/index"); }
    [[nodiscard]] QString things() const { return m_folder + QStringLiteral("/things"); }
    [[nodiscard]] QString cases() const { return m_folder + QStringLiteral("/cases"); }

    [[nodiscard]] QString caseFile(const QString &id) const { return of(id, "case"); }
    [[nodiscard]] QString making(const QString &id) const { return of(id, "new"); } ///< a case that is not whole yet
    [[nodiscard]] QString lock(const QString &id) const { return of(id, "lock"); }
    [[nodiscard]] QString lastGood(const QString &id) const { return of(id, "good"); }
    [[nodiscard]] QString lastGoodMaking(const QString &id) const { return of(id, "good-new"); }
    [[nodiscard]] QString removed(const QString &id) const { return of(id, "removed"); }
    [[nodiscard]] QString damaged(const QString &id) const { return of(id, "damaged"); }
    [[nodiscard]] QString exporting(const QString &id) const { return of(id, "export"); }

    /// The ids of all files that end in this.
    [[nodiscard]] QStringList idsOf(QLatin1StringView ending) const;
    /// A file gets its name; on the disk when it returns. Nothing may stand there.
    [[nodiscard]] static Done rename(const QString &from, const QString &to);
    [[nodiscard]] static Done replace(const QString &from, const QString &to); ///< what stands there goes

    /// Whether a name from elsewhere is an id, and so harmless in a path.
    [[nodiscard]] static bool isId(const QString &id);
    /// A database and its journal.
    static void unlinkDatabase(const QString &path);

private:
    [[nodiscard]] QString of(const QString &id, const char *ending) const;
    QString m_folder;
};
