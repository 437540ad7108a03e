#pragma once

#include "crypto/KeyProblem.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QCoreApplication>
#include <QDateTime>

/// What a verdict on the team's lock means for the person (docs/PRODUCT.md, "The key never strands anyone"). The
/// switches have no default: a new verdict without words does not compile.
class LockText {
    Q_DECLARE_TR_FUNCTIONS(LockText)

public:
    struct Words {
        QString heading;
        QString meaning;
    };

    [[nodiscard]] static Words good(const QString &team, bool builtIn, const std::optional<QDateTime> &until);
    [[nodiscard]] static Words oldLockChosen(const QString &team, const QDateTime &expiredOn);
    [[nodiscard]] static Words refused(const KeyProblem &problem, const QString &team, bool builtIn, bool kept);
    /// What a newer copy that the person handed in has changed.
    [[nodiscard]] static QString renewed(const Renewal &renewal, const QString &team);
    /// Why a newer copy that the person handed in was not taken: for the field's error.
    [[nodiscard]] static QString notTaken(const KeyProblem &problem, const QString &team);
    [[nodiscard]] static QString day(const QDateTime &when); ///< "20 April 2023", in UTC as everywhere else
    [[nodiscard]] static QString day(QDate date);

private:
    [[nodiscard]] static QString year(const std::optional<QDateTime> &when); ///< "2023", "no end date"
};
