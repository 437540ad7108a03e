#include "ui/pages/StartPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/kit/UndoLine.h"
#include "ui/pages/ReportList.h"
#include "ui/words/WhenText.h"

#include <QTimer>

namespace {

bool isSent(const ReportRow::Report &report)
{
    return report.step == ReportRow::Report::Step::Sent || report.step == ReportRow::Report::Step::Unknown;
}

} // namespace

StartPage::StartPage(const QList<Team> &teams, const QList<Report> &reports, const Kept &kept, const QDateTime &now,
                     QWidget *parent)
    : Page(tr("Your reports"), parent), m_now(now), m_undoTime(new QTimer(this))
{
    setBack({});
    setContinue({});
    m_undoTime->setSingleShot(true);
    m_undoTime->setInterval(undoTime);
    connect(m_undoTime, &QTimer::timeout, this, &StartPage::endUndo);
    if (kept.work.isValid())
        add(new Notice(Notice::Kind::Info,
                       tr("We kept your work. You last changed it %1.").arg(WhenText::moment(kept.work, now))));
    if (!kept.said.isEmpty())
        add(new Notice(Notice::Kind::Info, kept.said));
    QList<Report> unfinished;
    QList<Report> sent;
    for (const Report &report : reports)
        (isSent(report) ? sent : unfinished).append(report);
    constexpr qsizetype inSight = 3;
    const bool unfinishedFirst = unfinished.size() <= inSight; // whoever has one came for it
    if (unfinishedFirst)
        addReports(tr("Unfinished"), unfinished);
    const QString invitation = tr("Found something that looks unsafe? Tell the people who can fix it. It takes about "
                                  "10 minutes. You don't have to be an expert.");
    if (reports.isEmpty())
        add(new Hint(tr("You have no reports yet.") + u' ' + invitation));
    else if (!teams.isEmpty())
        add(new Hint(invitation));
    addStart(teams, unfinished.isEmpty() ? Button::Weight::Primary : Button::Weight::Secondary);
    if (!unfinishedFirst)
        addReports(tr("Unfinished"), unfinished);
    addReports(tr("Sent"), sent);
    if (!kept.copies)
        return;
    auto *import = new LinkButton(tr("Open a saved copy"));
    content()->addWidget(import, 0, Qt::AlignLeading);
    connect(import, &LinkButton::clicked, this, &StartPage::importPressed);
}

void StartPage::addStart(const QList<Team> &teams, Button::Weight weight)
{
    if (teams.size() == 1) {
        auto *start = new Button(tr("Start a new report"), weight);
        content()->addWidget(start, 0, Qt::AlignLeading);
        connect(start, &Button::clicked, this, [this, id = teams.constFirst().id] { Q_EMIT started(id); });
    } else if (!teams.isEmpty()) {
        auto *card = addSection(tr("Who do you want to tell?"), new Card);
        for (const Team &team : teams) {
            auto *row =
                new ActionRow(team.name, team.addedByYou ? tr("%1 · added by you").arg(team.address) : team.address);
            connect(row->addButton(tr("Start")), &Button::clicked, this, [this, id = team.id] { Q_EMIT started(id); });
            if (team.addedByYou)
                connect(row->addButton(tr("Details")), &Button::clicked, this,
                        [this, id = team.id] { Q_EMIT teamPressed(id); });
            card->addRow(row);
        }
    }
    if (teams.isEmpty())
        return;
    auto *another = new LinkButton(tr("Tell another company"));
    content()->addWidget(another, 0, Qt::AlignLeading);
    connect(another, &LinkButton::clicked, this, &StartPage::tellAnotherPressed);
}

void StartPage::addReports(const QString &title, const QList<Report> &reports)
{
    if (!reports.isEmpty())
        addSection(title, new ReportList(reports, [this](const Report &report) { return makeRow(report); }));
}

ReportRow *StartPage::makeRow(const Report &report)
{
    auto *row = new ReportRow(report, m_now);
    if (m_rows.isEmpty() && !isSent(report))
        row->makePrimary();
    const QString id = report.id;
    m_rows.insert(id, row);
    connect(row, &ReportRow::opened, this, [this, id] { Q_EMIT opened(id); });
    connect(row, &ReportRow::exported, this, [this, id] { Q_EMIT exported(id); });
    connect(row, &ReportRow::renamed, this, [this, id](const QString &title) { Q_EMIT renamed(id, title); });
    connect(row, &ReportRow::removed, this, [this, id] { Q_EMIT removed(id); });
    connect(row, &ReportRow::putBack, this, [this, row] {
        m_undoTime->stop();
        m_removed = nullptr;
        row->setRemoved(false);
        Q_EMIT putBack();
    });
    return row;
}

void StartPage::showRemoved(const QString &id, const QString &title)
{
    endUndo(); // one at a time: the one before is gone for good
    m_removed = m_rows.value(id);
    if (m_removed) {
        m_removed->setRemoved(true);
    } else {
        delete m_undo;
        m_undo = new UndoLine(tr("\"%1\" is deleted.").arg(title));
        content()->insertWidget(0, m_undo);
        connect(m_undo, &UndoLine::pressed, this, [this] {
            m_undoTime->stop();
            m_undo->hide();
            Q_EMIT putBack();
        });
        m_undo->show(); // what is hidden cannot have the focus
        m_undo->call();
    }
    m_undoTime->start();
}

void StartPage::showNotRenamed(const QString &id, const QString &why)
{
    if (const auto row = m_rows.value(id))
        row->takeNameBack();
    showFaults({{QString(), why}});
}

void StartPage::endUndo()
{
    m_undoTime->stop();
    const bool focused = isAncestorOf(focusWidget()) && (m_removed || m_undo);
    if (m_removed)
        m_removed->hide();
    if (m_undo)
        m_undo->hide();
    m_removed = nullptr;
    if (focused)
        focusHeading();
}
