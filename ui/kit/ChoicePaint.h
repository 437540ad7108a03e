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

/// The button's own icon, if it has one, stands between the mark and the title.
[[nodiscard]] int choiceHeight(const QAbstractButton &button, const ChoiceFace &face, int width);
void paintChoice(const QAbstractButton &button, const ChoiceFace &face);
