#include "ui/kit/StepList.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

#include <QHBoxLayout>
#include <QProgressBar>

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_bar(new QProgressBar(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->hide();
    for (const auto &words : steps) {
        const Step step{words, new Icon({}, 1.2), new Body};
        step.mark->setContentsMargins(0, 2, 0, 0); // level with the words
        m_steps << step;
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(step.mark, 0, Qt::AlignTop);
        row->addWidget(step.label, 1);
        m_layout->addLayout(row);
    }
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_failed = false;
    m_current = step;
    setProgress(0, 0);
    for (int each = 0; each < m_steps.size(); ++each)
        show(each);
}

void StepList::setWords(int step, const QString &words)
{
    m_steps[step].words = words;
    show(step);
}

void StepList::setProgress(qint64 done, qint64 total)
{
    if (const int place = m_current + 1; total > 0 && m_layout->indexOf(m_bar) != place) {
        m_layout->removeWidget(m_bar);
        m_layout->insertWidget(place, m_bar);
    }
    m_bar->setVisible(total > 0);
    m_layout->activate(); // at its place at once: a window drawn just now would show it in a corner
    if (total <= 0)
        return;
    m_bar->setValue(static_cast<int>(1000 * std::min(done, total) / total)); // a big file is more than an int counts
    m_bar->setAccessibleName(m_steps.value(m_current).words);
}

void StepList::setFailed()
{
    m_failed = true;
    setProgress(0, 0);
    show(m_current);
}

void StepList::show(int step)
{
    if (step < 0 || step >= m_steps.size())
        return;
    const auto &[words, mark, label] = m_steps.at(step);
    label->setText(words);
    if (step < m_current) {
        mark->setDrawing(QStringLiteral("check"), Icon::Tint::Accent);
        setLook(label, QStringLiteral("body"));
        label->setAccessibleName(tr("Done: %1").arg(words));
    } else if (step > m_current) {
        mark->setDrawing({}, Icon::Tint::Soft);
        setLook(label, QStringLiteral("soft"));
        label->setAccessibleName(tr("Still to come: %1").arg(words));
    } else {
        mark->setDrawing(m_failed ? QStringLiteral("cross") : QStringLiteral("arrow"),
                         m_failed ? Icon::Tint::Error : Icon::Tint::Text);
        setLook(label, QStringLiteral("h2"));
        label->setAccessibleName(m_failed ? tr("Stopped: %1").arg(words) : tr("Now: %1").arg(words));
    }
}
