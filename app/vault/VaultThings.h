#pragma once

#include "app/vault/Database.h"

#include <QStringList>

#include <functional>
#include <map>

/// The small named things beside the cases, and the highest generation of each case that there ever was, which warns of
/// an older copy (THREATS-D7). Nothing that could be made anew: what is damaged is set aside and told.
namespace VaultThings {

/// None at all when there is no such file.
[[nodiscard]] std::expected<std::map<QString, QByteArray>, VaultProblem> read(const QString &path, const Secret &key);
/// An empty one, unless there is one.
[[nodiscard]] Done make(const QString &path, const Secret &key);
/// What to keep when something is stored under the name already (Vault::MergeThing).
using Merge = std::function<QByteArray(const QByteArray &stored, const QByteArray &data)>;
[[nodiscard]] Done keep(const QString &path, const Secret &key, const QString &name, const QByteArray &data,
                        const Merge &merge = {});
[[nodiscard]] Done drop(const QString &path, const Secret &key, const QString &name);

/// Whether the key fits: what follows the first page may be damaged all the same.
[[nodiscard]] bool isOpenedBy(const QString &path, const Secret &key);
/// One bad bit in it must not close all reports: it gets another name, and a new one begins. Whether it was damaged.
/// Only with the right key, which nobody can tell from here.
[[nodiscard]] bool setAsideIfDamaged(const QString &path, const Secret &key);
/// Takes away what a crash left of one in the making.
void sweep(const QString &path);

[[nodiscard]] std::expected<std::map<QString, qint64>, VaultProblem> seen(const QString &path, const Secret &key);
/// 0 forgets a case.
[[nodiscard]] Done see(const QString &path, const Secret &key, const std::map<QString, qint64> &generations);

} // namespace VaultThings
