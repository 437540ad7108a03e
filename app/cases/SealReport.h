#pragma once

#include "app/evidence/TakenFile.h"
#include "app/mail/SealedReport.h"
#include "app/report/Report.h"
#include "app/vendors/Vendor.h"

#include <variant>

/// What was done to a file before it goes, for the team.
struct FileChanges {
    QStringList cleaned = {}; ///< hiddenDetailName() of what a picture had held
};

/// All that becomes one sealed report.
struct SealRequest {
    Answers answers;
    std::vector<TakenFile> files;
    std::optional<Address> from; ///< needed for the Message form
    SealedForm form;
    QString path; ///< of the sealed file
    std::optional<ExpiredLockAccepted> expiredLock = {}; ///< the person's decision for this one report
    SealingWishes wishes = {};
    QString reference = {}; ///< of the report; empty: a new one
    qint64 longest = longestMessage; ///< bytes inside the letter: what does not fit is locked on its own
    std::vector<FileChanges> changes = {}; ///< one a file, in their order; those that lack are as they were
};

/// Questions that must be answered first, by id.
struct Incomplete {
    QList<QString> questions;
};

/// Everything that keeps a report from being sealed, so that the person hears of all of it at once. Never empty.
struct SealRefusal {
    std::optional<KeyProblem> key = {};
    Incomplete missing = {};
    std::optional<MailProblem> mail = {};
};

/// Answers and files, from verified key to sealed file: verify() anew, finish(), compose, seal, read back. Files that
/// are too big for the letter (FilesApart.h) are locked on their own beside it, in the person's order, before it: it
/// tells their sums. All of them are there, or none. A Message whose words alone are too long is refused (TooBig).
[[nodiscard]] std::expected<SealedReport, SealRefusal> sealReport(const Mime &mime, const Vendor &vendor,
                                                                  const SealRequest &request, const QDateTime &now);

/// The same names, each different from the others also where case makes no difference, and from the report's own two
/// files: "shot.png", "shot-2.png" (THREATS-A6).
[[nodiscard]] QStringList distinctNames(const QStringList &names);
