#include "ui/pages/SendingPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/StepList.h"
#include "ui/words/ProblemText.h"

namespace {

enum Step { PuttingTogether, Locking, Checking, Connecting, Sending, Waiting };

QStringList steps(const QString &team, const QString &server)
{
    QStringList words{SendingPage::tr("Putting it together"),
                      SendingPage::tr("Locking it for the %1 security team").arg(team),
                      SendingPage::tr("Checking the lock again")};
    if (!server.isEmpty())
        words << SendingPage::tr("Connecting to %1, privately").arg(server) << SendingPage::tr("Sending")
              << SendingPage::tr("Waiting for \"got it\"");
    return words;
}

} // namespace

SendingPage::SendingPage(const QString &team, const QString &server, QWidget *parent)
    : Page(server.isEmpty() ? tr("Locking your report") : tr("Sending your report"), parent),
      m_sends(!server.isEmpty()), m_steps(new StepList(steps(team, server))),
      m_meaning(new Hint(tr("If you cancel now, no locked file is made. Your answers stay as they are."))),
      m_problem(new Notice(Notice::Kind::Error)), m_pace(std::chrono::seconds(2), Pace::Clock::now())
{
    setBack({});
    setContinue(tr("Cancel"), Button::Weight::Secondary);
    auto *card = add(new Card);
    card->content()->addWidget(m_steps);
    add(m_meaning);
    add(m_problem);
    m_problem->hide();
    m_steps->setCurrent(PuttingTogether);
    connect(this, &Page::continuePressed, this, [this] {
        if (m_mend)
            Q_EMIT mendPressed(*m_mend);
        else
            Q_EMIT cancelled();
    });
}

void SendingPage::tellApart()
{
    add(new Hint(tr("What is too big for email is locked on its own. We show you afterwards how to hand it over.")));
}

void SendingPage::showProgress(int percent)
{
    constexpr int whole = 100;
    m_steps->setCurrent(Locking);
    m_steps->setProgress(percent, whole);
    if (m_pace.isDue(Pace::Clock::now()))
        announce(this, tr("%1 percent are locked").arg(percent));
}

void SendingPage::showChecking()
{
    m_steps->setCurrent(Checking);
}

void SendingPage::showLocked()
{
    m_steps->setCurrent(Connecting); // without a server: all are done
    if (m_sends)
        return;
    m_meaning->setWords(tr("The locked file is saved."));
    announce(this, m_meaning->text());
    setContinue({});
}

void SendingPage::showStep(SendStep step, qint64 done, qint64 total)
{
    if (m_cancelling)
        return;
    switch (step) {
    case SendStep::Connecting:
    case SendStep::LoggingIn:
        showConnecting();
        return;
    case SendStep::Sending:
        showSending(done, total);
        return;
    case SendStep::Waiting:
        showWaiting();
        return;
    }
    Q_UNREACHABLE();
}

void SendingPage::showConnecting()
{
    m_steps->setCurrent(Connecting);
    m_meaning->setWords(tr("If you cancel now, nothing is sent. The locked report stays saved."));
}

void SendingPage::showSending(qint64 done, qint64 total)
{
    if (m_steps->current() != Sending) {
        m_steps->setCurrent(Sending);
        m_meaning->setWords(tr("If you cancel now, nothing arrives. The locked report stays saved."));
    }
    const QString so = tr("Sending %1 of %2").arg(ProblemText::size(done), ProblemText::size(total));
    m_steps->setWords(Sending, so);
    m_steps->setProgress(done, total);
    if (m_pace.isDue(Pace::Clock::now()))
        announce(this, so);
}

void SendingPage::showWaiting()
{
    m_steps->setCurrent(Waiting);
    m_meaning->setWords(tr("All of it is sent. If you cancel now, it may have arrived all the same."));
    announce(this, m_meaning->text());
}

void SendingPage::showCancelling()
{
    m_cancelling = true;
    setContinue({});
    m_meaning->setWords(tr("Stopping"));
    announce(this, m_meaning->text());
}

void SendingPage::showClosing(Then end)
{
    const bool allSent = m_steps->current() == Waiting;
    showCancelling();
    if (end == Then::Shown)
        m_meaning->setWords(tr("We stop this first. Then you see how it ended, and can close the window."));
    else
        m_meaning->setWords(allSent ? tr("We stop this first, and keep how it ended. All of it is sent, so it may have "
                                         "arrived all the same.")
                                    : tr("We stop this first, and keep how it ended. Your report stays saved."));
    announce(this, m_meaning->text());
}

QString SendingPage::wordsOf(Mend mend)
{
    switch (mend) {
    case Mend::AnotherFolder:
        return tr("Save it in another folder");
    case Mend::OtherFiles:
        return tr("Change the files");
    case Mend::AnotherTry:
        return tr("Try again");
    }
    Q_UNREACHABLE();
}

void SendingPage::showFailed(const QString &heading, const QString &meaning, Mend mend)
{
    m_steps->setFailed();
    m_meaning->hide();
    setHeadingText(heading);
    m_problem->setWords(meaning);
    m_problem->show();
    m_mend = mend;
    setContinue(wordsOf(mend));
    setBack(tr("Back"));
    focusHeading();
    announce(this, heading + QStringLiteral(". ") + meaning, QAccessible::AnnouncementPoliteness::Assertive);
}
