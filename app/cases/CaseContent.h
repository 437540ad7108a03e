#pragma once

#include "app/cases/Treatment.h"
#include "app/report/Answers.h"
#include "app/vault/CaseFile.h"
#include "app/vendors/VendorProfile.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QHash>

/// What a person has said and decided in one report, as it is kept.
struct CaseContent {
    VendorProfile vendor; ///< as it was when the report was begun
    Answers answers = {};
    QHash<QString, QString> aside = {}; ///< words that are not in the report now, by question
    bool shortForm = false;
    QStringList confirmed = {}; ///< names of the parts that the person said are right
    QList<qint64> files = {}; ///< attachments in the person's order
    std::map<qint64, TreatmentRecord> treatments = {}; ///< of those files, by attachment
    QList<qint64> thrownAway = {}; ///< attachments that wait to be put back, and go when the case is opened again
    std::optional<ExpiredLockAccepted> oldLock = {}; ///< the decision to use a lock that ran out
    QString title = {}; ///< the person's own name for it; empty: none
    CaseFields foreign = {}; ///< values that this version does not understand: kept as they are

    /// As small values, so that saving one more word writes little.
    [[nodiscard]] CaseFields toFields() const;
    /// nullopt without a readable vendor. What else does not fit is left out, and kept in `foreign`.
    [[nodiscard]] static std::optional<CaseContent> fromFields(const CaseFields &fields);
};

/// Which values to write and which to take away, to make `before` into `after`.
struct FieldChange {
    CaseFields changed;
    QStringList removed;
    [[nodiscard]] bool isEmpty() const { return changed.empty() && removed.isEmpty(); }
};
[[nodiscard]] FieldChange changeBetween(const CaseFields &before, const CaseFields &after);
