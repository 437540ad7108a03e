#pragma once

#include "app/evidence/SecretRules.h"
#include "ui/journey/Topics.h"

#include <QCoreApplication>

/// A gentle word about what the person typed: it may hold something that they did not mean to share. It changes nothing
/// and never blocks.
class SecretText {
    Q_DECLARE_TR_FUNCTIONS(SecretText)

public:
    struct Note {
        QString words; ///< "What you saw: perhaps a password"
        Topic topic; ///< the page that changes it
    };
    /// One a page on which something was found; how they can be reached is meant to be said, and not looked at.
    [[nodiscard]] static QList<Note> notes(const Draft &draft, const std::shared_ptr<const SecretRules> &rules);
};
