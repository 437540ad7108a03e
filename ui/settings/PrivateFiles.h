#pragma once

#include <QByteArray>
#include <QDir>

/// Small files that only this person may read: folders 0700, files 0600, replaced whole or not at all.
namespace PrivateFiles {

/// False when the disk did not take it; what stood there before still does.
[[nodiscard]] bool write(const QDir &folder, const QString &name, const QByteArray &data);

} // namespace PrivateFiles
