#pragma once

#include <QWidget>

class Body;
class LinkButton;

/// What was just done, with Undo behind it.
class UndoLine final : public QWidget {
    Q_OBJECT

public:
    explicit UndoLine(const QString &words, QWidget *parent = nullptr);

    void setWords(const QString &words);
    void call(); ///< has it read out, and the focus go to Undo: what had it is likely gone

Q_SIGNALS:
    void pressed();

private:
    Body *m_words;
    LinkButton *m_undo;
};
