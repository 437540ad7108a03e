#include "ui/settings/PrivateFiles.h"

#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace {

bool makeFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    const QFileInfo folder(path);
    return makeFolder(folder.path())
        && QDir(folder.path()).mkdir(folder.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// A new name survives a power cut only when its folder was written out too; QSaveFile leaves that out.
void writeOut(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

bool PrivateFiles::write(const QDir &folder, const QString &name, const QByteArray &data)
{
    if (!makeFolder(folder.absolutePath()))
        return false;
    QSaveFile file(folder.absoluteFilePath(name));
    // The permissions come before the data: QSaveFile takes those of the umask, or of the file it replaces.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(data) != data.size() || !file.commit())
        return false;
    writeOut(folder.absolutePath());
    return true;
}
