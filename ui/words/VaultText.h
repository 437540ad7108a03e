#pragma once

#include "app/vault/VaultProblem.h"

#include <QCoreApplication>

/// Why reports cannot be kept or opened, and what to do about it. The switches have no default: a new problem without
/// words does not compile.
class VaultText {
    Q_DECLARE_TR_FUNCTIONS(VaultText)

public:
    struct Words {
        QString heading;
        QString meaning;
    };

    [[nodiscard]] static Words problem(const VaultProblem &problem);
    [[nodiscard]] static QString whole(const VaultProblem &problem); ///< both, one after the other
    [[nodiscard]] static QString notSaved(const VaultProblem &problem); ///< in the bar: "Not saved: the disk is full"
};
