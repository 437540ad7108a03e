#pragma once

#include "ui/kit/Badge.h"
#include "ui/kit/SideBySide.h"

class Hint;
class LinkButton;

/// One part of the report in the task list: a link, a soft line below it, its state at the end.
class TaskRow final : public SideBySide {
    Q_OBJECT

public:
    TaskRow(const QString &title, const QString &line, const QString &state, Badge::Kind kind,
            QWidget *parent = nullptr);

    void setLine(const QString &line);
    void setState(const QString &words, Badge::Kind kind);
    [[nodiscard]] LinkButton *link() const { return m_link; }

Q_SIGNALS:
    void chosen();

private:
    void describe();

    LinkButton *m_link;
    Hint *m_line;
    Badge *m_state;
};
