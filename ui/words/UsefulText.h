#pragma once

#include "ui/journey/Topics.h"

#include <QCoreApplication>

#include <optional>

/// A word on how useful a report is to those who read it, drawn from what CERT/CC says makes one credible: what exactly
/// was seen, in which version, how to see it again, whom it hurts, something to look at, a way to ask. It praises what
/// is there and suggests at most two things; it never blocks and never counts.
class UsefulText {
    Q_DECLARE_TR_FUNCTIONS(UsefulText)

public:
    struct Suggestion {
        QString words; ///< "Say which version it is"
        Part part;
        std::optional<Topic> topic = {}; ///< its page; none for a part without questions
    };

    [[nodiscard]] static QString praise(const Draft &draft); ///< empty when there is nothing yet
    [[nodiscard]] static QList<Suggestion> suggestions(const Draft &draft);
};
