#pragma once

#include "app/mail/SealedReport.h"

#include <functional>

/// The page of steps, as HTML, for the names that the locked report and the files on their own got in the folder.
/// Called by a worker.
using PackageSteps = std::function<QByteArray(const QString &file, const QStringList &apart)>;

/// Puts all that is sent from another computer into a folder: the locked report, the files that are locked on their
/// own, each held against what was locked, and a page of steps. All of it, or nothing. Takes as long as the files are
/// big: for a worker.
[[nodiscard]] std::expected<void, MailProblem> savePackage(const SealedReport &sealed, const PackageSteps &steps,
                                                           const QString &folder, const std::stop_token &cancel = {});
