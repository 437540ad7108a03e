#pragma once

#include "ui/journey/Parts.h"

#include <QCoreApplication>

/// What the person said, in few words, for the recap and the review.
class AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    struct Line {
        int question; ///< its page's index within the part
        QString label; ///< "What you saw"
        QString value;
    };
    /// One line a question page of the part; what was not answered says so.
    [[nodiscard]] static QList<Line> linesOf(Part part, const Draft &draft);
};
