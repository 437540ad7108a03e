#pragma once

#include "app/report/Answers.h"

#include <optional>

/// How one line of writing becomes an answer and back: dates in the ways people write them, lists of CWE ids.
namespace LineAnswer {

/// nullopt for an empty line. What cannot be understood stays as it was written.
[[nodiscard]] std::optional<Answer> read(const Question &question, const QString &line);
[[nodiscard]] QString shown(const Answer &answer);

} // namespace LineAnswer
