#pragma once

#include "ui/kit/Page.h"
#include "ui/pages/ReportRow.h"

#include <QHash>
#include <QPointer>

class QTimer;
class UndoLine;

/// S1: a new report is started here, and those there are go on.
class StartPage final : public Page {
    Q_OBJECT

public:
    struct Team {
        QString id;
        QString name;
        QString address;
        bool addedByYou;
    };
    using Report = ReportRow::Report;
    /// What came back when the program was started.
    struct Kept {
        QDateTime work = {}; ///< when it was last saved; invalid: nothing was left open
        bool copies = true; ///< whether a saved copy can be opened
        QString said = {}; ///< what has just been done; empty: nothing to tell
    };
    static constexpr std::chrono::seconds undoTime{10};

    /// `teams`: the built-in first. The reports in any order.
    StartPage(const QList<Team> &teams, const QList<Report> &reports, const Kept &kept,
              const QDateTime &now = QDateTime::currentDateTime(), QWidget *parent = nullptr);

    /// The report is deleted; for ten seconds an Undo stands where it stood, or on top when its row is not there.
    void showRemoved(const QString &id, const QString &title);
    void showNotRenamed(const QString &id, const QString &why); ///< its name is the old one again

Q_SIGNALS:
    void started(const QString &team);
    void tellAnotherPressed();
    void teamPressed(const QString &team); ///< one that the person added: more of it
    void opened(const QString &id);
    void removed(const QString &id); ///< asked for; the owner deletes it, then calls showRemoved()
    void putBack(); ///< the one that was removed last
    void renamed(const QString &id, const QString &title);
    void exported(const QString &id); ///< a copy is wanted
    void importPressed();

private:
    void addStart(const QList<Team> &teams, Button::Weight weight);
    void addReports(const QString &title, const QList<Report> &reports);
    [[nodiscard]] ReportRow *makeRow(const Report &report);
    void endUndo();

    QDateTime m_now;
    QTimer *m_undoTime;
    QHash<QString, QPointer<ReportRow>> m_rows; ///< by report
    QPointer<ReportRow> m_removed;
    QPointer<UndoLine> m_undo; ///< on top
};
