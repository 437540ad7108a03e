#pragma once

#include "ui/kit/Tokens.h"

#include <QFont>
#include <QString>

/// The one style sheet of the program. Widgets say what they are with setLook(); nothing in it says left or right.
[[nodiscard]] QString styleSheet(const Tokens &tokens, const QFont &systemFont);
