#pragma once

#include "app/mail/SealedReport.h"

/// Puts all that is sent from another computer into a folder: the locked report, the files that are locked on their
/// own, each held against what was locked, and a page of steps. All of it, or nothing. Takes as long as the files are
/// big: for a worker.
[[nodiscard]] std::expected<void, MailProblem> savePackage(const SealedReport &sealed, const QByteArray &steps,
                                                           const QString &folder, const std::stop_token &cancel = {});
