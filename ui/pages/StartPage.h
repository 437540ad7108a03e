#pragma once

#include "ui/kit/Page.h"

/// S1 while nothing is kept yet: what this is for, and the one button. `teams` are ids with names, the built-in first.
class StartPage final : public Page {
    Q_OBJECT

public:
    struct Team {
        QString id;
        QString name;
        QString address;
        bool addedByYou;
    };
    /// `unfinished`: the report that lies in the window's memory, by its team's name; empty: none. `locked`: it is
    /// locked, and only the person knows what came of it.
    StartPage(const QList<Team> &teams, const QString &unfinished, bool locked, QWidget *parent = nullptr);

Q_SIGNALS:
    void started(const QString &team);
    void resumed();
};
