#pragma once

#include "app/cli/Cli.h"
#include "app/evidence/Redaction.h"
#include "app/report/Answers.h"

/// What goes into a report, looked through before it is locked. Only kinds and counts are said, on standard error.

/// A gentle note of what stands in the answers, which stay as they are. A contact address that was asked for is none.
void lookThrough(const CliTools &tools, const Answers &answers, const std::shared_ptr<const SecretRules> &rules);

struct LookedThrough {
    std::vector<TakenFile> files; ///< as they go
    QStringList notTexts; ///< names of those in which nothing was looked for
};

/// The files with these kinds hidden, and a note of what is left. nullopt after saying which cannot be read.
[[nodiscard]] std::optional<LookedThrough> lookThrough(const CliTools &tools, std::vector<TakenFile> files,
                                                       const std::shared_ptr<const SecretRules> &rules,
                                                       SecretKinds hide);
