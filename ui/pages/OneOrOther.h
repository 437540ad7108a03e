#pragma once

#include <QWidget>

class Choices;
class OneLine;

/// A text that is one of a few known ones, or another that the person writes.
class OneOrOther final : public QWidget {
    Q_OBJECT

public:
    /// `other` is the title of the choice that opens the line, `dontKnow` of the last one; empty: none.
    OneOrOther(const QStringList &titles, const QString &other, const QString &dontKnow, QWidget *parent = nullptr);

    void setText(const QString &text);
    void chooseDontKnow();
    [[nodiscard]] QString text() const; ///< empty while nothing is chosen or written
    [[nodiscard]] bool isDontKnow() const;
    [[nodiscard]] Choices *choices() const { return m_choices; }
    [[nodiscard]] OneLine *line() const { return m_line; }

private:
    void follow();

    QStringList m_titles;
    Choices *m_choices;
    OneLine *m_line;
};
