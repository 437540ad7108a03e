#pragma once

#include "ui/kit/Pace.h"
#include "ui/kit/Page.h"

class Hint;
class Notice;
class StepList;

/// S9: what happens now, step by step, and what Cancel means now.
class SendingPage final : public Page {
    Q_OBJECT

public:
    /// What helps after a failure.
    enum class Mend { AnotherFolder, OtherFiles, AnotherTry };

    explicit SendingPage(const QString &team, QWidget *parent = nullptr);

    void showProgress(int percent); ///< of putting together and locking
    void showChecking();
    void showLocked(); ///< nothing can be cancelled any more
    void showFailed(const QString &heading, const QString &meaning, Mend mend);

Q_SIGNALS:
    void cancelled();
    void mendPressed(SendingPage::Mend mend);

private:
    [[nodiscard]] static QString wordsOf(Mend mend);

    StepList *m_steps;
    Hint *m_meaning;
    Notice *m_problem;
    std::optional<Mend> m_mend; ///< once it failed
    Pace m_pace; ///< of what is read out
};
