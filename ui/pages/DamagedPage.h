#pragma once

#include "ui/kit/Page.h"

#include <QDateTime>

class Body;

/// A report whose file was damaged: first what that means, then what was saved of it.
class DamagedPage final : public Page {
    Q_OBJECT

public:
    explicit DamagedPage(const QString &title, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< while what can be read is saved
    void showProblem(const QString &words); ///< nothing could be saved this time
    void showNothing(); ///< nor ever will be
    /// What is in the new report. `lastGood`: of the copy that the rest was filled up from; invalid: none was needed.
    void showRescued(const QDateTime &lastGood, int filesKept, int filesLost);

Q_SIGNALS:
    void rescue();
    void goOn(); ///< with the new report

private:
    Body *m_said;
    Body *m_plan;
    QString m_rescue;
    bool m_rescued = false;
};
