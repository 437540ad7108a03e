#pragma once

#include <QColor>
#include <QPalette>

/// Every colour of the window. Pairs that meet on the screen keep a contrast of 4.5, outlines of 3.
struct Tokens {
    QColor page;
    QColor panel;
    QColor rail;
    QColor line;
    QColor text;
    QColor softText;
    QColor accent;
    QColor onAccent;
    QColor accentTint;
    QColor outline; ///< of fields, boxes and secondary buttons
    QColor warning;
    QColor warningTint;
    QColor error;
    QColor errorTint;
    QColor focus;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens dark();
    /// For those who see little: letters have a contrast of 7 everywhere, outlines of 4.5.
    [[nodiscard]] static Tokens strongLight();
    [[nodiscard]] static Tokens strongDark();
    /// The table that a widget's palette was made from: painted widgets ask their own palette, nobody keeps a global.
    [[nodiscard]] static Tokens of(const QPalette &palette);

    [[nodiscard]] QPalette palette() const;
};

/// Sizes of letters, relative to the system's.
namespace TextSize {
inline constexpr qreal body = 1.0;
inline constexpr qreal heading = 1.73;
inline constexpr qreal subHeading = 1.0;
inline constexpr qreal hint = 0.93;
inline constexpr qreal small = 0.87;
} // namespace TextSize
