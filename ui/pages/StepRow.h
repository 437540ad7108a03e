#pragma once

#include "ui/kit/SideBySide.h"

class Body;
class Button;
class OneLine;

/// One step: its number, its line, and what can be done with it.
class StepRow final : public SideBySide {
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    /// The buttons show for a step that has words; up and down as far as there is a way.
    void setStep(qsizetype number, const QString &words, bool first, bool last);
    [[nodiscard]] OneLine *line() const { return m_line; }
    [[nodiscard]] Button *upButton() const { return m_up; }
    [[nodiscard]] Button *downButton() const { return m_down; }

Q_SIGNALS:
    void edited(const QString &words);
    void movePressed(int by);
    void removePressed();

private:
    void showButtons();

    Body *m_number;
    OneLine *m_line;
    Button *m_up;
    Button *m_down;
    Button *m_remove;
};
