#pragma once

#include <QStringList>
#include <QWidget>

class Body;
class Button;
class OneLine;
class QVBoxLayout;
class StepRow;

/// Numbered steps, one line each, with buttons to move and remove them. Enter adds the next one, Alt+Up and Alt+Down
/// move, and a text of several lines that is pasted becomes several steps.
///
/// Only a few rows exist, and show a part of the steps: rows for 500 steps at once take Qt half a second.
class StepsEditor final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype rowsShown = 15;

    explicit StepsEditor(const QStringList &steps, QWidget *parent = nullptr);

    [[nodiscard]] QStringList steps() const; ///< without the empty ones

Q_SIGNALS:
    void changed();
    void told(const QString &words); ///< something to say at the field: what did not fit

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRows();
    void showFrom(qsizetype first); ///< the steps from this one on
    void showAround(qsizetype step);
    void focusStep(qsizetype step);
    void addAfter(qsizetype step);
    void move(qsizetype step, qsizetype by);
    void remove(qsizetype step);
    void putBack();
    void pasteAt(qsizetype step, const QString &text);
    [[nodiscard]] qsizetype focusedStep() const; ///< -1: none

    QStringList m_steps; ///< also the empty ones that show
    qsizetype m_first = 0; ///< the step of the first row
    QList<StepRow *> m_rows;
    QVBoxLayout *m_rowsLayout;
    Button *m_earlier;
    Button *m_later;
    Button *m_more;
    QWidget *m_undo;
    Body *m_undoWords;
    qsizetype m_removedFrom = 0;
    QString m_removed;
};
