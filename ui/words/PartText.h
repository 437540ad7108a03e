#pragma once

#include "ui/journey/Parts.h"

#include <QCoreApplication>

/// What the six parts are called, and their states, in the person's words.
class PartText {
    Q_DECLARE_TR_FUNCTIONS(PartText)

public:
    [[nodiscard]] static QString shortName(Part part); ///< in the rail: "Which product"
    [[nodiscard]] static QString task(Part part); ///< in the task list: "Say which product"
    [[nodiscard]] static QString state(PartState state); ///< "In progress"; empty in the rail while not started
    /// The line below the task: what was said so far, or why it cannot start.
    [[nodiscard]] static QString line(Part part, const Draft &draft, LockState lock);
    [[nodiscard]] static QString files(qsizetype count); ///< "2 files"

private:
    [[nodiscard]] static QString product(const Draft &draft);
    [[nodiscard]] static QString shownTitle(const Draft &draft);
    [[nodiscard]] static QString progress(Part part, const Draft &draft); ///< "3 of 9 questions answered"
};
