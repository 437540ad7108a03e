#pragma once

#include <QString>

/// A text as it may stand in answers and in report.txt: LF between lines, no control character but LF and TAB.
/// Controls become spaces instead of being refused: people paste from terminals and web pages, and a refusal would cost
/// them words, a space does not (THREATS-M1). Bidi and zero-width characters stay: they may be the finding
/// (THREATS-M2).
[[nodiscard]] QString tidyText(const QString &text);

/// The same for one line: line ends and tabs become spaces too.
[[nodiscard]] QString tidyLine(const QString &text);
