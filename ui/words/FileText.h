#pragma once

#include "app/evidence/HiddenDetails.h"
#include "app/evidence/SecretKind.h"
#include "ui/journey/DraftFiles.h"
#include "ui/kit/Badge.h"

#include <QCoreApplication>

/// What the app says of a file: what was found in it, and what becomes of that. The switches have no default: a new
/// kind without words does not compile.
class FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)

public:
    struct State {
        QString words; ///< "Hidden details removed"
        Badge::Kind kind;
    };
    [[nodiscard]] static State state(const DraftFiles::File &file);
    /// What more there is to know, in a sentence or two; empty: nothing.
    [[nodiscard]] static QString more(const DraftFiles::File &file);
    /// Of one file, for the review: its name, its size, what became of it.
    [[nodiscard]] static QString line(const DraftFiles::File &file);
    /// Whether the person can look at it here, and has not yet seen what was found.
    [[nodiscard]] static bool canBeChecked(const DraftFiles::File &file);
    [[nodiscard]] static bool wantsChecking(const DraftFiles::File &file);
    /// In the place of a picture of it: "LOG".
    [[nodiscard]] static QString letters(const TakenFile &file);

    /// "We found 2 passwords", "We found 5 things to hide": short, it does not wrap.
    [[nodiscard]] static QString found(const std::vector<TakenOut> &things);
    [[nodiscard]] static QString
    knew(const HiddenDetails &details); ///< "It knew: where it was taken, a name"; or empty
    [[nodiscard]] static QString kind(SecretKind kind); ///< "Password", of one
    [[nodiscard]] static QString manyOf(SecretKind kind, int number); ///< "2 passwords"
};
