#pragma once

#include "ui/kit/Button.h"
#include "ui/kit/SideBySide.h"

class Badge;
class Body;
class Hint;

/// A bold title, soft words below, what one can do about it at the end. Alone in a Card, or several in one.
class ActionRow final : public SideBySide {
    Q_OBJECT

public:
    ActionRow(const QString &title, const QString &words, QWidget *parent = nullptr);

    /// A small button at the end. What it does is said with the row's title to screen readers ("Open: Strange log").
    Button *addButton(const QString &words, Button::Weight weight = Button::Weight::Secondary);
    void addBadge(Badge *badge); ///< takes it
    void setTitle(const QString &title);
    void setWords(const QString &words);

private:
    QString m_title;
    Body *m_titleLabel;
    Hint *m_words;
    QHBoxLayout *m_end;
    QList<Button *> m_buttons;
};
