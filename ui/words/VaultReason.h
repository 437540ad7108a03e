#pragma once

#include "app/vault/VaultProblem.h"

#include <QCoreApplication>

/// Why something is not kept on this computer, as the second half of a sentence: "Not saved: the disk is full".
class VaultReason {
    Q_DECLARE_TR_FUNCTIONS(VaultReason)

public:
    [[nodiscard]] static QString words(const VaultProblem &problem);
};
