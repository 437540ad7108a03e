#include "app/vault/VaultFolder.h"

#include "app/vault/DiskError.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

Done moved(const QString &from, const QString &to, unsigned flags)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), flags) != 0) {
        // not every file system has the flag; the names are random, nobody else makes them
        if (flags == 0 || (errno != EINVAL && errno != ENOSYS) || ::rename(source.constData(), target.constData()) != 0)
            return std::unexpected(diskProblem(errno));
    }
    if (const int error = syncFolder(QFileInfo(to).path()); error != 0)
        return std::unexpected(diskProblem(error));
    return {};
}

} // namespace

Done VaultFolder::make() const
{
    if (!makePrivateFolder(m_folder) || !makePrivateFolder(cases()))
        return std::unexpected(diskProblem(errno));
    return {};
}

QStringList VaultFolder::idsOf(QLatin1StringView ending) const
{
    QStringList ids;
    const QStringList names = QDir(cases()).entryList({QLatin1String("*.") + ending},
                                                      QDir::Files | QDir::System | QDir::Hidden, QDir::Unsorted);
    for (const QString &name : names)
        if (const QString id = name.chopped(ending.size() + 1); isId(id))
            ids.append(id);
    return ids;
}

Done VaultFolder::rename(const QString &from, const QString &to)
{
    return moved(from, to, RENAME_NOREPLACE);
}

Done VaultFolder::replace(const QString &from, const QString &to)
{
    return moved(from, to, 0);
}

bool VaultFolder::isId(const QString &id)
{
    constexpr qsizetype length = 32;
    return id.size() == length
        && std::ranges::all_of(id, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

void VaultFolder::unlinkDatabase(const QString &path)
{
    unlink(QFile::encodeName(path + QStringLiteral("-journal")).constData());
    unlink(QFile::encodeName(path).constData());
}

QString VaultFolder::of(const QString &id, const char *ending) const
{
    return cases() + QLatin1Char('/') + id + QLatin1Char('.') + QLatin1String(ending);
}
