#pragma once

#include "ui/kit/Look.h"

#include <QString>

class QAbstractButton;

/// What a Choice shows.
struct ChoiceFace {
    QString title;
    QString hint;
    bool card = false;
    bool round = true; ///< a radio button; a check box otherwise
};

[[nodiscard]] int choiceHeight(const ChoiceFace &face, const QFont &font, int width);
void paintChoice(const QAbstractButton &button, const ChoiceFace &face);
