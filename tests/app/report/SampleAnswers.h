#pragma once

#include "app/report/Report.h"

/// The essentials only.
[[nodiscard]] Answers shortAnswers();
/// Any answers that can be made into a report, well shaped, drawn from a seed: texts of odd characters, options, lists,
/// "I don't know", and questions left out.
[[nodiscard]] Answers anyAnswers(unsigned seed);
/// What is set must fit.
void set(Answers &answers, QAnyStringView id, Answer answer);

/// Two files, one with details taken out; the vendor's real fingerprint; 3 March 2026, 10:00 in Gibraltar.
[[nodiscard]] ReportFacts someFacts();
/// What must become a report.
[[nodiscard]] Report finished(const Answers &answers, const ReportFacts &facts = someFacts());
