#pragma once

#include "ui/journey/Topics.h"

#include <QCoreApplication>

/// What the person said, in few words, for the recap and the review.
class AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    struct Line {
        Topic topic; ///< the page that changes it
        QString label; ///< "What you saw"
        QString value;
    };
    /// All that the pages of the part ask for, each once; what was not answered says so.
    [[nodiscard]] static QList<Line> linesOf(Part part, const Draft &draft);
    /// A text of the person's as it can be shown: long ones cut with a word, signs that turn the writing around by
    /// name.
    [[nodiscard]] static QString shown(const QString &text);

private:
    [[nodiscard]] static QList<Line> linesOf(Topic topic, const Draft &draft);
};
