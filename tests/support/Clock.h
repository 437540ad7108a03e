#pragma once

#include <QDateTime>

/// A clock for tests that verify() takes for a right one: a day after the last commit, but never before today.
[[nodiscard]] QDateTime today();
/// When the last commit was made: clocks before it are wrong, and those more than 20 years after.
[[nodiscard]] QDateTime built();
