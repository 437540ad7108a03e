#include "ui/pages/DamagedPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Labels.h"
#include "ui/words/LockText.h"
#include "ui/words/ProblemText.h"

DamagedPage::DamagedPage(const QString &title, QWidget *parent)
    : Page(tr("This report is damaged"), parent),
      m_said(new Body(tr("Part of its file was changed or is missing. A failing disk can do that, or another program. "
                         "It was not you."))),
      m_plan(new Body(
          tr("We make a new report out of what can be read. What is missing, we take from the last copy that was "
             "good, if there is one. The damaged file stays until you delete the report."))),
      m_rescue(tr("Rescue what can be read"))
{
    setContinue(m_rescue);
    add(new Hint(ProblemText::shownName(title)));
    add(m_said);
    add(m_plan);
    connect(this, &Page::continuePressed, this, [this] {
        if (m_rescued)
            Q_EMIT goOn();
        else
            Q_EMIT rescue();
    });
}

void DamagedPage::setBusy(bool busy)
{
    if (busy)
        setContinue({});
    else
        setContinue(m_rescued ? tr("Open the new report") : m_rescue);
}

void DamagedPage::showProblem(const QString &words)
{
    setBusy(false);
    m_said->setWords(words);
    announce(this, words);
}

void DamagedPage::showNothing()
{
    setContinue({});
    setHeadingText(tr("We could not save anything"));
    m_said->setWords(
        tr("Nothing in this file can be read any more. It was not you. If you saved a copy, go back and press "
           "\"Open a saved copy\". Else start a new report."));
    m_plan->setWords(tr("The broken one stays in your list until you delete it."));
    focusHeading();
    announce(this, announcement());
}

void DamagedPage::showRescued(const QDateTime &lastGood, int filesKept, int filesLost)
{
    m_rescued = true;
    setBusy(false);
    setBack({});
    setHeadingText(tr("This is what we could save"));
    QStringList said{lastGood.isValid()
                         ? tr("Your words are back, some of them as they were on %1. Please read them through.")
                               .arg(LockText::day(lastGood.toLocalTime().date()))
                         : tr("Your words are back. Please read them through.")};
    if (filesKept > 0)
        said << tr("%n files are whole.", nullptr, filesKept);
    if (filesLost > 0)
        said << tr("%n files are lost. If you still have them, add them again.", nullptr, filesLost);
    m_said->setWords(said.join(u' '));
    m_plan->setWords(tr("The damaged file stays until you delete the report."));
    focusHeading();
    announce(this, announcement());
}
