#include "app/vault/CaseSchema.h"
#include "app/vault/CaseStore.h"

#include <QFileInfo>

namespace {

Done damaged(const QString &detail)
{
    return std::unexpected(VaultProblem{VaultProblem::Damaged, detail});
}

/// Each page's authentication tag. SQLCipher gives its faults as rows.
Done checkTags(Database &database)
{
    qint64 faults = 0;
    const Done asked = database.each("PRAGMA cipher_integrity_check", {}, [&](const Row &) { ++faults; });
    if (!asked || faults == 0)
        return asked;
    return damaged(QStringLiteral("%1 pages").arg(faults));
}

} // namespace

Done CaseStore::check()
{
    return checkPages().and_then([this] { return checkTables(); });
}

Done CaseStore::checkPages()
{
    // On a connection of its own, which takes no lock, so that saving goes on. A page that is written at this very
    // moment can look damaged: then once more, alone.
    const auto checked = [&] {
        return Database::openToRead(m_path, *m_key, caseSchema()).and_then([](Database &&own) {
            return checkTags(own);
        });
    };
    if (checked())
        return {};
    const std::scoped_lock alone(m_mutex);
    return checked();
}

Done CaseStore::checkTables()
{
    return read([this](Database &database) -> Done {
        const auto pages = database.number("PRAGMA page_count");
        const auto pageSize = database.number("PRAGMA cipher_page_size");
        if (!pages || !pageSize)
            return std::unexpected(pages ? pageSize.error() : pages.error());
        // Longer is right: SQLite cuts a file that became smaller only after the commit, and a crash may come between.
        const qint64 size = QFileInfo(m_path).size();
        if (size < *pages * *pageSize || size % *pageSize != 0)
            return damaged(QStringLiteral("size"));

        // All tables but that of the files' bytes, which would keep others waiting: those have a hash.
        for (const char *check : {"PRAGMA integrity_check(about)", "PRAGMA integrity_check(fields)",
                                  "PRAGMA integrity_check(history)", "PRAGMA integrity_check(attachments)"}) {
            QString answer;
            const Done asked = database.each(check, {}, [&](const Row &row) { answer += row.text(0); });
            if (!asked)
                return asked;
            if (answer != QLatin1String("ok"))
                return damaged(QLatin1String(check));
        }
        const auto misfits = database.number(
            "SELECT count(*) FROM attachments WHERE complete = 1 AND (size, (size + ?1 - 1) / ?1) IS NOT"
            " (SELECT coalesce(sum(length(data)), 0), count(*) FROM chunks WHERE attachment = attachments.id)",
            {chunkSize});
        if (!misfits)
            return std::unexpected(misfits.error());
        return *misfits == 0 ? Done() : damaged(QStringLiteral("files"));
    });
}
