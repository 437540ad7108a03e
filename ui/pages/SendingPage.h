#pragma once

#include "app/net/SendProblem.h"
#include "ui/kit/Pace.h"
#include "ui/kit/Page.h"

class Hint;
class Notice;
class StepList;

/// S9: what happens now, step by step, and what Cancel means now.
class SendingPage final : public Page {
    Q_OBJECT

public:
    /// What helps after a failure of the locking.
    enum class Mend { AnotherFolder, OtherFiles, AnotherTry };

    /// `server`: the one that this app sends to; empty: the report is only locked.
    explicit SendingPage(const QString &team, const QString &server = {}, QWidget *parent = nullptr);

    void tellApart(); ///< that files are locked on their own
    void showProgress(int percent); ///< of putting together and locking
    void showChecking();
    void showLocked(); ///< with no server, nothing can be cancelled any more
    /// What the sending has come to, in bytes. What is cancelled while it waits for "got it" may have arrived.
    void showStep(SendStep step, qint64 done, qint64 total);
    void showCancelling();
    enum class Then { Kept, Shown };
    /// It is stopped, since the window closes or hides; how it ends is kept, or only a page shows it.
    void showClosing(Then end);
    void showFailed(const QString &heading, const QString &meaning, Mend mend);

Q_SIGNALS:
    void cancelled();
    void mendPressed(SendingPage::Mend mend);

private:
    void showConnecting();
    void showSending(qint64 done, qint64 total);
    void showWaiting();
    [[nodiscard]] static QString wordsOf(Mend mend);

    bool m_sends;
    bool m_cancelling = false;
    StepList *m_steps;
    Hint *m_meaning;
    Notice *m_problem;
    std::optional<Mend> m_mend; ///< once it failed
    Pace m_pace; ///< of what is read out
};
