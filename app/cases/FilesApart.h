#pragma once

#include "app/evidence/TakenFile.h"
#include "app/mail/SealedReport.h"

/// Which files are locked on their own, since with them the letter would be longer than `longest` bytes
/// (docs/decisions/0004): the biggest goes first, until the others fit and leave room for the words. One answer a file,
/// in their order. Nothing else decides that: what a person is told early is what happens.
[[nodiscard]] std::vector<bool> filesApart(const std::vector<TakenFile> &files, qint64 longest = longestMessage);
