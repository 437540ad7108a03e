#pragma once

#include "app/cases/SealReport.h"
#include "app/cli/Cli.h"

#include <optional>

/// What the files of a report hide, and cleaning the pictures among them.
namespace Pictures {

struct Looked {
    std::vector<FileChanges> changes; ///< one a file
    QJsonObject hidden; ///< of each file that still holds some: its name and hiddenDetailName()s, for --json
};

/// Says which of the files hide something. With `clean` every picture becomes a cleaned one in memory, and one that
/// cannot be cleaned ends it: nullopt, after saying why.
[[nodiscard]] std::optional<Looked> look(const CliTools &tools, std::vector<TakenFile> &files, bool clean);

} // namespace Pictures
