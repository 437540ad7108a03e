#pragma once

#include "app/vault/CaseStore.h"

/// The files of a case: what CaseFile's functions of the same names do.
namespace CaseFiles {

[[nodiscard]] std::expected<std::vector<Attachment>, VaultProblem> list(CaseStore &store);
[[nodiscard]] std::expected<Attachment, VaultProblem> attach(CaseStore &store, const QString &name, const QString &type,
                                                             QIODevice &from,
                                                             const std::function<void(qint64)> &progress,
                                                             const std::stop_token &cancel);
/// One of another case, or of a damaged one, that keeps its id: whoever names files by it finds them again.
[[nodiscard]] std::expected<Attachment, VaultProblem> attachAs(CaseStore &store, const Attachment &known,
                                                               QIODevice &from);
[[nodiscard]] Done detach(CaseStore &store, qint64 id);
/// Takes away what a crash left of files that were on their way in or out.
[[nodiscard]] Done sweep(CaseStore &store);

} // namespace CaseFiles
