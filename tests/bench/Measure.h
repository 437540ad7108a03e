#pragma once

#include <QString>

#include <functional>

/// The median of five runs, in seconds.
[[nodiscard]] double median(const std::function<void()> &work);

/// The most memory that this process has held so far (VmHWM), in MiB.
[[nodiscard]] double peakMemory();

/// One row of the table: what was measured, the figure, the limit that docs/performance.md promises.
void row(const QString &what, double figure, double limit, const QString &unit);
