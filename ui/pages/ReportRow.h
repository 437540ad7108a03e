#pragma once

#include <QDateTime>
#include <QWidget>

class ActionRow;
class Field;
class Button;
class LinkButton;
class OneLine;
class Toggle;
class UndoLine;

/// One report in the list of S1: what it is called, what comes next, and what can be done with it.
class ReportRow final : public QWidget {
    Q_OBJECT

public:
    struct Report {
        enum class Step { Answering, Locked, HandedOver, Saved, Unknown, Sent, Waiting };

        QString id;
        QString title; ///< the person's words; empty: it is called by its team
        QString team;
        Step step = Step::Answering;
        QDateTime changed;
        bool damaged = false;
        bool newer = false; ///< a newer program made it: it can be read only
        bool older = false; ///< somebody put back an older copy than the one that was seen last
        QDateTime nextTry = {}; ///< Waiting: by itself; invalid: not without the person
        bool trying = false; ///< it is being sent just now, and cannot be opened
        bool kept = true; ///< else it lies in the window only, and can only be gone on with
        bool openElsewhere = false; ///< likewise
    };

    ReportRow(Report report, const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] static QString titleOf(const Report &report);
    /// An Undo in its place, with the focus; or the row itself again.
    void setRemoved(bool removed);
    void takeNameBack(); ///< it was not renamed after all
    void makePrimary(); ///< opening it is what most people want here

Q_SIGNALS:
    void opened();
    void renamed(const QString &title);
    void exported();
    void removed();
    void putBack();

private:
    void nameAll(); ///< after its title
    void addMore(QLayout &whole);
    void addRename(QLayout &whole);
    void startRename();
    void endRename(bool keep);

    Report m_report;
    QString m_titleBefore; ///< the last renaming
    QWidget *m_shown;
    UndoLine *m_undo;
    ActionRow *m_row;
    Button *m_open;
    Toggle *m_moreToggle = nullptr;
    QList<LinkButton *> m_links;
    QWidget *m_more = nullptr;
    QWidget *m_rename = nullptr;
    OneLine *m_title = nullptr;
};
