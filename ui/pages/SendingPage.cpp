#include "ui/pages/SendingPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/StepList.h"

SendingPage::SendingPage(const QString &team, QWidget *parent)
    : Page(tr("Locking your report"), parent),
      m_steps(new StepList({tr("Putting it together"), tr("Locking it for the %1 security team").arg(team),
                            tr("Checking the lock again")})),
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
    m_steps->setCurrent(0);
    connect(this, &Page::continuePressed, this, [this] {
        if (m_mend)
            Q_EMIT mendPressed(*m_mend);
        else
            Q_EMIT cancelled();
    });
}

void SendingPage::showProgress(int percent)
{
    constexpr int whole = 100;
    m_steps->setCurrent(1);
    m_steps->setProgress(percent, whole);
    if (m_pace.isDue(Pace::Clock::now()))
        announce(this, tr("%1 percent are locked").arg(percent));
}

void SendingPage::showChecking()
{
    m_steps->setCurrent(2);
}

void SendingPage::showLocked()
{
    constexpr int all = 3;
    m_steps->setCurrent(all);
    m_meaning->setWords(tr("The locked file is saved."));
    announce(this, m_meaning->text());
    setContinue({});
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
