#include "app/vault/SqliteError.h"

#include "app/vault/DiskError.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace {

/// The system's error number: SQLite's own memory of it is overwritten by what it does to roll back.
int systemError(sqlite3 *connection)
{
    sqlite3_file *journal = nullptr;
    int error = 0;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
    if (error == 0 && sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal) == SQLITE_OK
        && journal != nullptr && journal->pMethods != nullptr)
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &error);
    return error != 0 ? error : sqlite3_system_errno(connection);
}

/// Why SQLite could not make its journal beside the file: it tries once more to read it, which fails in another way.
int whyNoNewFile(sqlite3 *connection)
{
    const QFileInfo file(QString::fromUtf8(sqlite3_db_filename(connection, "main")));
    if (!file.exists())
        return ENOENT;
    const int probe = open(QFile::encodeName(file.path()).constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (probe < 0)
        return errno == ENOENT ? EIO : errno;
    close(probe);
    return EIO;
}

/// The file under the open database is not the one at its path any more.
VaultProblem::What moved(sqlite3 *connection)
{
    const QFileInfo file(QString::fromUtf8(sqlite3_db_filename(connection, "main")));
    return QFileInfo::exists(file.path()) ? VaultProblem::ChangedElsewhere : VaultProblem::FolderGone;
}

} // namespace

VaultProblem sqliteProblem(sqlite3 *connection, int code)
{
    const QString detail = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errstr(code))).arg(code);
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {VaultProblem::DiskFull, detail};
    case SQLITE_READONLY:
        return {code == SQLITE_READONLY_DBMOVED ? moved(connection) : VaultProblem::ReadOnly, detail};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // also what SQLCipher says of a page whose tag does not fit
    case SQLITE_SCHEMA:
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return {VaultProblem::Damaged, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {VaultProblem::OpenElsewhere, detail};
    case SQLITE_CANTOPEN:
        if (code == SQLITE_CANTOPEN_SYMLINK)
            return {VaultProblem::NotOurs, detail};
        [[fallthrough]];
    case SQLITE_IOERR: {
        if (code == SQLITE_IOERR_SHORT_READ)
            return {VaultProblem::Damaged, detail};
        int error = systemError(connection);
        if (error == ENOENT)
            error = whyNoNewFile(connection);
        const VaultProblem disk = diskProblem(error);
        return {disk.what, detail + QStringLiteral(": ") + disk.detail};
    }
    default:
        return {VaultProblem::DiskFault, detail};
    }
}
