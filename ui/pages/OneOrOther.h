#pragma once

#include <QWidget>

class Choices;
class Hint;
class OneLine;

/// A text that is one of a few known ones, or another that the person writes. A long list has a line above that narrows
/// it; the ways out and what is chosen stay.
class OneOrOther final : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype longFrom = 7; ///< so many titles are searched

    /// `other` is the title of the choice that opens the line, `dontKnow` of the last one.
    OneOrOther(const QStringList &titles, const QString &other, const QString &dontKnow, QWidget *parent = nullptr);

    void setText(const QString &text);
    void chooseDontKnow();
    [[nodiscard]] QString text() const; ///< empty while nothing is chosen or written
    [[nodiscard]] bool isDontKnow() const;
    [[nodiscard]] Choices *choices() const { return m_choices; }
    [[nodiscard]] OneLine *line() const { return m_line; }
    [[nodiscard]] OneLine *searchLine() const { return m_search; } ///< nullptr above a short list

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow();
    void narrow();
    [[nodiscard]] QWidget *firstFitting() const; ///< the first choice that shows

    QStringList m_titles;
    OneLine *m_search = nullptr;
    Hint *m_none = nullptr;
    Choices *m_choices;
    OneLine *m_line;
};
