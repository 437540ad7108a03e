#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

/// A run of letters as a widget drew it.
struct DrawnText {
    QString words;
    QRectF place; ///< from the start to the end of the run, ascent and descent, in the widget
    QColor colour;
};

/// What this widget, without its children, draws as text. It is asked of the widget's own painting, so it holds for
/// labels, for painted rows and for whatever a style draws.
[[nodiscard]] QList<DrawnText> drawnBy(QWidget &widget);

/// The same in one text, line after line.
[[nodiscard]] QString wordsDrawnBy(QWidget &widget);
