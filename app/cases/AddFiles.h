#pragma once

#include "app/evidence/TakenFile.h"
#include "app/vault/CaseFile.h"

#include <QFuture>

#include <variant>

/// A file that goes with a report from now on.
struct AddedFile {
    TakenFile file;
    std::optional<qint64> attachment; ///< in the case that keeps it; nullopt when none does
};

/// Why one was not added.
using FileRefusal = std::variant<EvidenceProblem, VaultProblem>;

/// Takes files in on another thread, one after the other, into the case that keeps them; `into` may be null: then they
/// are read where they lie. One verdict a path, in their order. Progress is KiB read, of KiB in all; cancelling ends it
/// within a second, keeps none of them, and no result comes.
[[nodiscard]] QFuture<std::vector<std::expected<AddedFile, FileRefusal>>>
addFiles(const QStringList &paths, const std::shared_ptr<CaseFile> &into);
