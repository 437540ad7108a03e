#pragma once

#include <QDateTime>

/// A clock for tests that verify() takes for a right one: a day after the last commit, but never before today.
[[nodiscard]] QDateTime today();
