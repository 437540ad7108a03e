#pragma once

#include "app/vault/Database.h"

#include <QDateTime>
#include <QStringList>

#include <map>

/// What the list shows of a case, as it stood when its file had this stamp.
struct IndexLine {
    QByteArray stamp; ///< of the file: its times, size and number; empty: look again
    qint64 generation = 0;
    qint64 seen = 0; ///< the highest generation that there ever was
    QDateTime changed;
    QByteArray summary;
    std::optional<VaultProblem::What> problem = {};
};
using IndexLines = std::map<QString, IndexLine>;

/// A database that only makes the list fast: whatever is wrong with it, it is made anew.
namespace VaultIndex {

/// Empty when there is none that can be read.
[[nodiscard]] IndexLines read(const QString &path, const Secret &key);
/// Whether the key fits.
[[nodiscard]] bool isOpenedBy(const QString &path, const Secret &key);
/// Replaces these lines and takes away the others named.
[[nodiscard]] Done write(const QString &path, const Secret &key, const IndexLines &lines, const QStringList &gone);

} // namespace VaultIndex
