#pragma once

#include <QColor>

/// WCAG 2.2, contrast ratio: 1 to 21.
[[nodiscard]] double contrastOf(const QColor &one, const QColor &other);
