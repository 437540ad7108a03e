#pragma once

#include <QDateTime>

/// When the last commit was made, to the second: clocks before it are wrong, and those more than 20 years after it.
[[nodiscard]] QDateTime built();
