#pragma once

#include <QPushButton>

/// The button of something that folds: words and an arrow. Screen readers hear "expanded" or "collapsed".
class Toggle final : public QPushButton {
    Q_OBJECT

public:
    /// Link: in the colour of links. Title: of a card. Menu: what it opens hangs below it.
    enum class Shape { Link, Title, Menu };

    Toggle(const QString &words, Shape shape, QWidget *parent = nullptr);

    [[nodiscard]] Shape shape() const { return m_shape; }
    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString arrow() const;
    [[nodiscard]] QFont wordsFont() const;

    QString m_words;
    Shape m_shape;
};
