#pragma once

#include "app/evidence/CompiledRules.h"

/// resources/evidence/secret-rules.json, read strictly: a name that is not known, a pattern that RE2 does not take or
/// an anchor that is none makes all of it refused.
namespace RulesFile {

[[nodiscard]] std::expected<void, RulesProblem> read(const QByteArray &json, const ComputerNames &names,
                                                     std::vector<CompiledRule> &rules, AnchorFinder &anchors);

} // namespace RulesFile
