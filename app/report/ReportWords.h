#pragma once

#include "app/report/Answers.h"

/// How answers read as plain text, wherever the team reads them: shared by report.txt and GitHub's form.
namespace ReportWords {

/// The words of an answer, a line each where there are several.
[[nodiscard]] QString of(const Question &question, const Answer &answer);

/// Adds one line of the person's, broken at spaces so that it stays within 78 columns: `margin` before it, `deeper`
/// before what was broken off. A word longer than a line (an address) stays whole.
void addLine(QString &out, QStringView line, QLatin1StringView margin, QLatin1StringView deeper);

} // namespace ReportWords
