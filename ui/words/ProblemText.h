#pragma once

#include "app/cases/AddFiles.h"
#include "app/cases/SealReport.h"
#include "app/report/ReportProblem.h"

#include <QCoreApplication>

/// What went wrong, what it means for the report, what to do next. The switches have no default: a new problem without
/// words does not compile.
class ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)

public:
    struct Words {
        QString heading;
        QString meaning;
    };

    [[nodiscard]] static QString answer(const ReportProblem &problem);
    /// What to do about an answer without the shape its question asks for.
    [[nodiscard]] static QString shape(const QString &question); ///< at the question's field
    [[nodiscard]] static QString file(const QString &name, const EvidenceProblem &problem);
    [[nodiscard]] static QString refusal(const QString &name, const FileRefusal &refusal); ///< that, or not kept
    [[nodiscard]] static Words mail(const MailProblem &problem, const QString &folder);
    /// Why no mail app was opened; the locked file is there all the same.
    [[nodiscard]] static QString notOpened(const MailProblem &problem, const QString &app);
    [[nodiscard]] static QString receipt(const MailProblem &problem); ///< why there is none
    /// A file's name made harmless to show: no line breaks, nothing that turns the text round (THREATS-A6).
    [[nodiscard]] static QString shownName(const QString &name);
    [[nodiscard]] static QString size(qint64 bytes); ///< "412 KB"
};
